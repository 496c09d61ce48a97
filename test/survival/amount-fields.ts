import * as clientele from 'clientele';

const curve = { steps: [{ time: 2, survival: 0.5 }] };

/** Where the functions of the domain take an amount of at least 0, and where any. */
export const AMOUNT_FIELDS: readonly (readonly [
  name: string,
  path: string,
  sign: 'from 0' | 'any',
  run: (amount: clientele.MoneyInput) => unknown,
])[] = [
  [
    'survivalLtv',
    'options.marginPerPeriod',
    'from 0',
    (marginPerPeriod) => clientele.survivalLtv(curve, { marginPerPeriod, discountRate: 0.25, horizon: 2 }),
  ],
  [
    'survivalLtv in the middle',
    'options.marginPerPeriod',
    'from 0',
    (marginPerPeriod) =>
      clientele.survivalLtv(curve, { marginPerPeriod, discountRate: 0.21, horizon: 2, timing: 'middle' }),
  ],
];
