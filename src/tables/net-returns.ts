import { exact } from '../internal/exact/index.ts';
import type { Decimal } from '../money.ts';
import { amountAt, putOther } from './amounts.ts';
import { type OpenLedger, refuseLater, setAside } from './ledger.ts';
import type { OpenOrders } from './open-orders.ts';

const REASON = 'a return of more than was bought before it';

/** Takes returns off purchases, each in full or not at all, and gives the places of the orders that are left. */
export function netReturns(
  orders: OpenOrders,
  by: 'net-by-order' | 'net-by-day',
  ledger: OpenLedger,
  column: string,
): readonly number[] {
  const amounts = Array.from({ length: orders.size }, (_, place) => amountOfOrder(orders, place));
  const isReturn = amounts.map((amount) => amount !== undefined);
  const unmatched = by === 'net-by-order' ? offOrders(orders, isReturn) : offDays(orders, isReturn);
  for (const place of unmatched) {
    const [amount, rows] = [amountAt(orders.amounts, place), orders.rows[place] as number];
    const row = orders.firstRows[place] as number;
    const value = amount.toFixed();
    ledger.used -= rows;
    if (ledger.mode === 'set-aside') setAside(ledger, REASON, { row, column, value }, amount, rows);
    else
      refuseLater(ledger, {
        row,
        column,
        value,
        expected: 'a return of at most what was bought before it',
        isMissing: false,
      });
  }
  return isReturn.flatMap((is, place) => (is ? [] : [place]));
}

/** What was returned, if it is a return. */
function amountOfOrder({ amounts }: OpenOrders, place: number): Decimal | undefined {
  if (amounts.others.size === 0 && (amounts.values[place] as number) >= 0) return undefined;
  const amount = amountAt(amounts, place);
  return amount.isNegative() && !amount.isZero() ? amount : undefined;
}

/** The returns that were not taken off the order with their id. */
function offOrders(orders: OpenOrders, isReturn: readonly boolean[]): readonly number[] {
  return isReturn.flatMap((is, place) => {
    if (!is) return [];
    const purchase = (orders.purchases[orders.ids[place] as number] ?? 0) - 1;
    const isOfCustomer = purchase >= 0 && orders.customers[purchase] === orders.customers[place];
    const left = isOfCustomer ? amountAt(orders.amounts, purchase).plus(amountAt(orders.amounts, place)) : exact(-1);
    if (left.isNegative() && !left.isZero()) return [place];
    putAmount(orders, purchase, left);
    return [];
  });
}

/** The returns that were not taken off what their customers had bought until then. */
function offDays(orders: OpenOrders, isReturn: readonly boolean[]): readonly number[] {
  const unmatched: number[] = [];
  for (const places of ordersOfReturners(orders, isReturn)) {
    const open: { readonly place: number; left: Decimal }[] = [];
    let total = exact(0);
    for (const place of places) {
      const amount = amountAt(orders.amounts, place);
      if (!isReturn[place]) {
        open.push({ place, left: amount });
        total = total.plus(amount);
        continue;
      }
      let need = amount.negated();
      if (need.greaterThan(total)) {
        unmatched.push(place);
        continue;
      }
      total = total.minus(need);
      for (let last = open.at(-1); last !== undefined && !need.isZero(); last = open.at(-1)) {
        const taken = last.left.lessThan(need) ? last.left : need;
        last.left = last.left.minus(taken);
        need = need.minus(taken);
        putAmount(orders, last.place, last.left);
        if (last.left.isZero()) open.pop();
      }
    }
  }
  return unmatched.sort((a, b) => a - b);
}

/** The orders of each customer who returned something by day, purchases of a day before its returns. */
function ordersOfReturners(orders: OpenOrders, isReturn: readonly boolean[]): Iterable<readonly number[]> {
  const { customers, days } = orders;
  const byCustomer = new Map<number, number[]>();
  isReturn.forEach((is, place) => {
    if (is) byCustomer.set(customers[place] as number, []);
  });
  for (let place = 0; place < isReturn.length; place += 1) byCustomer.get(customers[place] as number)?.push(place);
  for (const places of byCustomer.values()) {
    places.sort(
      (a, b) => (days[a] as number) - (days[b] as number) || Number(isReturn[a]) - Number(isReturn[b]) || a - b,
    );
  }
  return byCustomer.values();
}

function putAmount({ amounts }: OpenOrders, place: number, amount: Decimal): void {
  amounts.others.delete(place);
  putOther(amounts, place, amount);
}
