import {
  annualChurnRate,
  cacPaybackPeriods,
  churnLtv,
  expectedLifespan,
  ltvToCacBand,
  netLtv,
  simpleLtv,
} from 'clientele';
import { describe, expect, it } from 'vitest';

const SIMPLE = { averagePurchaseValue: 50, purchaseFrequency: 3, customerLifespan: 5 };

/** Functions that go on from the figure of another one, with such a figure. */
describe.each<[name: string, figure: number, run: (figure: never) => unknown]>([
  ['annualChurnRate', 0.05, (churnRate) => annualChurnRate({ churnRate, periodsPerYear: 12 })],
  ['cacPaybackPeriods', 0.8, (grossMargin) => cacPaybackPeriods({ cac: 300, revenuePerPeriod: 50, grossMargin })],
  ['churnLtv', 0.03, (churnRate) => churnLtv({ revenuePerPeriod: 500, grossMargin: 0.5, churnRate })],
  ['expectedLifespan', 0.1, (churnRate) => expectedLifespan(churnRate)],
  ['ltvToCacBand', 3, (ratio) => ltvToCacBand(ratio)],
  ['netLtv', 2.5, (ordersPerCustomer) => netLtv({ orderMargin: 10, ordersPerCustomer, acquisitionCost: 5 })],
  ['simpleLtv', 2.5, (purchaseFrequency) => simpleLtv({ ...SIMPLE, purchaseFrequency })],
  ['simpleLtv', 4, (customerLifespan) => simpleLtv({ ...SIMPLE, customerLifespan })],
])('%s of a figure such as %d', (_, figure, run) => {
  it('takes it as text', () => {
    const results = [figure, `${figure}`].map((form) => String(run(form as never)));
    expect(results).toEqual([results[0], results[0]]);
  });

  it('is null where the figure is', () => {
    expect(run(null as never)).toBeNull();
  });
});
