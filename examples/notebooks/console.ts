import { readFileSync } from 'node:fs';
import {
  cacByChannel,
  calibrationSummary,
  compareNps,
  countNps,
  Decimal,
  expectedFuturePurchases,
  fitGammaGamma,
  fitMbgNbd,
  kaplanMeier,
  ltvToCac,
  ltvToCacBand,
  npsInterval,
  periodRate,
  predictLifetimeValue,
  probabilityAlive,
  survivalAt,
  survivalLtv,
} from 'clientele';
import { parse } from 'csv-parse/sync';

interface Answer {
  readonly quarter: string;
  readonly channel: string;
  readonly recommend: string;
}

interface Customer {
  readonly channel: string;
  readonly joined: string;
  readonly left: string;
  readonly margin: string;
}

interface Spend {
  readonly channel: string;
  readonly cost: string;
  readonly paid: string;
}

interface OrderLine {
  readonly customer: string;
  readonly date: string;
  readonly amount: string;
}

const HORIZON = 24;
const WEEKS_TO_COME = 104;
const LISTED = 10;
const LAST_DAY = Date.parse('2024-12-31');
const MONTH = (365.25 / 12) * 24 * 60 * 60 * 1000;
const FIRST_HALF = ['2024-Q1', '2024-Q2'];

function read<Row>(file: string): readonly Row[] {
  return parse(readFileSync(new URL(`data/${file}`, import.meta.url)), { columns: true });
}

/** The score of each channel in the second half of the year, and how it differs from the first. */
function satisfaction(answers: readonly Answer[]) {
  return [...new Set(answers.map(({ channel }) => channel))].map((channel) => {
    const countsOf = (isFirst: boolean) =>
      countNps(
        answers
          .filter((answer) => answer.channel === channel && FIRST_HALF.includes(answer.quarter) === isFirst)
          .map(({ recommend }) => Number(recommend)),
      );
    const interval = npsInterval(countsOf(false));
    const comparison = compareNps(countsOf(false), countsOf(true));
    return {
      channel,
      NPS: interval?.estimate.toFixed(1),
      interval: `${interval?.lower.toFixed(1)} to ${interval?.upper.toFixed(1)}`,
      change: comparison?.difference.toFixed(1),
      'p value': comparison?.pValue.toFixed(3),
    };
  });
}

/** What a customer of each channel costs, and is worth within two years. */
function value(customers: readonly Customer[], spend: readonly Spend[]) {
  const ofChannel = (name: string) => customers.filter(({ channel }) => channel === name);
  const { channels } = cacByChannel(
    spend.map(({ channel, cost, paid }) => ({
      channel,
      cost,
      paid: paid === 'true',
      customersAcquired: ofChannel(channel).length,
    })),
  );
  const discountRate = periodRate({ annualRate: 0.1, periodsPerYear: 12 });
  return channels.map(({ channel, cac, customersAcquired }) => {
    const won = ofChannel(channel);
    const observations = won.map(({ joined, left }) => ({
      duration: Math.floor(((left === '' ? LAST_DAY : Date.parse(left)) - Date.parse(joined)) / MONTH),
      churned: left !== '',
    }));
    const curve = kaplanMeier(observations);
    const marginPerPeriod = Decimal.sum(0, ...won.map(({ margin }) => margin)).div(customersAcquired);
    const lifetimeValue = survivalLtv(curve, { marginPerPeriod, discountRate, horizon: HORIZON });
    const ratio = cac === null ? null : ltvToCac({ lifetimeValue, cac });
    return {
      channel,
      customers: customersAcquired,
      'stay over a year': `${(100 * survivalAt(curve, { time: 12 })).toFixed(0)} %`,
      'lifetime value': lifetimeValue.toFixed(2),
      CAC: cac?.toFixed(2),
      'LTV/CAC': ratio?.toFixed(2),
      band: ratio === null ? undefined : ltvToCacBand(ratio),
    };
  });
}

/** Who will be worth most within two years, by models of their purchases and of their spend. */
function prospects(lines: readonly OrderLine[]) {
  const orders = lines.map(({ customer, date, amount }) => ({ customerId: customer, date, amount }));
  const customers = calibrationSummary(orders, { until: '2025-01-01', unit: 'week' });
  const purchases = fitMbgNbd(customers);
  const spend = fitGammaGamma(
    customers.flatMap(({ frequency, averageSpend }) => (averageSpend === null ? [] : [{ frequency, averageSpend }])),
  );
  const valued = customers.map((history) => ({
    history,
    value: predictLifetimeValue({
      purchases,
      spend,
      history,
      averageSpend: history.averageSpend,
      grossMargin: 0.4,
      discountRate: { rate: 0.1, per: 'year' },
      horizon: WEEKS_TO_COME,
    }),
  }));
  return valued
    .sort((a, b) => (b.value?.estimate ?? 0) - (a.value?.estimate ?? 0))
    .slice(0, LISTED)
    .map(({ history, value }) => ({
      customer: history.customerId,
      alive: `${(100 * probabilityAlive(purchases, history)).toFixed(0)} %`,
      'purchases in two years': expectedFuturePurchases(purchases, history, { duration: WEEKS_TO_COME }).toFixed(1),
      value: value?.estimate.toFixed(2),
      interval: `${value?.lower.toFixed(2)} to ${value?.upper.toFixed(2)}`,
    }));
}

console.table(satisfaction(read('answers.csv')));
console.table(value(read('customers.csv'), read('spend.csv')));
console.table(prospects(read('orders.csv')));
