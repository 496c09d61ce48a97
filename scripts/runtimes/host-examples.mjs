// What figures cannot hold: input that is not JSON, settings of the host, instants read far from UTC. [name, compute, expected], where
// compute gets the library and the Decimal class of another copy of decimal.js.

const order = (date, amount = 0) => ({ customerId: 'ann', date, amount });

/** The days on which instants fall in UTC. */
const days = (c, ...dates) => dates.map((date) => c.summarizeCustomers([order(date)])[0].firstOrder);

/** Runs a function while the host has changed the settings that all of decimal.js shares. */
const underSettings = (c, settings, compute) => {
  c.Decimal.set(settings);
  try {
    return compute();
  } finally {
    c.Decimal.set({ defaults: true });
  }
};

export const hostExamples = [
  ['a typed array', (c) => c.countNps(new Uint8Array([10, 7, 1])), { promoters: 1, passives: 1, detractors: 1 }],
  ['a set', (c) => c.cesMean(c.countRatings(new Set([7, 6, 2]), c.CES_SCALE)), 5],
  [
    'a Decimal of another copy of decimal.js',
    (c, OtherDecimal) => c.orderMargin({ orderValue: new OtherDecimal('0.30'), costPrice: 0.1 }),
    '0.2',
  ],
  [
    'settings of the host do not matter',
    (c) =>
      underSettings(c, { precision: 2, toExpPos: 1 }, () =>
        String(c.churnLtv({ revenuePerPeriod: 100, grossMargin: 1, churnRate: 0.3 })),
      ),
    '333.3333333333333333333333333333333',
  ],
  [
    'instants with an offset and a long fraction',
    (c) => days(c, '2024-01-15T23:30:00.123456789-05:00', '2024-12-31T23:59:59.999-00:01', '2024-03-10T01:30+02:00'),
    ['2024-01-16', '2025-01-01', '2024-03-09'],
  ],
  [
    'days of a time zone',
    (c) => days(c, '2024-03-10', new Date(Date.UTC(2024, 10, 3, 0, 30))),
    ['2024-03-10', '2024-11-03'],
  ],
  ['no gap is 0, not −0', (c) => Object.is(c.satisfactionGap({ experience: 0.3, expectation: 0.3 }), 0), true],
];
