import { type Decimal, exact } from '../internal/exact/index.ts';
import {
  type Amounts,
  addOther,
  addUnits,
  amountAt,
  makeRoom,
  noAmounts,
  putOther,
  putUnits,
  withRoom,
} from './amounts.ts';
import { type DayField, isNegative, labelOf, type Money, READ, type TextField } from './fields.ts';
import { type OpenLedger, setInvalidAside, takeBack } from './ledger.ts';
import { type Kept, putAmounts, putInts, worthAt } from './read-table.ts';

/** Orders that are being read, a column for each field. */
interface OpenOrders {
  size: number;
  /** Those of which the id is known: the first ones may have none. */
  withIds: number;
  customers: Int32Array;
  days: Int32Array;
  /** The codes of the ids. */
  ids: Int32Array;
  /** The first row of each order, and how many there are. */
  firstRows: Int32Array;
  rows: Int32Array;
  readonly amounts: Amounts;
  /** By the code of its id, the place of an order counted from 1, and that of what was returned of it. */
  purchases: Int32Array;
  returns: Int32Array;
}

/** The fields of an order, of which `money` is what was paid. */
interface OrderFields {
  readonly customerId: TextField;
  readonly date: DayField;
  readonly orderId: TextField;
  readonly money: Money;
}

export function noOrders(): OpenOrders {
  // Whatever needs room gets a column of its own.
  const none = new Int32Array(0);
  const columns = { customers: none, days: none, ids: none, firstRows: none, rows: none };
  return { size: 0, withIds: 0, ...columns, purchases: none, returns: none, amounts: noAmounts() };
}

/** Puts rows in: those of one id are one order, or two where returns are to be taken off it. */
export function putRows(
  orders: OpenOrders,
  fields: OrderFields,
  kept: Kept,
  ledger: OpenLedger,
  returns: 'as-orders' | 'net-by-order' | 'net-by-day',
): void {
  makeRoomFor(orders, kept);
  if (fields.orderId.dictionary.texts.length === 0 && returns === 'as-orders') putOrders(orders, fields, kept);
  else putLines(orders, fields, kept, ledger, returns === 'net-by-order');
}

/** Rows of which each is an order. */
function putOrders(orders: OpenOrders, { customerId, date, money }: OrderFields, kept: Kept): void {
  putInts(orders.customers, orders.size, customerId.codes, kept);
  putInts(orders.days, orders.size, date.days, kept);
  putAmounts(orders.amounts, orders.size, money, kept);
  orders.size += kept.size;
}

function putLines(
  orders: OpenOrders,
  fields: OrderFields,
  { indexes, size, first }: Kept,
  ledger: OpenLedger,
  isSplit: boolean,
): void {
  const { customerId, date, orderId, money } = fields;
  while (orders.withIds < orders.size) keepId(orders, orders.withIds, -1);
  for (let at = 0; at < size; at += 1) {
    const index = indexes[at] as number;
    const id = orderId.states[index] === READ ? (orderId.codes[index] as number) : -1;
    const isReturn = isSplit && isNegative(money, index);
    const known = id < 0 ? -1 : placeOf(orders, id, isReturn);
    if (known < 0) {
      const place = newOrder(orders, id, isReturn);
      orders.customers[place] = customerId.codes[index] as number;
      orders.days[place] = date.days[index] as number;
      orders.firstRows[place] = first + index;
      const other = money.others.size === 0 ? undefined : money.others.get(index);
      if (other !== undefined) putOther(orders.amounts, place, other);
      else putUnits(orders.amounts, place, money.units[index] as number, money.scale.current);
    } else if (orders.customers[known] === customerId.codes[index]) {
      addLine(orders, fields, known, index);
    } else {
      refuseLine(orders, fields, ledger, known, index, first);
    }
  }
}

function addLine(orders: OpenOrders, { date, money }: OrderFields, place: number, index: number): void {
  const day = date.days[index] as number;
  orders.rows[place] = (orders.rows[place] as number) + 1;
  if (day < (orders.days[place] as number)) orders.days[place] = day;
  const other = money.others.get(index);
  if (other !== undefined) addOther(orders.amounts, place, other);
  else addUnits(orders.amounts, place, money.units[index] as number, money.scale.current);
}

function refuseLine(
  orders: OpenOrders,
  { customerId, orderId, money }: OrderFields,
  ledger: OpenLedger,
  place: number,
  index: number,
  first: number,
): void {
  const { texts } = customerId.dictionary;
  const value = texts[customerId.codes[index] as number];
  const earlier = texts[orders.customers[place] as number];
  const expected = 'the customer of the earlier lines of its order';
  const told = `${expected}, ${JSON.stringify(earlier)} of ${JSON.stringify(orderId.dictionary.texts[orders.ids[place] as number])}`;
  const isToldAll = ledger.mode === 'refuse';
  ledger.used -= 1;
  const fault = { row: first + index, column: labelOf(customerId), value, isMissing: false };
  setInvalidAside(ledger, [{ ...fault, expected: isToldAll ? told : expected }], worthAt(money, index));
}

/** The place of an order, or −1. */
function placeOf(orders: OpenOrders, id: number, isReturn: boolean): number {
  const places = isReturn ? orders.returns : orders.purchases;
  return (places[id] ?? 0) - 1;
}

function newOrder(orders: OpenOrders, id: number, isReturn: boolean): number {
  const place = orders.size;
  orders.size += 1;
  keepId(orders, place, id);
  if (id < 0) return place;
  const name = isReturn ? 'returns' : 'purchases';
  orders[name] = withRoom(orders[name], id + 1);
  orders[name][id] = place + 1;
  return place;
}

function keepId(orders: OpenOrders, place: number, id: number): void {
  orders.ids = withRoom(orders.ids, place + 1);
  orders.firstRows = withRoom(orders.firstRows, place + 1);
  orders.rows = withRoom(orders.rows, place + 1);
  orders.ids[place] = id;
  orders.rows[place] = 1;
  orders.withIds = place + 1;
}

function makeRoomFor(orders: OpenOrders, { size, expected }: Kept): void {
  orders.customers = withRoom(orders.customers, orders.size + size, expected);
  orders.days = withRoom(orders.days, orders.size + size, expected);
  makeRoom(orders.amounts, orders.size + size, expected);
}

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
    const [amount, row] = [amountAt(orders.amounts, place), orders.firstRows[place] as number];
    const fault = { row, column, value: amount.toFixed(), expected: 'a return of at most what was bought before it' };
    takeBack(ledger, REASON, fault, amount, orders.rows[place]);
  }
  return isReturn.flatMap((is, place) => (is ? [] : [place]));
}

/** What was returned, if it is a return. */
function amountOfOrder({ amounts }: OpenOrders, place: number): Decimal | undefined {
  const amount = amountAt(amounts, place);
  return amount.lessThan(0) ? amount : undefined;
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
