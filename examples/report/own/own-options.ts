import type { TableKind } from 'clientele';
import { InputProblem, shown } from '../input-problem.ts';
import { type OptionTexts, refusal, textOption, wordOption } from '../options/option-values.ts';
import { SURVEYS, type Survey } from '../tables/ratings.ts';

/** The options that name a column, with the role of the column in a declaration. */
export const COLUMN_OPTIONS: Readonly<Record<string, string>> = {
  'customer-id': 'customerId',
  date: 'date',
  'order-id': 'orderId',
  amount: 'amount',
  quantity: 'quantity',
  'unit-price': 'unitPrice',
  'currency-column': 'currency',
  status: 'status',
  start: 'start',
  end: 'end',
  term: 'term',
  rating: 'rating',
  segment: 'segment',
  channel: 'channel',
  cost: 'cost',
  'customers-acquired': 'customersAcquired',
  'paid-column': 'paid',
};

/** All options on how files of any shape are read. */
export const OWN_OPTIONS = [
  ...Object.keys(COLUMN_OPTIONS),
  ...[
    'kind',
    'dates',
    'time-zone',
    'written-in',
    'decimal',
    'thousands',
    'missing',
    'rejects',
    'duplicates',
    'statuses',
  ],
  ...[
    'returns',
    'refunds',
    'billing',
    'terms',
    'ends',
    'as-of',
    'join-gaps',
    'scale',
    'shift',
    'paid-channels',
    'ignore',
  ],
] as const;

/** The flags among them. */
export const OWN_FLAGS = ['set-aside', 'reverse', 'cents'] as const;

const KINDS: readonly TableKind[] = ['orders', 'subscriptions', 'ratings', 'spend'];
const ROLES: Readonly<Record<TableKind, readonly string[]>> = {
  orders: ['customerId', 'date', 'orderId', 'amount', 'quantity', 'unitPrice', 'currency', 'status'],
  subscriptions: ['customerId', 'start', 'end', 'amount', 'term', 'quantity', 'currency', 'status'],
  ratings: ['rating', 'customerId', 'date', 'segment'],
  spend: ['channel', 'cost', 'customersAcquired', 'paid', 'currency'],
};

/** The option that answers a doubt, by the part of the declaration with which it begins. */
export const ANSWERS: Readonly<Record<string, string>> = {
  'dates.format': '--dates DD.MM.YYYY',
  'dates.timeZone': '--time-zone Europe/Berlin',
  'numbers.decimal': '--decimal , (and --thousands .)',
  currency: '--currency EUR',
  statuses: '--statuses paid=counts,voided=set-aside',
  invalid: '--set-aside',
  returns: '--returns net-by-order',
  duplicates: '--duplicates set-aside',
  asOf: '--as-of 2024-12-31',
  ends: '--ends inclusive',
  joinGapsOfDays: '--join-gaps 31',
  term: '--billing month',
  terms: '--terms word=month,other=year',
  scale: '--scale 0-10',
  reverse: '--reverse',
  missing: '--missing WORD',
  paidChannels: '--paid-channels name,name',
  'columns.amount': '--refunds COLUMN',
  'columns.rating': '--rating COLUMN',
};

/** What the command line says of the user's own files. */
export interface OwnOptions {
  readonly kinds: readonly TableKind[] | undefined;
  readonly setsAside: boolean;
  readonly rejects: string | undefined;
  readonly ignored: readonly string[];
  readonly missing: readonly string[];
  readonly asOf: string | undefined;
  /** The column of what was paid back, to be taken off the amounts of orders. */
  readonly refunds: string | undefined;
  /** Whether the amounts of orders are in hundredths. */
  readonly areCents: boolean;
  readonly survey: Survey | undefined;
  readonly delimiter: string | undefined;
  /** The answers for a kind of table: parts of its declaration. */
  readonly answers: (kind: TableKind) => Readonly<Record<string, unknown>>;
}

/** Reads the options on files of any shape. */
export function readOwnOptions(texts: OptionTexts, delimiter: string | undefined): OwnOptions {
  const text = (name: string) => textOption(texts, name);
  const list = (name: string) =>
    text(name)
      ?.split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const kinds = list('kind');
  const unknown = kinds?.find((kind) => !KINDS.includes(kind as TableKind));
  if (unknown !== undefined) throw refusal('kind', `one of ${KINDS.join(', ')}`, unknown);
  const dates = defined({ format: text('dates'), timeZone: text('time-zone'), writtenIn: text('written-in') });
  const numbers = defined({ decimal: wordOption(texts, 'decimal', ['.', ',']), thousands: text('thousands') });
  const setsAside = texts['set-aside'] === true;
  const asOf = text('as-of');
  if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) throw refusal('as-of', 'a day such as 2024-12-31', asOf);
  const shared = {
    ...(Object.keys(dates).length > 0 && { dates }),
    ...(Object.keys(numbers).length > 0 && { numbers }),
    ...(setsAside && { invalid: 'set-aside' }),
    ...defined({ duplicates: wordOption(texts, 'duplicates', ['keep', 'set-aside']) }),
  };
  const returns = wordOption(texts, 'returns', ['as-orders', 'net-by-order', 'net-by-day', 'refuse', 'net-by-period']);
  const currency = text('currency');
  const statuses = pairs(text('statuses'), 'statuses', (meaning) => ['counts', 'set-aside'].includes(meaning));
  const ofKind: Readonly<Record<TableKind, () => Readonly<Record<string, unknown>>>> = {
    orders: () =>
      defined({
        currency,
        statuses,
        returns: among(returns, ['as-orders', 'net-by-order', 'net-by-day']),
      }),
    subscriptions: () =>
      defined({
        currency,
        statuses,
        returns: among(returns, ['refuse', 'net-by-period']),
        term: wordOption(texts, 'billing', ['week', 'month', 'quarter', 'year', 'period']),
        terms: pairs(text('terms'), 'terms', (term) => ['week', 'month', 'quarter', 'year'].includes(term)),
        ends: wordOption(texts, 'ends', ['exclusive', 'inclusive']),
        asOf,
        joinGapsOfDays: wholeOption(text('join-gaps'), 'join-gaps'),
      }),
    ratings: () =>
      defined({
        scale: scaleOption(text('scale')),
        shift: wholeOption(text('shift'), 'shift'),
        reverse: texts.reverse === true || undefined,
      }),
    spend: () => defined({ currency, paidChannels: list('paid-channels') }),
  };
  return {
    kinds: kinds as readonly TableKind[] | undefined,
    setsAside,
    rejects: text('rejects'),
    ignored: list('ignore') ?? [],
    missing: list('missing') ?? [],
    asOf,
    refunds: text('refunds'),
    areCents: texts.cents === true,
    survey: wordOption(texts, 'survey', SURVEYS),
    delimiter,
    answers: (kind) => {
      const columns = columnsOf(texts, kind);
      return { ...shared, ...ofKind[kind](), ...(Object.keys(columns).length > 0 && { columns }) };
    },
  };
}

function columnsOf(texts: OptionTexts, kind: TableKind) {
  return Object.fromEntries(
    Object.entries(COLUMN_OPTIONS).flatMap(([option, role]) => {
      const column = textOption(texts, option);
      return column === undefined || !ROLES[kind].includes(role) ? [] : [[role, column] as const];
    }),
  );
}

function pairs(text: string | undefined, option: string, holds: (meaning: string) => boolean) {
  if (text === undefined) return undefined;
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const [, word = '', meaning = ''] = /^(.*)=([^=]*)$/.exec(pair.trim()) ?? [];
      if (!holds(meaning))
        throw refusal(option, option === 'terms' ? 'word=month,…' : 'word=counts,other=set-aside', pair);
      return [word, meaning];
    }),
  );
}

/** A word that one kind of table takes and another does not. */
function among(word: string | undefined, words: readonly string[]): string | undefined {
  return word !== undefined && words.includes(word) ? word : undefined;
}

function scaleOption(text: string | undefined) {
  if (text === undefined) return undefined;
  const [, lowest, highest] = /^(\d{1,3})-(\d{1,3})$/.exec(text) ?? [];
  if (lowest === undefined || Number(lowest) >= Number(highest)) throw refusal('scale', 'a scale such as 0-10', text);
  return { lowest: Number(lowest), highest: Number(highest) };
}

function wholeOption(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^-?\d{1,4}$/.test(text)) throw new InputProblem(`--${option}: must be a whole number, got ${shown(text)}`);
  return Number(text);
}

function defined<Part extends object>(parts: Part): { [Key in keyof Part]?: Exclude<Part[Key], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never;
}
