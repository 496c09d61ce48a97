import { expect, it } from 'vitest';
import { servedByTests } from './requests.ts';

const { ask, get } = servedByTests({ patience: 1 });

/** Work for longer than any patience of a millisecond: a thread alone takes more to start. */
const WORK = { cohorts: [{ customers: 1000, survivors: [869, 743, 653, 593, 551, 517, 491] }] };

it('gives up on an answer that takes too long, and answers others', async () => {
  const [long, health] = await Promise.all([ask('/btyd/fit-shifted-beta-geometric', WORK), get('/health')]);
  expect(long).toEqual({
    status: 503,
    body: { issues: [{ path: [], message: 'must take at most 1 ms, took longer' }] },
  });
  expect(health.status).toBe(200);
});
