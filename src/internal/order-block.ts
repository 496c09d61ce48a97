import type { Decimal } from '../money.ts';
import { type AmountDomain, ANY_AMOUNT, toAmount } from './amounts.ts';
import { type CustomerId, isCustomerId } from './customers.ts';
import { type Day, dayOf } from './days.ts';
import { isArray } from './elements.ts';
import { hundredthsOf } from './hundredths.ts';
import { includeDay, lookUp, type OpenCustomers } from './open-customers.ts';
import { MOST_IDS } from './places.ts';
import { addAmountAt, addHundredthsAt } from './sums.ts';

/** Orders that are read but not added up yet, a column for each field. */
export interface OrderBlock {
  size: number;
  readonly customerIds: CustomerId[];
  readonly days: Day[];
  /** The amounts in hundredths, 0 for those in `others`. */
  readonly hundredths: number[];
  readonly others: Map<number, Decimal>;
}

export function noOrders(): OrderBlock {
  return { size: 0, customerIds: column(), days: column(), hundredths: column(), others: new Map() };
}

export function isFull(block: OrderBlock): boolean {
  return block.size === MOST_IDS;
}

/** Reads an order, many times as fast as the schema, which says what is wrong with one for which this gives `false`. */
export function readUsualOrder(
  block: OrderBlock,
  element: unknown,
  domain: AmountDomain | 'without amount' = ANY_AMOUNT,
): boolean {
  if (typeof element !== 'object' || isArray(element)) return false;
  try {
    const { customerId, date, amount } = element as Record<'customerId' | 'date' | 'amount', unknown>;
    const day = dayOf(date);
    if (!isCustomerId(customerId) || day === undefined) return false;
    return domain === 'without amount'
      ? readOrder(block, customerId, day, 0)
      : readOrder(block, customerId, day, amount, domain);
  } catch {
    return false;
  }
}

/** Puts an order into the block, if its amount is one. */
export function readOrder(
  block: OrderBlock,
  customerId: CustomerId,
  day: Day,
  amount: unknown,
  domain: AmountDomain = ANY_AMOUNT,
): boolean {
  let hundredths = hundredthsOf(amount);
  if (!(hundredths >= domain.least)) {
    const other = toAmount(amount, domain);
    if (typeof other === 'string') return false;
    block.others.set(block.size, other);
    hundredths = 0;
  }
  block.customerIds[block.size] = customerId;
  block.days[block.size] = day;
  block.hundredths[block.size] = hundredths;
  block.size += 1;
  return true;
}

/** Adds up the orders and empties the block. */
export function addOrders(customers: OpenCustomers, block: OrderBlock): void {
  const { size, customerIds, days, hundredths, others } = block;
  const places = lookUp(customers, customerIds, size);
  for (let order = 0; order < size; order += 1) {
    const place = places[order] as number;
    customers.orders[place] = (customers.orders[place] as number) + 1;
    includeDay(customers, place, days[order] as Day);
    addHundredthsAt(customers.revenue, place, hundredths[order] as number);
  }
  for (const [order, amount] of others) addAmountAt(customers.revenue, places[order] as number, amount);
  others.clear();
  block.size = 0;
}

function column<Value>(): Value[] {
  return new Array(MOST_IDS);
}
