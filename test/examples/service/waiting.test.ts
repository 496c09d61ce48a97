import { expect, it } from 'vitest';
import { startWorkers } from '../../../examples/service/workers.ts';
import { PATIENCE } from './requests.ts';

/** Many more than wait at most and than threads answer at once, however many cores there are. */
const REQUESTS = 1000;

const TASK = {
  path: '/btyd/fit-shifted-beta-geometric',
  body: { cohorts: [{ customers: 1000, survivors: [869, 743, 653, 593, 551, 517, 491] }] },
};

it('turns away who would have to wait behind a hundred others, and answers those', async () => {
  const workers = startWorkers(PATIENCE);
  try {
    const answers = await Promise.allSettled(Array.from({ length: REQUESTS }, () => workers.answer(TASK)));
    const refused = answers.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused as PromiseRejectedResult[]) {
      expect(reason).toMatchObject({ statusCode: 503, message: 'must wait until others are answered' });
    }
    const [first] = answers;
    expect(first).toMatchObject({ status: 'fulfilled', value: expect.stringContaining('"result"') });
  } finally {
    await workers.stop();
  }
});
