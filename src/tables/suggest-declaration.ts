import { oneOf, parseInput, record } from '../internal/reading/index.ts';
import type { Source } from './cells.ts';
import { commonShape, type Declaration } from './declaration.ts';
import type { OrderDeclaration } from './order-table.ts';
import type { RatingDeclaration } from './rating-table.ts';
import type { SpendDeclaration } from './spend-table.ts';
import type { SubscriptionDeclaration } from './subscription-table.ts';
import { type Found, findColumns, NUMBERS, sampleOf, TIMES } from './suggest-columns.ts';
import { type Draft, draftMeaning } from './suggest-kinds.ts';
import {
  type DateReading,
  type NumberReading,
  numberReader,
  readDates,
  readNumbers,
  zoneInHeading,
} from './suggest-values.ts';
import { isMissingWord, type SampleValue, type TableKind, tally } from './suggest-words.ts';

/** Why a column is suggested for a role. */
export interface SuggestionReason {
  /** The column of the source; of several, their names with commas between. */
  readonly column: string;
  /** The part of the declaration: a column such as `customerId`, or `dates`, `numbers`, `missing`, … */
  readonly role: string;
  /** How the values are written, if that matters. */
  readonly format?: string;
  /** What speaks for it. */
  readonly evidence: string;
}

/** A declaration that somebody has yet to look at. */
export interface DeclarationSuggestion<Declaration> {
  /** What to declare, as far as the source tells. */
  readonly declaration: Declaration;
  /** The reasons, one for each part of the declaration. */
  readonly because: readonly SuggestionReason[];
  /** What the source does not tell. Each begins with the part of the declaration that answers it, such as `dates.format`. */
  readonly doubts: readonly string[];
}

/** The declaration of each kind of table. */
export interface DeclarationOf {
  /** Of `orderTable`. */
  readonly orders: OrderDeclaration;
  /** Of `subscriptionTable`. */
  readonly subscriptions: SubscriptionDeclaration;
  /** Of `ratingTable`. */
  readonly ratings: RatingDeclaration;
  /** Of `spendTable`. */
  readonly spend: SpendDeclaration;
}

const kinds = oneOf('orders', 'subscriptions', 'ratings', 'spend');
const answers = record();

/** Roles that are looked for but cannot be declared. */
const ASIDE = ['refund', 'trial'];

/**
 * Suggested declaration: which columns of a source are which, and how its dates and numbers are written.
 *
 * - Formula: each role is that column whose heading names it most surely and whose values look like it, most of them
 * - Unit: a declaration, the evidence for each of its parts, and doubts in words
 * - Convention: it looks at the first 10,000 rows, and knows the headings of shop platforms, payment, billing and survey systems, ad
 *   platforms and spreadsheets in English, German, French and Spanish. What the rows do not tell, such as whether `03/04/2024` is in
 *   March or in April, is left out of the declaration and is a doubt. Nothing is applied: look at it, answer the doubts, and pass the
 *   declaration on. An iterable that can be read only once is read, so pass an array or its first rows
 * - Merges: no; the rows of parts are looked at together
 * - Source: exports of common systems
 *
 * @param source - Rows as objects, Arrow record batches, columns of one length, or an Arrow table.
 * @param kind - What is to be read: `'orders'`, `'subscriptions'`, `'ratings'` or `'spend'`.
 * @param given - The parts of the declaration that are known; they are taken as they are, and no longer doubted.
 * @returns The declaration with its reasons, and the doubts, each beginning with the part of the declaration that answers it.
 * @throws {@link MetricsInputError} when the source, the kind or what is given cannot be read.
 * @example
 * const rows = [
 *   { Kundennr: 'C-1', Datum: '31.12.2024', Betrag: '1.459,30 €' },
 *   { Kundennr: '', Datum: '01.01.2025', Betrag: '12,00 €' },
 * ];
 * const { declaration, because, doubts } = suggestDeclaration(rows, 'orders');
 * declaration.columns; // => { customerId: 'Kundennr', date: 'Datum', amount: 'Betrag' }
 * declaration.dates; // => { format: 'DD.MM.YYYY' }
 * declaration.numbers; // => { decimal: ',', thousands: '.' }
 * because[0]?.evidence; // => 'heading "Kundennr"; 1 of 2 rows have a value, 1 different'
 * doubts; // => ['invalid: 1 of 2 rows have no Kundennr: they are refused, unless they are set aside']
 */
export function suggestDeclaration<Kind extends TableKind>(
  source: Source,
  kind: Kind,
  given: Partial<DeclarationOf[Kind]> = {},
): DeclarationSuggestion<DeclarationOf[Kind]> {
  parseInput(kinds, kind, ['kind']);
  const known = parseInput(answers, given, ['given']);
  const named = { ...parseInput(answers, known.columns ?? {}, ['given', 'columns']) };
  const dates = parseInput(commonShape.dates, known.dates, ['given', 'dates']) as Declaration['dates'];
  const numbers = parseInput(commonShape.numbers, known.numbers, ['given', 'numbers']) as Declaration['numbers'];
  const parts: Readonly<Record<string, object | undefined>> = { columns: named, dates, numbers };
  const sample = sampleOf(source);
  const found = findColumns(sample, kind, named);
  const declarable = [...found].filter(([role]) => !ASIDE.includes(role));
  const columns = new Map(declarable.map(([role, { column }]) => [role, column]));
  const times = declarable.flatMap(([role, one]) => (TIMES.includes(role) ? one : []));
  const written = times.filter(({ column }) => !sample.timed.has(column));
  const counted = [...found].flatMap(([role, one]) => (NUMBERS.includes(role) ? one : []));
  const ofDates = readDates(written.flatMap(({ values }) => values));
  const ofNumbers = readNumbers(counted.flatMap(({ values }) => values));
  const because: SuggestionReason[] = [];
  const doubts: string[] = [];
  const draft: Draft = {
    sample,
    kind,
    found,
    known,
    named,
    doubts,
    format: dates?.format ?? ofDates.format,
    numberOf: numberReader(numbers ?? ofNumbers.numbers),
    columns,
    declaration: {},
    missing: [],
    has: (role) => columns.has(role) || named[role] !== undefined,
    because: (column, role, evidence, format) =>
      because.push({ column, role, ...(format !== undefined && { format }), evidence }),
    doubt: (part, question) => {
      const [name = '', key = ''] = part.split('.');
      const answer = key === '' ? known[name] : (parts[name] as typeof known | undefined)?.[key];
      // A column that is only named may hold something else than it should.
      if (answer === undefined || (name === 'columns' && typeof answer === 'string'))
        doubts.push(`${part}: ${question}`);
    },
  };
  for (const { column } of times)
    if (sample.timed.has(column)) draft.because(column, 'dates', 'its Arrow type says what it counts');
  if (written.length > 0) draftDates(draft, namesOf(written), ofDates);
  if (written.length < times.length || ofDates.hasTime) draftZone(draft, times, ofDates);
  if (numbers === undefined) draftNumbers(draft, namesOf(counted), ofNumbers);
  draftMeaning(draft);
  if (known.missing === undefined) draftMissing(draft);
  const reasons = [...columns].map(([role, column]) => ({ column, role, evidence: found.get(role)?.evidence ?? '' }));
  const ofTimes = { ...(draft.declaration.dates as object | undefined), ...dates };
  const declaration: unknown = {
    ...draft.declaration,
    ...known,
    columns: { ...Object.fromEntries(columns), ...named },
    ...(Object.keys(ofTimes).length > 0 && { dates: ofTimes }),
  };
  return { declaration: declaration as DeclarationOf[Kind], because: [...reasons, ...because], doubts };
}

function draftDates(
  { declaration, because, doubt }: Draft,
  columns: string,
  { format, evidence, doubt: question }: DateReading,
) {
  if (format !== undefined) declaration.dates = { format };
  because(columns, 'dates', evidence, format);
  if (question !== undefined) doubt('dates.format', `${columns}: ${question}`);
}

/** Times without an offset are those of the business, so that their days are known; the days of others depend on its zone. */
function draftZone({ sample, declaration, doubt }: Draft, times: readonly Found[], { format, offsets }: DateReading) {
  const zones = times.map(({ column }) => (sample.timed.has(column) ? undefined : zoneInHeading(column)));
  const writtenIn = zones.find((zone) => zone !== undefined);
  if (writtenIn !== undefined) declaration.dates = { ...(declaration.dates as object | undefined), writtenIn };
  if (offsets.length === 0 && writtenIn === undefined && !format?.startsWith('epoch-')) return;
  const what = offsets.length > 0 ? `times with the offset ${offsets.join(' or ')}` : 'times in UTC';
  const question = 'of which time zone are the days? Without one they are those of UTC';
  doubt('dates.timeZone', `${namesOf(times)}: ${what}: ${question}`);
}

function draftNumbers({ found, declaration, because, doubt }: Draft, columns: string, reading: NumberReading) {
  const { numbers, evidence, currencies, doubt: question } = reading;
  if (question !== undefined) doubt('numbers.decimal', `${columns}: ${question}`);
  if (currencies.length > 1 && !found.has('currency'))
    doubt('currency', `${columns}: amounts in ${currencies.join(' and ')}, and no column of currencies`);
  if (numbers === undefined) return;
  declaration.numbers = numbers;
  because(columns, 'numbers', evidence);
}

function draftMissing({ sample, found, missing, declaration, because }: Draft) {
  const words = new Map<string | number, Found[]>();
  const note = (word: string | number, ...columns: readonly Found[]) =>
    words.set(word, [...(words.get(word) ?? []), ...columns]);
  for (const column of found.values())
    for (const [word] of tally((sample.columns.get(column.column) as readonly SampleValue[]).filter(isMissingWord)))
      note(word, column);
  for (const code of missing) note(code, found.get('rating') ?? (found.get('channel') as Found));
  for (const [word, columns] of words)
    because(namesOf(columns), 'missing', `${JSON.stringify(word)} stands where there is no value`);
  if (words.size > 0) declaration.missing = [...words.keys()];
}

function namesOf(columns: readonly { readonly column: string }[]): string {
  return columns.map(({ column }) => column).join(', ');
}
