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

const SECONDS = 5;
const CONNECTIONS = 20;

/** A tenth of what the machine that the figures of the README are from does. */
const LEAST_PER_SECOND = 500;

const loads = [
  { what: 'GET /health', path: '/health' },
  { what: 'POST /nps/score', path: '/nps/score', body: { promoters: 70, passives: 10, detractors: 20 } },
  {
    what: 'POST /ltv/discounted',
    path: '/ltv/discounted',
    body: { marginPerPeriod: '100.50', retentionRate: 0.8, discountRate: 0.1, firstMargin: 'now' },
  },
  { what: 'POST /nps/score, refused', path: '/nps/score', body: { promoters: -1 }, refused: true },
];

/** That nothing fails under load from a second process; says how many requests a second are answered. */
export function checkLoad(): Promise<string> {
  return withServer(async (server) => {
    const lines: string[] = [];
    for (const load of loads) {
      const { requests, latency, non2xx, errors, timeouts } = await fire(server, load);
      assert.deepEqual([errors, timeouts], [0, 0], `${load.what}: requests fail`);
      assert.equal(non2xx > 0, load.refused === true, `${load.what}: ${non2xx} answers are not as expected`);
      assert.ok(requests.average > LEAST_PER_SECOND, `${load.what}: only ${requests.average} a second`);
      lines.push(`${load.what} ${Math.round(requests.average)} a second (99 % within ${latency.p99} ms)`);
    }
    return `load: ${CONNECTIONS} connections, ${SECONDS} s each: ${lines.join('; ')}`;
  });
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
