import type { Subscription } from 'clientele';

/** A subscription of 100 a month. */
export const ANN: Subscription = { customerId: 'ann', start: '2024-01-01', amount: 100, term: 'month' };

const ID = 'customerId: must be the id of a customer: a safe integer, or a string that is not empty, got';
const DATE = 'must be a day such as "2024-02-29", an instant such as "2024-02-29T12:00:00Z" or a valid Date, got';
const AMOUNT = 'amount: must be an amount of at least 0 such as 12.5 or "12.50", got';
const QUANTITY = 'quantity: must be a whole number of at least 0, got';
const TERM = 'term: must be one of "day", "week", "month", "quarter", "year", got';
const TERMS = 'terms: must be a whole number from 1 to 40000, got';
const CURRENCY = 'currency: must be a currency of at most 20 characters such as "EUR", got';
const KEYS = 'must be an object with the keys customerId, start, end, amount, quantity, term, terms, currency, got';

/** Rows that are no subscriptions, in the argument `subscriptions`, with the message. */
export const NO_SUBSCRIPTIONS: readonly (readonly [what: string, rows: unknown, message: string])[] = [
  ['nothing', undefined, 'subscriptions: must be an iterable such as an array, got undefined'],
  ['a text', 'ann', 'subscriptions: must be an iterable such as an array, got "ann"'],
  ['a single row', ANN, 'subscriptions: must be an iterable such as an array, got an object'],
  ['a row of null', [ANN, null], `subscriptions.1: ${KEYS} null`],
  ['a row in a list', [['ann']], `subscriptions.0: ${KEYS} an array`],
  ['a hole', Object.assign([ANN], { length: 2 }), `subscriptions.1: ${KEYS} undefined`],
  ['an empty id', [{ ...ANN, customerId: '' }], `subscriptions.0.${ID} ""`],
  ['no start', [{ ...ANN, start: null }], `subscriptions.0.start: ${DATE} null`],
  ['30 February', [{ ...ANN, start: '2024-02-30' }], `subscriptions.0.start: ${DATE} "2024-02-30"`],
  ['an empty end', [{ ...ANN, end: '' }], `subscriptions.0.end: ${DATE} ""`],
  [
    'an end before the start',
    [ANN, { ...ANN, end: '2023-12-31' }],
    'subscriptions.1.end: must be at or after start, got "2023-12-31"',
  ],
  ['a negative amount', [{ ...ANN, amount: -1 }], `subscriptions.0.${AMOUNT} -1`],
  ['an amount with a comma', [{ ...ANN, amount: '1,000' }], `subscriptions.0.${AMOUNT} "1,000"`],
  ['a missing amount', [{ ...ANN, amount: undefined }], `subscriptions.0.${AMOUNT} undefined`],
  ['half a seat', [{ ...ANN, quantity: 0.5 }], `subscriptions.0.${QUANTITY} 0.5`],
  ['a negative quantity of nothing', [{ ...ANN, amount: 0, quantity: -1 }], `subscriptions.0.${QUANTITY} -1`],
  ['a quantity of null', [{ ...ANN, quantity: null }], `subscriptions.0.${QUANTITY} null`],
  ['another term', [{ ...ANN, term: 'decade' }], `subscriptions.0.${TERM} "decade"`],
  ['an inherited name as term', [{ ...ANN, term: 'constructor' }], `subscriptions.0.${TERM} "constructor"`],
  ['a missing term', [{ ...ANN, term: undefined }], `subscriptions.0.${TERM} undefined`],
  ['no terms', [{ ...ANN, terms: 0 }], `subscriptions.0.${TERMS} 0`],
  ['too many terms', [{ ...ANN, terms: 40_001 }], `subscriptions.0.${TERMS} 40001`],
  ['one and a half terms', [{ ...ANN, terms: 1.5 }], `subscriptions.0.${TERMS} 1.5`],
  ['an empty currency', [{ ...ANN, currency: '' }], `subscriptions.0.${CURRENCY} ""`],
  [
    'a long currency',
    [{ ...ANN, currency: 'a shekel and a half..' }],
    `subscriptions.0.${CURRENCY} "a shekel and a half.."`,
  ],
  ['a number as currency', [{ ...ANN, currency: 978 }], `subscriptions.0.${CURRENCY} 978`],
  [
    'two currencies',
    [{ ...ANN, currency: 'EUR' }, ANN, { ...ANN, currency: 'USD' }],
    'subscriptions.2.currency: must be "EUR", the currency of earlier rows, got "USD"',
  ],
  [
    'a currency in another case',
    [
      { ...ANN, currency: 'eur' },
      { ...ANN, currency: 'EUR' },
    ],
    'subscriptions.1.currency: must be "eur", the currency of earlier rows, got "EUR"',
  ],
  [
    'an end of an unusual row before its start',
    [{ ...ANN, amount: '0.001', end: '2023-12-31T10:00:00Z' }],
    'subscriptions.0.end: must be at or after start, got "2023-12-31"',
  ],
];
