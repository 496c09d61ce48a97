import { expect, it } from 'vitest';
import { servedByTests } from './requests.ts';

/** Several times as long as a worker takes to start, and a fraction of what the long work takes. */
const PATIENCE = 6000;

const { ask, get } = servedByTests({ patience: PATIENCE });

/** Less than 100 kB to fit for half a minute. */
const LONG_WORK = {
  histories: Array.from({ length: 1500 }, (_, index) => ({
    frequency: 1 + (index % 30),
    recency: 30 + index,
    opportunities: 10_000,
  })),
};

const SHORT_WORK = {
  cohorts: [{ customers: 1000, survivors: [869, 743, 653, 593, 551, 517, 491] }],
};

it('answers others while a model is fitted, and gives up on one that takes too long', async () => {
  const started = performance.now();
  const long = ask('/btyd/fit-bg-bb', LONG_WORK).then((answer) => ({ ...answer, after: performance.now() - started }));
  const health = await get('/health');
  expect(health.status).toBe(200);
  expect(performance.now() - started).toBeLessThan(PATIENCE / 2);
  const { after, ...answer } = await long;
  expect(answer).toEqual({
    status: 503,
    body: { issues: [{ path: [], message: 'must take at most 6000 ms, took longer' }] },
  });
  expect(after).toBeGreaterThan(PATIENCE - 500);
});

it('goes on with the next one', async () => {
  await expect(ask('/btyd/fit-shifted-beta-geometric', SHORT_WORK)).resolves.toMatchObject({ status: 200 });
});

it('turns away who would have to wait behind a hundred others', async () => {
  const answers = await Promise.all(Array.from({ length: 130 }, () => ask('/btyd/fit-bg-bb', LONG_WORK)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
  expect(answers.map(({ body }) => body)).toContainEqual({
    issues: [{ path: [], message: 'must wait until others are answered' }],
  });
});
