import { type Decimal, sum } from '../internal/exact/index.ts';
import { optional, parameters } from '../internal/reading/index.ts';
import { type AmountColumn, amountColumn, FIRST_SCALE, moneyAt, noAmounts } from './amounts.ts';
import { BLOCK, type Source, type SourceColumn } from './cells.ts';
import { commonShape, currencyName, type Declaration, readDeclaration, tableColumns, words } from './declaration.ts';
import { type TextColumn, textColumn } from './dictionary.ts';
import { type AmountField, amountIn, fieldMaker, isNegative, type Money, READ, WRONG } from './fields.ts';
import type { OpenLedger } from './ledger.ts';
import { lower, markersOf, putAmounts, readTable, vocabularyOf } from './read-table.ts';
import { arePosted, makeTable, postedColumns, type Table } from './table.ts';

/** How spending on channels is to be read. */
export interface SpendDeclaration extends Declaration {
  /** Which columns of the source they are; one that is left out is read from the column of its own name, if there is one. */
  readonly columns?: {
    /** Name of the channel. */
    readonly channel?: SourceColumn;
    /** What it cost. */
    readonly cost?: SourceColumn;
    /** Wages of marketing and sales. */
    readonly wages?: SourceColumn;
    /** Software. */
    readonly software?: SourceColumn;
    /** Consultants, designers and other services. */
    readonly professionalServices?: SourceColumn;
    /** Overheads. */
    readonly overheads?: SourceColumn;
    /** Customers it won. */
    readonly customersAcquired?: SourceColumn;
    /** Whether it is a paid one: `true` and `false`, 1 and 0, `yes` and `no`, `paid` and `organic`. */
    readonly paid?: SourceColumn;
    /** The currency. */
    readonly currency?: SourceColumn;
  };
  /** The channels that are paid ones, if no column says so. */
  readonly paidChannels?: readonly string[];
  /** The currency to keep; rows of others are set aside. Without it, two currencies are refused. */
  readonly currency?: string;
}

/** The columns of a {@link SpendTable}, of which `spendTable(columns)` makes a table again. */
export interface SpendColumns {
  /** What they are columns of. */
  readonly kind: 'spend';
  /** The channel of each row. */
  readonly channels: TextColumn;
  /** What it cost. */
  readonly cost: AmountColumn;
  /** Wages. */
  readonly wages: AmountColumn;
  /** Software. */
  readonly software: AmountColumn;
  /** Services. */
  readonly professionalServices: AmountColumn;
  /** Overheads. */
  readonly overheads: AmountColumn;
  /** Customers won. */
  readonly customersAcquired: Float64Array;
  /** 1 for a paid channel, 0 for another. */
  readonly paid: Uint8Array;
}

/** Spending of a table. */
export interface TableSpend {
  /** Name of the channel. */
  readonly channel: string;
  /** What it cost, exactly. */
  readonly cost: number | string;
  /** Wages, exactly. */
  readonly wages: number | string;
  /** Software, exactly. */
  readonly software: number | string;
  /** Services, exactly. */
  readonly professionalServices: number | string;
  /** Overheads, exactly. */
  readonly overheads: number | string;
  /** Customers won. */
  readonly customersAcquired: number;
  /** Whether the channel is a paid one. */
  readonly paid: boolean;
}

/** Spending on channels in columns. */
export interface SpendTable extends Table<TableSpend> {
  /** The columns. */
  readonly columns: SpendColumns;
}

type Cost = (typeof COSTS)[number];
type Declared = SpendDeclaration & Required<Pick<SpendDeclaration, 'columns'>>;

const COSTS = ['cost', 'wages', 'software', 'professionalServices', 'overheads'] as const;

/** The words for paid channels and for unpaid ones. */
const PAID: ReadonlyMap<string, number> = new Map([
  ...['true', '1', 'yes', 'paid'].map((word) => [word, 1] as const),
  ...['false', '0', 'no', 'organic', 'unpaid'].map((word) => [word, 0] as const),
]);

/** The schema of a `SpendDeclaration`. */
export const spendDeclarationSchema = parameters({
  ...commonShape,
  columns: tableColumns('channel', ...COSTS, 'customersAcquired', 'paid', 'currency'),
  paidChannels: optional(words()),
  currency: currencyName(),
});

/** The spend table of the columns of another one, as they arrive in a worker. */
export function spendTable(columns: SpendColumns): SpendTable;
/**
 * Spend table: what channels cost and whom they won from rows as they are, in columns that `cacByChannel` takes as an iterable.
 *
 * - Formula: one row for each row; costs that are left out are 0
 * - Unit: money, customers
 * - Convention: a column or `paidChannels` says which channels are paid; it is not guessed from their names
 * - Merges: tables do not merge; read both sources as one
 * - Source: the shapes in which advertising systems and spreadsheets export costs
 *
 * @param source - Rows as objects, Arrow record batches, columns of one length, or an Arrow table.
 * @param declaration - Which column is what, and how it is written.
 * @returns The spending, in order of the rows, and the ledger of the rows.
 * @throws {@link MetricsInputError} with up to 100 issues, each with its row and column, when rows cannot be read.
 * @example
 * const table = spendTable(
 *   [{ source: 'ads', spend: '$1,500.00', staff: '300', won: 60 }, { source: 'blog', spend: '500', staff: '', won: 40 }],
 *   {
 *     columns: { channel: 'source', cost: 'spend', wages: 'staff', customersAcquired: 'won' },
 *     numbers: { thousands: ',' },
 *     paidChannels: ['ads'],
 *   },
 * );
 * cacByChannel(table).paid?.toString(); // => '30'
 * table.ledger.amount?.toString(); // => '2300'
 */
export function spendTable(source: Source, declaration?: SpendDeclaration): SpendTable;
export function spendTable(source: unknown, declaration?: unknown): SpendTable {
  if (declaration === undefined && arePosted(source, 'spend')) return tableAgain(source);
  const declared = readDeclaration<Declared>(spendDeclarationSchema, declaration);
  const { paidChannels } = declared;
  const make = fieldMaker(declared, declared.columns);
  const markers = markersOf(make, declared);
  const channel = make.text('channel', 'required');
  const costs = COSTS.map((name) => make.amount(name, name === 'cost' ? 'required' : undefined));
  const customersAcquired = make.whole('customersAcquired', 0, 'required');
  const paid = paidChannels === undefined ? make.text('paid', 'required', lower, vocabularyOf(PAID)) : undefined;
  const sums = sumsOf(costs);
  const amounts = costs.map((field) => ({ field, into: noAmounts() }));
  const channels: number[] = [];
  const customers: number[] = [];
  const flags: number[] = [];
  const paidNames = new Set(paidChannels?.map((name) => name.trim().normalize('NFC')));
  const negative = (index: number) => costs.find((field) => field.states[index] === READ && isNegative(field, index));
  const ledger = readTable(source, declared, {
    fields: [...costs, channel, customersAcquired, ...(paid ? [paid] : []), ...markers.fields],
    prepare: sums.add,
    money: sums,
    skip: markers.skip,
    contradiction: (index) => {
      const field = negative(index);
      return markers.contradiction(index) ?? (field && { field, expected: 'an amount of at least 0' });
    },
    isQuiet: () => false,
    keep: (kept) => {
      for (const { field, into } of amounts) putAmounts(into, channels.length, field, kept);
      for (let at = 0; at < kept.size; at += 1) {
        const index = kept.indexes[at] as number;
        const code = channel.codes[index] as number;
        channels.push(code);
        customers.push(customersAcquired.numbers[index] as number);
        flags.push(paid ? (PAID.get(paid.textAt(index)) as number) : Number(paidNames.has(channel.textAt(index))));
      }
    },
  });
  return tableOf(
    {
      kind: 'spend',
      channels: textColumn(channel.dictionary, Int32Array.from(channels)),
      ...columnsOf((name) => {
        const { into } = amounts[COSTS.indexOf(name)] as (typeof amounts)[number];
        return amountColumn(into, channels.length, undefined);
      }),
      customersAcquired: Float64Array.from(customers),
      paid: Uint8Array.from(flags),
    },
    ledger,
  );
}

/** A column for each part of the costs. */
function columnsOf<Value>(columnOf: (name: Cost) => Value): Readonly<Record<Cost, Value>> {
  return Object.fromEntries(COSTS.map((name) => [name, columnOf(name)])) as Record<Cost, Value>;
}

function tableOf(columns: SpendColumns, ledger?: OpenLedger): SpendTable {
  const { channels, customersAcquired, paid } = columns;
  const rowAt = (row: number): TableSpend => ({
    channel: channels.dictionary[channels.codes[row] as number] as string,
    ...columnsOf((name) => moneyAt(columns[name], row)),
    customersAcquired: customersAcquired[row] as number,
    paid: paid[row] === 1,
  });
  return makeTable({ columns, length: paid.length, amounts: COSTS.map((name) => columns[name]), rowAt }, ledger);
}

function tableAgain(source: unknown): SpendTable {
  const { texts, amounts, counts, bytes } = postedColumns(source, 'paid');
  return tableOf({
    kind: 'spend',
    channels: texts('channels'),
    ...columnsOf((name) => amounts(name, 0)),
    customersAcquired: counts('customersAcquired'),
    paid: bytes('paid', 1),
  });
}

/** The sums of several fields, row by row, exactly; those without a value count as 0. */
function sumsOf(fields: readonly AmountField[]): Money & { readonly add: (size: number) => void } {
  const units = new Float64Array(BLOCK);
  const states = new Uint8Array(BLOCK);
  const others = new Map<number, Decimal>();
  const add = (size: number) => {
    others.clear();
    for (let index = 0; index < size; index += 1) {
      const read = fields.filter((field) => field.states[index] === READ);
      const isWrong = read.length === 0 || fields.some((field) => field.states[index] === WRONG);
      states[index] = isWrong ? WRONG : READ;
      if (!isWrong) others.set(index, sum(read.map((field) => amountIn(field, index))));
    }
  };
  return { units, states, others, scale: { current: FIRST_SCALE }, add };
}
