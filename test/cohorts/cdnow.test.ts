import { existsSync, readFileSync } from 'node:fs';
import { type CohortTable, cohortRetention, cohortTable, mergeCohorts, type Order } from 'clientele';
import { describe, expect, it } from 'vitest';

const FILE = new URL('../../../shared/data/cdnow/CDNOW_sample.txt', import.meta.url);

/** Rows of blank-separated columns: id in the whole file, id in the sample, yyyymmdd, discs, dollars. */
function* readOrders(): Generator<Order> {
  for (const line of readFileSync(FILE, 'utf8').split('\r\n')) {
    const [, customerId, day = '', , amount = ''] = line.trim().split(/ +/);
    if (customerId === undefined) continue;
    yield { customerId, date: day.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'), amount };
  }
}

/** All expected values: Python, sets of customers, whole cents and fractions. */
describe.skipIf(!existsSync(FILE))(
  'the CDNOW sample by cohorts (skipped where ../shared/data/cdnow is missing)',
  () => {
    const orders = existsSync(FILE) ? [...readOrders()] : [];
    const months = <Measure extends 'customers' | 'revenue'>(measure: Measure, activities = orders) =>
      cohortTable(activities, { grain: 'month', measure });

    it('has three cohorts of 781, 857 and 719 customers, and who of them buys in each of 18 months', () => {
      expect(months('customers')).toStrictEqual({
        grain: 'month',
        measure: 'customers',
        until: '1998-07-01',
        lastPeriodComplete: true,
        cohorts: [
          {
            cohort: '1997-01-01',
            customers: 781,
            values: [781, 124, 95, 70, 65, 77, 65, 53, 52, 45, 62, 59, 45, 47, 63, 37, 37, 33],
          },
          {
            cohort: '1997-02-01',
            customers: 857,
            values: [857, 134, 110, 75, 77, 75, 61, 61, 74, 70, 59, 57, 59, 70, 56, 59, 60],
          },
          {
            cohort: '1997-03-01',
            customers: 719,
            values: [719, 87, 84, 78, 63, 64, 55, 57, 73, 65, 47, 51, 78, 32, 38, 45],
          },
        ],
      });
    });

    it('has their revenue to the cent', () => {
      const { cohorts } = months('revenue');
      const texts = cohorts.map(({ values }) => values.map((value) => value.toFixed(2)));
      expect(texts.map((values) => values.slice(0, 3))).toEqual([
        ['28592.70', '7003.73', '4241.64'],
        ['33430.08', '6418.37', '4983.66'],
        ['32812.09', '4103.03', '3456.67'],
      ]);
      expect(texts.map((values) => values.at(-1))).toEqual(['1327.56', '2581.67', '1681.64']);
      const { average } = cohortRetention(months('revenue'));
      expect([average[1], average[16], average[17]]).toEqual([
        0.18479626744888247, 0.06543869849110279, 0.04643003284055021,
      ]);
    });

    it('has the average curve weighted by size', () => {
      const { average } = cohortRetention(months('customers'));
      expect(average).toEqual([
        1, 0.1463725074246924, 0.12261349172677131, 0.09461179465422147, 0.08697496817988969, 0.09164191769198134,
        0.07679253288078065, 0.07254985150615188, 0.08442935935511243, 0.07636826474331777, 0.07127704709376326,
        0.07085277895630038, 0.07721680101824353, 0.06321595248196861, 0.06661009758167162, 0.05982180738226559,
        0.059218559218559216, 0.04225352112676056,
      ]);
    });

    it('has 13 weeks that begin on Monday, the first in the year before, and an incomplete last one', () => {
      const { cohorts, lastPeriodComplete } = cohortTable(orders, { grain: 'week', measure: 'customers' });
      expect(cohorts.map(({ cohort, values }) => [cohort, values[0], values[1]])).toEqual([
        ['1996-12-30', 100, 3],
        ['1997-01-06', 168, 6],
        ['1997-01-13', 175, 9],
        ['1997-01-20', 193, 7],
        ['1997-01-27', 204, 15],
        ['1997-02-03', 226, 13],
        ['1997-02-10', 198, 21],
        ['1997-02-17', 206, 13],
        ['1997-02-24', 225, 12],
        ['1997-03-03', 219, 15],
        ['1997-03-10', 205, 12],
        ['1997-03-17', 175, 10],
        ['1997-03-24', 63, 4],
      ]);
      expect([cohorts[0]?.values.length, lastPeriodComplete]).toEqual([79, false]);
    });

    it('is the same in two shards of customers', () => {
      const isOdd = ({ customerId }: Order) => Number(customerId) % 2 === 1;
      for (const measure of ['customers', 'revenue'] as const) {
        const odd: CohortTable = months(measure, orders.filter(isOdd));
        const even: CohortTable = months(
          measure,
          orders.filter((order) => !isOdd(order)),
        );
        expect(JSON.stringify(mergeCohorts(odd, even))).toBe(JSON.stringify(months(measure)));
      }
    });
  },
);
