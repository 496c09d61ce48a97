import { day } from '../time/days.ts';
import { signedAmount } from './amounts.ts';
import { elements } from './elements.ts';
import { type Field, field, REFUSED } from './field.ts';
import { whole } from './fields.ts';
import { row, rule } from './parse-input.ts';
import { mustBe, refuse } from './refuse.ts';

export type CustomerId = string | number;

export const CUSTOMER_ID = 'the id of a customer: a safe integer, or a string that is not empty';

/** The schema of a `CustomerSummary`. */
export const customerSummarySchema = row(
  { customerId: customerId(), orders: whole(), revenue: signedAmount(), firstOrder: day(), lastOrder: day() },
  rule<{ firstOrder: string; lastOrder: string }>(
    'lastOrder',
    'at or after firstOrder',
    ({ firstOrder, lastOrder }) => firstOrder <= lastOrder,
  ),
);

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

/** A number beyond 2⁵³ could be two customers, and an empty text none. */
export function isCustomerId(value: unknown): value is CustomerId {
  return Number.isSafeInteger(value) || (typeof value === 'string' && value !== '');
}

/** The ids in the caller's data, each once. */
export function readCustomerIds(data: unknown, path: readonly PropertyKey[]): ReadonlySet<CustomerId> {
  const ids = new Set<CustomerId>();
  let index = 0;
  for (const value of elements(data, ...path)) {
    ids.add(isCustomerId(value) ? value : refuse([...path, index], mustBe(CUSTOMER_ID, value)));
    index += 1;
  }
  return ids;
}
