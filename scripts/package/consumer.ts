// What a user could write. It is compiled against the installed package under every module resolution, and run.
import {
  abcAnalysis,
  bootstrapInterval,
  CSAT_SCALE,
  countNps,
  countRatings,
  csatMean,
  customerChurnRate,
  Decimal,
  type Interval,
  MetricsInputError,
  type MoneyInput,
  mergeNps,
  type NpsCounts,
  npsInterval,
  npsScore,
  type Order,
  orderMetrics,
  projectCashFlows,
  type RatingCounts,
  simpleLtv,
  summarizeCustomers,
} from 'clientele';

function expect(condition: boolean, what: string): void {
  if (!condition) throw new Error(`not as expected: ${what}`);
}

const counts: NpsCounts = mergeNps(countNps(new Uint8Array([10, 9])), countNps(new Set([7, 3])));
const score: number | null = npsScore(counts);
expect(score === 25, 'the score');

const interval: Interval | null = npsInterval(counts, { confidence: 0.9 });
expect(interval !== null && interval.lower < 25 && interval.upper > 25, 'the interval');
const spread = bootstrapInterval([[1, 2], [3]], {
  data: 'strata',
  statistic: ([[first = 0] = []]) => first,
  seed: 1,
});
expect(spread.lower === 1 && spread.upper === 2, 'the bootstrap');

const ratings: RatingCounts = countRatings([5, 4, 5], CSAT_SCALE);
expect((csatMean(ratings) ?? 0) > 4.6, 'the mean');

const price: MoneyInput = new Decimal('19.90');
const value: Decimal = simpleLtv({ averagePurchaseValue: price, purchaseFrequency: 2, customerLifespan: 3 });
expect(value.equals('119.4') && value instanceof Decimal, 'the lifetime value');

const orders: readonly Order[] = [{ customerId: 7, date: new Date(0), amount: 12n }];
expect(orderMetrics(summarizeCustomers(orders)).revenue.toFixed(2) === '12.00', 'the revenue');

const { rows, classes } = abcAnalysis([{ name: 'tea', sold: 6 }], { value: ({ sold }) => sold });
const best: string | undefined = rows[0]?.item.name;
expect(best === 'tea' && classes.A.valueShare === 1, 'the ranking');

try {
  npsScore({ promoters: 1, passives: 1, detractors: 0.5 });
  expect(false, 'a fraction of a respondent');
} catch (error) {
  expect(error instanceof MetricsInputError && error.issues[0]?.path.join('.') === 'counts.detractors', 'the path');
}

/** What must not compile; it is never run. */
export function refused(): void {
  // @ts-expect-error A score may be null.
  const points: number = npsScore(counts);
  // @ts-expect-error A key that is not declared.
  customerChurnRate({ customersAtStart: 10, customersLost: 1, customersWon: 2 });
  // @ts-expect-error A key that is missing.
  customerChurnRate({ customersAtStart: 10 });
  // @ts-expect-error An optional key is left out rather than undefined.
  projectCashFlows({
    purchasesPerYear: 1,
    purchaseValue: 1,
    grossMargin: 1,
    years: 1,
    discountRate: 0,
    timing: undefined,
  });
  // @ts-expect-error A random number has to start somewhere.
  bootstrapInterval([1, 2], { statistic: ([first = 0]) => first });
  // @ts-expect-error Money is not a boolean.
  const cost: MoneyInput = true;
  // @ts-expect-error Results are read-only.
  counts.promoters = 5;
  // @ts-expect-error Counts of a scale are not counts of groups.
  npsScore(ratings);
  // @ts-expect-error A Decimal is not a number.
  const amount: number = value;
  expect(points + amount === cost, 'nothing');
}
