import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { type Server, withServer } from './server.ts';

const REQUESTS = 10_000;
const ROUNDS = 4;
const CONNECTIONS = 20;

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
        const report = await fire(server, load);
        if (round > 0 && report.perSecond > (best[index]?.perSecond ?? 0)) best[index] = report;
      }
    }
    const health = best[0]?.perSecond ?? 0;
    const lines = best.map(({ perSecond, latency }, index) => {
      const { what = '' } = loads[index] ?? {};
      const part = `${((100 * perSecond) / health).toFixed(0)} % of the first`;
      return `${what} ${Math.round(perSecond)} a second (${part}; 99 % within ${Math.ceil(latency)} ms)`;
    });
    return `load: ${CONNECTIONS} connections, best of ${ROUNDS} rounds of ${REQUESTS} requests: ${lines.join('; ')}`;
  });
}

/** Asks the same again and again over all connections; throws at the first answer that is not as expected. */
async function fire({ origin }: Server, { what, path, body, refused }: (typeof loads)[number]) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const latencies: number[] = [];
  let left = REQUESTS;
  const ask = async () => {
    while (left > 0) {
      left -= 1;
      const asked = performance.now();
      assert.equal(await statusOf(origin + path, agent, body), refused ? 400 : 200, what);
      latencies.push(performance.now() - asked);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  return { perSecond: REQUESTS / seconds, latency: latencies[Math.floor(0.99 * REQUESTS)] ?? 0 };
}

/** Asks once, and reads the answer to its end. */
function statusOf(url: string, agent: Agent, body: object | undefined): Promise<number | undefined> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
  return new Promise((resolve, reject) => {
    request(url, { agent, ...(body && post) }, (response) => {
      response
        .once('error', reject)
        .once('end', () => resolve(response.statusCode))
        .resume();
    })
      .once('error', reject)
      .end(body && JSON.stringify(body));
  });
}
