import { fitBgNbd, type PurchaseHistory, summarizePurchaseHistories } from 'clientele';
import { gammaln } from '../../src/internal/statistics/stdlib.js';
import { historiesOf } from './data.ts';
import { type Line, linesOf } from './line.ts';
import { medians } from './medians.ts';
import { nelderMead } from './nelder-mead.ts';

const CUSTOMERS = 1_000_000;

/** BG/NBD of a million customers with some thousand distinct histories, as many as the sample of CDNOW has. */
export async function btydLines(): Promise<Line[]> {
  const histories = historiesOf(CUSTOMERS);
  const distinct = summarizePurchaseHistories(histories);
  const time = await medians({
    fit: () => fitBgNbd(histories),
    ofDistinct: () => fitBgNbd(distinct),
    pass: () => summarizePurchaseHistories(histories),
  });
  const start = performance.now();
  nelderMead((at) => -logLikelihood(histories, at) / CUSTOMERS, [0, 0, 0, 0]);
  const simplex = performance.now() - start;
  const parts = 'its distinct histories, and one pass that groups the rows';
  const search = 'Nelder and Mead on the rows, once';
  return linesOf(
    '`fitBgNbd`, 1 million customers',
    time.fit,
    { [parts]: time.ofDistinct + time.pass, [search]: simplex },
    { [parts]: 1.5, [search]: 1 / 20 },
  );
}

/** As published, over the logarithms of the parameters. */
function logLikelihood(histories: readonly PurchaseHistory[], logarithms: readonly number[]): number {
  const [r, alpha, a, b] = logarithms.map(Math.exp) as [number, number, number, number];
  const constant = r * Math.log(alpha) - gammaln(r) + gammaln(a + b) - gammaln(b);
  let sum = 0;
  for (const { frequency, recency, T } of histories) {
    const alive = (alpha + T) ** -(r + frequency);
    const gone = frequency === 0 ? 0 : (a / (b + frequency - 1)) * (alpha + recency) ** -(r + frequency);
    sum +=
      constant + gammaln(r + frequency) + gammaln(b + frequency) - gammaln(a + b + frequency) + Math.log(alive + gone);
  }
  return sum;
}
