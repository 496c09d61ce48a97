import { oneOf, parameters, prefault, rule } from '../internal/reading/index.ts';
import type { Decimal } from '../money.ts';
import { type AmountColumn, amountColumn, moneyAt, powerOf } from './amounts.ts';
import { BLOCK, type Source, type SourceColumn } from './cells.ts';
import { dayTexts } from './dates.ts';
import {
  commonShape,
  currencyName,
  type Declaration,
  readDeclaration,
  statusMeanings,
  tableColumns,
} from './declaration.ts';
import { type TextColumn, textColumn, textsIfAny } from './dictionary.ts';
import {
  type AmountField,
  amountIn,
  type Field,
  type FieldMaker,
  fieldMaker,
  labelOf,
  type Money,
  READ,
} from './fields.ts';
import type { OpenLedger } from './ledger.ts';
import { netReturns, noOrders, putRows } from './open-orders.ts';
import { markersOf, readTable, type StatusMeaning } from './read-table.ts';
import { arePosted, makeTable, postedColumns, type Table } from './table.ts';

/** How orders are to be read. */
export interface OrderDeclaration extends Declaration {
  /** Which columns of the source they are; one that is left out is read from the column of its own name, if there is one. */
  readonly columns?: {
    /** Who ordered. `42` and `'42'` are one customer, as are texts that differ in blanks around them or in Unicode form. */
    readonly customerId?: SourceColumn;
    /** When. */
    readonly date?: SourceColumn;
    /** The order, if a row is a line of one: lines of one order are added up. */
    readonly orderId?: SourceColumn;
    /** What was paid. */
    readonly amount?: SourceColumn;
    /** How many pieces, if there is no amount; it is multiplied by `unitPrice`. */
    readonly quantity?: SourceColumn;
    /** What a piece costs. */
    readonly unitPrice?: SourceColumn;
    /** The currency. */
    readonly currency?: SourceColumn;
    /** What became of the order, with a word of `statuses` for each value. */
    readonly status?: SourceColumn;
  };
  /** The currency to keep, such as `'EUR'`; rows of others are set aside. Without it, two currencies are refused. */
  readonly currency?: string;
  /** What the values of the status column mean. */
  readonly statuses?: Readonly<Record<string, StatusMeaning>>;
  /**
   * What a negative amount is: an order of its own (`'as-orders'`, the default), taken off the order with its `orderId`
   * (`'net-by-order'`), or off the purchases of the customer on that day and before, the latest first (`'net-by-day'`).
   */
  readonly returns?: 'as-orders' | 'net-by-order' | 'net-by-day';
}

/** The columns of an {@link OrderTable}. They can be cloned and posted to a worker, where `orderTable(columns)` is the table again. */
export interface OrderColumns {
  /** What they are columns of. */
  readonly kind: 'orders';
  /** The customer of each order. */
  readonly customerIds: TextColumn;
  /** The day of each order, in days since 1970-01-01. */
  readonly days: Int32Array;
  /** The amount of each order. */
  readonly amounts: AmountColumn;
  /** The id of each order, if the source has one. */
  readonly orderIds: TextColumn | null;
  /** The currency of all orders, if a row names one. */
  readonly currency: string | null;
}

/** An order of a table. */
export interface TableOrder {
  /** Who ordered. */
  readonly customerId: string;
  /** Day of the order, `YYYY-MM-DD`, in the time zone of the business. */
  readonly date: string;
  /** What was paid, exactly: a number, or a decimal text where a number is too short. */
  readonly amount: number | string;
  /** The id of the order, if it has one. */
  readonly orderId?: string;
  /** The currency, if a row names one. */
  readonly currency?: string;
}

/** Orders in columns, one for each `orderId` where there is one. */
export interface OrderTable extends Table<TableOrder> {
  /** The columns. */
  readonly columns: OrderColumns;
}

type Declared = OrderDeclaration & Required<Pick<OrderDeclaration, 'columns' | 'returns'>>;

const COLUMNS = ['customerId', 'date', 'orderId', 'amount', 'quantity', 'unitPrice', 'currency', 'status'] as const;

/** The schema of an `OrderDeclaration`. */
export const orderDeclarationSchema = parameters(
  {
    ...commonShape,
    columns: tableColumns(...COLUMNS),
    currency: currencyName(),
    statuses: statusMeanings(),
    returns: prefault(oneOf('as-orders', 'net-by-order', 'net-by-day'), 'as-orders'),
  },
  rule<{ columns: Partial<Record<'amount' | 'quantity' | 'unitPrice', unknown>> }>(
    ['columns', 'amount'],
    'left out where there is a quantity or a unitPrice, which are multiplied',
    ({ columns: { amount, quantity, unitPrice } }) =>
      amount === undefined || (quantity === undefined && unitPrice === undefined),
  ),
);

/** The order table of the columns of another one, as they arrive in a worker. */
export function orderTable(columns: OrderColumns): OrderTable;
/**
 * Order table: orders from rows as they are, in columns that every function takes as an iterable of orders.
 *
 * - Formula: one order for each `orderId`, of which the lines are added up, or for each row; `amount`, or `quantity × unitPrice`
 * - Unit: money, days of the business
 * - Convention: nothing is guessed and no row gets lost: what the declaration does not cover is refused, or set aside and counted
 *   in the ledger. An order takes the day and the customer of its first line. One that was returned in full stays, with an
 *   amount of 0. Ids are texts without blanks around them, in Unicode form NFC
 * - Merges: tables do not merge, but what is counted from them does
 * - Source: the shapes in which shops, payment systems and spreadsheets export orders
 *
 * @param source - Rows as objects, Arrow record batches, columns of one length, or an Arrow table.
 * @param declaration - Which column is what, and how it is written.
 * @returns The orders, in order of first appearance, and the ledger of the rows.
 * @throws {@link MetricsInputError} with up to 100 issues, each with its row and column, when rows cannot be read.
 * @example
 * const table = orderTable(
 *   [
 *     { Kundennr: 'C-1', Beleg: 'R1', Datum: '31.01.2024', Betrag: '1.234,50 €' },
 *     { Kundennr: 'C-1', Beleg: 'R1', Datum: '31.01.2024', Betrag: '-34,50 €' },
 *     { Kundennr: '', Beleg: 'R2', Datum: '01.02.2024', Betrag: '10,00 €' },
 *   ],
 *   {
 *     columns: { customerId: 'Kundennr', orderId: 'Beleg', date: 'Datum', amount: 'Betrag' },
 *     dates: { format: 'DD.MM.YYYY' },
 *     numbers: { decimal: ',', thousands: '.' },
 *     invalid: 'set-aside',
 *   },
 * );
 * table.at(0); // => { customerId: 'C-1', date: '2024-01-31', amount: 1200, orderId: 'R1' }
 * table.ledger.used; // => 2
 * table.ledger.setAside[0]?.reason; // => 'Kundennr: missing'
 * table.ledger.setAside[0]?.amount?.toString(); // => '10'
 */
export function orderTable(source: Source, declaration?: OrderDeclaration): OrderTable;
export function orderTable(source: unknown, declaration?: unknown): OrderTable {
  if (declaration === undefined && arePosted(source, 'orders')) return tableAgain(source);
  const declared = readDeclaration<Declared>(orderDeclarationSchema, declaration);
  const make = fieldMaker(declared, declared.columns);
  const markers = markersOf(make, declared, declared.columns);
  const { money, fields, prepare } = moneyOf(make, declared.columns);
  const customerId = make.text('customerId', 'required');
  const date = make.day('date', 'required');
  const orderId = make.text('orderId');
  const orders = noOrders();
  const { returns } = declared;
  const ledger = readTable(source, declared, {
    ...markers,
    fields: [...fields, customerId, date, orderId, ...markers.fields],
    prepare,
    money,
    keep: (kept, ledger) => {
      putRows(orders, { customerId, date, orderId, money }, kept, ledger, returns);
      money.scale.current = orders.amounts.scale;
    },
  });
  const places = returns === 'as-orders' ? undefined : netReturns(orders, returns, ledger, labelOf(fields[0] as Field));
  const isComplete = ledger.used === ledger.rows && places === undefined;
  const ints = (values: Int32Array) =>
    places === undefined
      ? values.length === orders.size
        ? values
        : values.slice(0, orders.size)
      : Int32Array.from(places, (place) => values[place] as number);
  return tableOf(
    {
      kind: 'orders',
      customerIds: textColumn(customerId.dictionary, ints(orders.customers), isComplete),
      days: ints(orders.days),
      amounts: amountColumn(orders.amounts, orders.size, places),
      orderIds: textsIfAny(orderId.dictionary, ints(orders.ids)),
      currency: markers.currency(),
    },
    ledger,
  );
}

/** What was paid: an amount, or a quantity times what a piece costs. */
function moneyOf(make: FieldMaker, { amount, quantity, unitPrice }: Declared['columns']) {
  if (amount !== undefined || (quantity === undefined && unitPrice === undefined)) {
    const money = make.amount('amount', 'required');
    return { money, fields: [money], prepare: () => undefined };
  }
  const fields = [make.amount('quantity', 'required'), make.amount('unitPrice', 'required')] as const;
  const money = productsOf(...fields);
  return { money, fields, prepare: money.multiply };
}

function tableOf(columns: OrderColumns, ledger?: OpenLedger): OrderTable {
  const { customerIds, days, amounts, orderIds, currency } = columns;
  const textOf = dayTexts();
  const ofCurrency = currency === null ? {} : { currency };
  const rowAt = (row: number): TableOrder => {
    const id = orderIds?.dictionary[orderIds.codes[row] as number];
    return {
      customerId: customerIds.dictionary[customerIds.codes[row] as number] as string,
      date: textOf(days[row] as number),
      amount: moneyAt(amounts, row),
      ...(id === undefined ? {} : { orderId: id }),
      ...ofCurrency,
    };
  };
  return makeTable({ columns, length: days.length, amounts: [amounts], rowAt }, ledger);
}

function tableAgain(source: unknown): OrderTable {
  const { days, texts, textsIfAny, amounts, label } = postedColumns(source, 'days');
  return tableOf({
    kind: 'orders',
    customerIds: texts('customerIds'),
    days: days('days'),
    amounts: amounts('amounts', Number.NEGATIVE_INFINITY),
    orderIds: textsIfAny('orderIds'),
    currency: label('currency'),
  });
}

/** Decimal places of prices that have more than two. */
const FINE_SCALE = 4;

/** The products of two fields, row by row, exactly. */
function productsOf(a: AmountField, b: AmountField): Money & { readonly multiply: (size: number) => void } {
  const units = new Float64Array(BLOCK);
  const states = new Uint8Array(BLOCK);
  const others = new Map<number, Decimal>();
  const scale = { current: a.scale.current };
  const multiply = (size: number) => {
    others.clear();
    const surplus = a.scale.current + b.scale.current - scale.current;
    const [larger, smaller] = [powerOf(Math.max(-surplus, 0)), powerOf(Math.max(surplus, 0))];
    for (let index = 0; index < size; index += 1) {
      states[index] = Math.max(a.states[index] as number, b.states[index] as number);
      const product = (a.units[index] as number) * (b.units[index] as number) * larger;
      const isOther = a.others.has(index) || b.others.has(index);
      const isExact = !isOther && Math.abs(product) <= Number.MAX_SAFE_INTEGER && product % smaller === 0;
      units[index] = isExact ? product / smaller + 0 : 0;
      if (!isExact && states[index] === READ) others.set(index, amountIn(a, index).times(amountIn(b, index)));
    }
    if (b.others.size > 0) b.scale.current = FINE_SCALE;
  };
  return { units, states, others, scale, multiply };
}
