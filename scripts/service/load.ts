import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { repository, runNode } from '../run-program.ts';
import { type Server, withServer } from './server.ts';

/** What is read of a report of autocannon. */
interface Report {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
  readonly timeouts: number;
}

const SECONDS = 2;
const ROUNDS = 4;
const CONNECTIONS = 20;

/** A tenth of what the machine that the figures of the README are from does. */
const LEAST_PER_SECOND = 500;

const loads = [
  { what: 'GET /health', path: '/health' },
  {
    what: 'POST /nps/nps-score',
    path: '/nps/nps-score',
    body: { counts: { promoters: 70, passives: 10, detractors: 20 } },
  },
  {
    what: 'POST /ltv/discounted-ltv',
    path: '/ltv/discounted-ltv',
    body: { marginPerPeriod: '100.50', retentionRate: 0.8, discountRate: 0.1, firstMargin: 'now' },
  },
  { what: 'POST /nps/nps-score, refused', path: '/nps/nps-score', body: { counts: { promoters: -1 } }, refused: true },
];

/**
 * That nothing fails under load from a second process; says how many requests a second are answered: the best of the rounds,
 * as whatever else runs here can only take away. The first round warms up and does not count.
 */
export function checkLoad(): Promise<string> {
  return withServer(async (server) => {
    const best = loads.map(() => ({ perSecond: 0, latency: 0 }));
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [index, load] of loads.entries()) {
        const { requests, latency } = await checked(server, load);
        if (round === 0 || requests.average <= (best[index]?.perSecond ?? 0)) continue;
        best[index] = { perSecond: requests.average, latency: latency.p99 };
      }
    }
    const health = best[0]?.perSecond ?? 0;
    const lines = best.map(({ perSecond, latency }, index) => {
      const { what = '' } = loads[index] ?? {};
      assert.ok(perSecond > LEAST_PER_SECOND, `${what}: only ${perSecond} a second`);
      const part = `${((100 * perSecond) / health).toFixed(0)} % of the first`;
      return `${what} ${Math.round(perSecond)} a second (${part}; 99 % within ${latency} ms)`;
    });
    return `load: ${CONNECTIONS} connections, best of ${ROUNDS} rounds of ${SECONDS} s: ${lines.join('; ')}`;
  });
}

async function checked(server: Server, load: (typeof loads)[number]): Promise<Report> {
  const report = await fire(server, load);
  const { non2xx, errors, timeouts } = report;
  assert.deepEqual([errors, timeouts], [0, 0], `${load.what}: requests fail`);
  assert.equal(non2xx > 0, load.refused === true, `${load.what}: ${non2xx} answers are not as expected`);
  return report;
}

async function fire({ origin }: Server, { path, body }: (typeof loads)[number]): Promise<Report> {
  const post = ['--method', 'POST', '--headers', 'content-type=application/json', '--body', JSON.stringify(body)];
  const autocannon = createRequire(import.meta.url).resolve('autocannon/autocannon.js');
  const args = ['--connections', `${CONNECTIONS}`, '--duration', `${SECONDS}`, '--json', '--no-progress'];
  const output = await runNode([autocannon, ...args, ...(body === undefined ? [] : post), origin + path], {
    cwd: repository,
  });
  return JSON.parse(output) as Report;
}
