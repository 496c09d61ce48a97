import type { Decimal } from '../../money.ts';
import { type AmountDomain, ANY_AMOUNT, hundredthsOf, toAmount } from '../exact/index.ts';
import { eachElement, inColumns, isArray, type NamedColumns, parseInput, renaming } from '../reading/index.ts';
import { type Day, dayOf, dayOfText } from '../time/index.ts';
import type * as z from '../zod.ts';
import { type CurrencyOfCall, keepCurrency } from './currencies.ts';
import { type CustomerId, isCustomerId } from './customers.ts';
import { MOST_IDS } from './places.ts';

/** Orders that have been read but not added up yet, a column per field. */
export interface OrderBlock {
  size: number;
  readonly customerIds: CustomerId[];
  readonly days: Int32Array;
  /** Amounts in hundredths, 0 for those in `others`. */
  readonly hundredths: Float64Array;
  readonly others: Map<number, Decimal>;
}

/** The requirements for the orders of some data. */
export interface OrderKind {
  /** The schema, which says what is wrong with an invalid order. */
  readonly schema: z.ZodMiniType<{
    customerId: CustomerId;
    date: string;
    amount?: Decimal;
    currency?: string | null | undefined;
  }>;
  /** The accepted amounts (default: any). */
  readonly amounts?: AmountDomain | 'none';
  /** Names of the caller's columns (default: those of the fields). */
  readonly columns?: NamedColumns;
  /** The accepted days, and the function that refuses others (default: any day). */
  readonly days?: { readonly first: Day; readonly last: Day; readonly refuse: (day: Day, index: number) => never };
}

/** Reads orders in blocks, many times as fast as by their schema, and passes each block on. */
export function readOrders(
  data: unknown,
  name: string,
  { schema, amounts = ANY_AMOUNT, columns = {}, days }: OrderKind,
  handOn: (block: OrderBlock) => void,
): void {
  const block = noOrders();
  const { first = 0, last = Number.POSITIVE_INFINITY } = days ?? {};
  const empty = () => {
    handOn(block);
    block.others.clear();
    block.size = 0;
  };
  const call: CurrencyOfCall = { code: undefined };
  const inFields = renaming(['customerId', 'date', 'amount', 'currency'], columns);
  inColumns(columns, () => {
    eachElement(data, name, (row, index) => {
      const element = inFields(row, [name, index]);
      if (!readUsualOrder(block, element, amounts, call)) {
        const { customerId, date, amount, currency } = parseInput(schema, element, [name, index]);
        keepCurrency(call, currency, [name, index, 'currency']);
        putOrder(block, customerId, dayOfText(date) as Day, amount, amounts);
      }
      const day = block.days[block.size - 1] as Day;
      if (day < first || day > last) days?.refuse(day, index);
      if (block.size === MOST_IDS) empty();
    });
    empty();
  });
}

function noOrders(): OrderBlock {
  return {
    size: 0,
    customerIds: [],
    days: new Int32Array(MOST_IDS),
    hundredths: new Float64Array(MOST_IDS),
    others: new Map(),
  };
}

/** Reads an order, unless its schema is needed to say what is wrong with it. */
function readUsualOrder(
  block: OrderBlock,
  element: unknown,
  amounts: AmountDomain | 'none',
  call: CurrencyOfCall,
): boolean {
  if (typeof element !== 'object' || isArray(element)) return false;
  try {
    const { customerId, date, amount, currency } = element as Readonly<Record<string, unknown>>;
    const isOfCall = amounts === 'none' || currency === undefined || currency === null || currency === call.code;
    const day = dayOf(date);
    return (
      isOfCall && isCustomerId(customerId) && day !== undefined && putOrder(block, customerId, day, amount, amounts)
    );
  } catch {
    return false;
  }
}

/** Appends an order to the block, if its amount is valid. */
function putOrder(
  block: OrderBlock,
  customerId: CustomerId,
  day: Day,
  amount: unknown,
  amounts: AmountDomain | 'none',
): boolean {
  let hundredths = amounts === 'none' ? 0 : hundredthsOf(amount);
  if (amounts !== 'none' && !(hundredths >= amounts.least)) {
    const other = toAmount(amount, amounts);
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
