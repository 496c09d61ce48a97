import { hundredthsOf } from '../internal/exact/hundredths.ts';
import { AMOUNT_FROM_ZERO, amount, toAmount } from '../internal/reading/amounts.ts';
import { type CustomerId, customerId, isCustomerId } from '../internal/reading/customers.ts';
import { elements } from '../internal/reading/elements.ts';
import { parseInput, row } from '../internal/reading/parse-input.ts';
import { readUsualRow } from '../internal/reading/usual-row.ts';
import type { Decimal } from '../money.ts';
import { type CurrencyOfCall, currency, keepCurrency } from './currencies.ts';
import { isSome, MOST_HUNDREDTHS, plusRevenue, type Revenue } from './recurring-revenue.ts';

/** Who pays how much. */
export type Snapshot = Map<CustomerId, Revenue>;

const MONTHS = 12;

export const customerRevenueSchema = row({
  customerId: customerId(),
  revenue: amount(),
  currency: currency(),
});

/** Reads the rows of a snapshot, of which those of a customer add up. Who pays nothing is not in it. */
export function readSnapshot(data: unknown, name: string, call: CurrencyOfCall): Snapshot {
  const snapshot: Snapshot = new Map();
  let index = 0;
  for (const element of elements(data, name)) {
    const usual = readUsualRow(element, (row) => usualCustomer(row, call));
    if (usual !== undefined) {
      add(snapshot, usual.customerId, usual.revenue);
    } else {
      const path = [name, index];
      const { customerId, revenue, currency } = parseInput(customerRevenueSchema, element, path);
      keepCurrency(call, currency, [...path, 'currency']);
      add(snapshot, customerId, revenue.isZero() ? 0 : revenue);
    }
    index += 1;
  }
  return snapshot;
}

function usualCustomer({ customerId, revenue, currency }: Readonly<Record<string, unknown>>, call: CurrencyOfCall) {
  const isOfCall = currency === undefined || currency === null || currency === call.code;
  const usual = usualRevenue(revenue);
  return isOfCall && usual !== undefined && isCustomerId(customerId) ? { customerId, revenue: usual } : undefined;
}

function usualRevenue(value: unknown): Revenue | undefined {
  const hundredths = hundredthsOf(value);
  if (hundredths >= 0 && hundredths * MONTHS <= MOST_HUNDREDTHS) return hundredths * MONTHS;
  const other: Decimal | string = toAmount(value, AMOUNT_FROM_ZERO);
  if (typeof other === 'string') return undefined;
  return other.isZero() ? 0 : other;
}

function add(snapshot: Snapshot, customerId: CustomerId, revenue: Revenue): void {
  if (!isSome(revenue)) return;
  const known = snapshot.get(customerId);
  snapshot.set(customerId, known === undefined ? revenue : plusRevenue(known, revenue));
}
