import type { DateType, Dialect } from './dialects.ts';
import {
  checkDateType,
  columnName,
  dateType,
  decimalPlaces,
  type ParsedSource,
  queryInput,
  type Source,
  sourceOf,
} from './source.ts';

/** The schema of an `SqlOrders`. */
export function ordersInput() {
  return queryInput({
    customerId: columnName(),
    date: columnName(),
    dateType: dateType(),
    amount: columnName(),
    places: decimalPlaces(),
  });
}

interface ParsedOrders extends ParsedSource {
  readonly customerId: string;
  readonly date: string;
  readonly dateType: DateType;
  readonly amount: string;
  readonly places: number;
}

/** What makes a row of a table of orders an order. */
export const ORDER = 'a customer, a date and an exact amount';

/** A table of orders in the words of its dialect. */
interface Orders extends Source<Record<'customerId' | 'date' | 'amount', string>> {
  /** The exact amount of an order. */
  readonly exactAmount: string;
  /** Its day in UTC. */
  readonly day: string;
  /** Conditions that all must hold for a row to be an order. */
  readonly isOrder: readonly string[];
}

export function ordersOf({ customerId, date, dateType, amount, places, ...given }: ParsedOrders): Orders {
  const source = sourceOf(given, { customerId, date, amount });
  const { dialect, columns, dated } = source;
  const domain = { places, sign: 'any' } as const;
  return {
    ...source,
    exactAmount: dialect.amount(columns.amount, domain),
    day: dialect.day(columns.date, checkDateType(dialect, dateType, ['dateType'])),
    isOrder: [
      isFilled(dialect, columns.customerId),
      `${columns.date} IS NOT NULL`,
      dialect.isAmount(columns.amount, domain),
      ...dated,
    ],
  };
}

/** Whether the id of a customer is there, and no empty text. */
export function isFilled(dialect: Dialect, column: string): string {
  return `${dialect.text(column)} <> ''`;
}
