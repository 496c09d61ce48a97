import { signedAmount } from '../exact/index.ts';
import {
  elements,
  type Field,
  field,
  mustBe,
  REFUSED,
  refusalOf,
  refuse,
  row,
  rowReader,
  rule,
  whole,
} from '../reading/index.ts';
import { day, dayOfDate } from '../time/index.ts';
import { currency } from './currencies.ts';

export type CustomerId = string | number;

const CUSTOMER_ID = 'the id of a customer: a safe integer, or a string that is not empty';

export const customerSummarySchema = row(
  { customerId: customerId(), orders: countedOrders(), revenue: signedAmount(), firstOrder: day(), lastOrder: day() },
  rule<{ firstOrder: string; lastOrder: string }>(
    'lastOrder',
    'at or after firstOrder',
    ({ firstOrder, lastOrder }) => firstOrder <= lastOrder,
  ),
);

export const readSummary = rowReader(customerSummarySchema);

export const orderSchema = row({
  customerId: customerId(),
  date: dayOfDate(),
  amount: signedAmount(),
  currency: currency(),
});

function countedOrders() {
  const { rules } = whole();
  const hint = ' (summarize orders with summarizeCustomers)';
  return field({ ...rules, refusal: (value) => refusalOf(rules, value) + (value === undefined ? hint : '') });
}

/** The field of a customer's id. */
export function customerId(): Field<CustomerId> {
  return field({
    expected: CUSTOMER_ID,
    json: {
      anyOf: [
        { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
        { type: 'string', minLength: 1 },
      ],
    },
    read: (value) => (isCustomerId(value) ? (value === 0 ? 0 : value) : REFUSED),
  });
}

/** A number beyond 2⁵³ could stand for two customers, an empty text for none. */
export function isCustomerId(value: unknown): value is CustomerId {
  return Number.isSafeInteger(value) || (typeof value === 'string' && value !== '');
}

/** Reads ids, each once. */
export function readCustomerIds(data: unknown, path: readonly PropertyKey[]): ReadonlySet<CustomerId> {
  const ids = new Set<CustomerId>();
  let index = 0;
  for (const value of elements(data, ...path)) {
    ids.add(isCustomerId(value) ? value : refuse([...path, index], mustBe(CUSTOMER_ID, value)));
    index += 1;
  }
  return ids;
}
