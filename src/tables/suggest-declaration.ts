import { oneOf, parseInput, record } from '../internal/reading/index.ts';
import type { Source } from './cells.ts';
import type { TableKind } from './headings.ts';
import type { OrderDeclaration } from './order-table.ts';
import type { RatingDeclaration } from './rating-table.ts';
import type { SpendDeclaration } from './spend-table.ts';
import type { SubscriptionDeclaration } from './subscription-table.ts';
import { type FoundColumns, findColumns, type Sample, sampleOf } from './suggest-columns.ts';
import { suggestMeaning } from './suggest-kinds.ts';
import { type DateReading, readDates, readNumbers, zoneInHeading } from './suggest-values.ts';
import { isMissingWord, tally } from './suggest-words.ts';

export type { TableKind } from './headings.ts';

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

const TIMES = ['date', 'start', 'end'];
const NUMBERS = [
  ...['amount', 'quantity', 'unitPrice', 'refund', 'rating', 'cost', 'wages', 'software', 'professionalServices'],
  ...['overheads', 'customersAcquired'],
];

const kinds = oneOf('orders', 'subscriptions', 'ratings', 'spend');
const answers = record();

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
 * @throws {@link MetricsInputError} when the source is none, or the kind or what is given is not known.
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
  const { columns, dates, numbers, missing, ...known } = parseInput(answers, given, ['given']);
  const sample = sampleOf(source);
  const named = { ...parseInput(answers, columns ?? {}, ['given', 'columns']) };
  const names = Object.entries(named).filter(([, name]) => typeof name === 'string') as [string, string][];
  const found = findColumns(sample, kind, new Map(names));
  for (const [role, column] of Object.entries(named))
    if (typeof column === 'function') (found as Map<string, never>).delete(role);
  const because: SuggestionReason[] = [];
  const doubts: string[] = [];
  const meaning = suggestMeaning(sample, kind, found, { ...known, columns: named });
  because.push(...columnReasons(meaning.columns, found), ...meaning.because);
  const declaration = {
    columns: { ...Object.fromEntries([...meaning.columns].map(([role, column]) => [role, column])), ...named },
    ...suggestDates(sample, found, parseInput(answers, dates ?? {}, ['given', 'dates']), because, doubts),
    ...suggestNumbers(found, numbers, because, doubts),
    ...suggestMissing(sample, found, missing, meaning.missing, because),
    ...meaning.declaration,
    ...known,
  };
  const isAnswered = (doubt: string) => {
    const [, part = '', role = ''] = /^(\w+)(?:\.(\w+))?:/.exec(doubt) ?? [];
    return part in known || typeof (part === 'columns' ? named[role] : undefined) === 'function';
  };
  doubts.push(...meaning.doubts.filter((doubt) => !isAnswered(doubt)));
  return { declaration: declaration as unknown as DeclarationOf[Kind], because, doubts };
}

function columnReasons(columns: ReadonlyMap<string, string>, found: FoundColumns): readonly SuggestionReason[] {
  return [...columns].map(([role, column]) => ({ column, role, evidence: found.get(role)?.evidence ?? '' }));
}

function suggestDates(
  sample: Sample,
  found: FoundColumns,
  given: Readonly<Record<string, unknown>>,
  because: SuggestionReason[],
  doubts: string[],
): { dates?: object } {
  const times = [...found].filter(([role, { column }]) => TIMES.includes(role) && !sample.timed.has(column));
  const typed = [...found].filter(([role, { column }]) => TIMES.includes(role) && sample.timed.has(column));
  for (const [, { column }] of typed)
    because.push({ column, role: 'dates', evidence: 'its Arrow type says what it counts' });
  const column = times.map(([, found]) => found.column).join(', ');
  const reading = readDates(times.flatMap(([, { values }]) => values));
  const writtenIn = times.map(([, found]) => zoneInHeading(found.column)).find((zone) => zone !== undefined);
  if (times.length > 0) {
    const format = reading.format === undefined ? {} : { format: reading.format };
    because.push({ column, role: 'dates', ...format, evidence: reading.evidence });
    if (reading.doubt !== undefined && given.format === undefined)
      doubts.push(`dates.format: ${column}: ${reading.doubt}`);
  }
  const isTimed = typed.length > 0 || reading.hasTime;
  if (isTimed && given.timeZone === undefined)
    doubts.push(...zoneDoubts([...times, ...typed].map(([, { column }]) => column).join(', '), reading, writtenIn));
  const dates = {
    ...(reading.format !== undefined && { format: reading.format }),
    ...(writtenIn !== undefined && isTimed && { writtenIn }),
    ...given,
  };
  return Object.keys(dates).length === 0 ? {} : { dates };
}

/** Times without an offset are those of the business, so that their days are known; others are on a day that depends on its zone. */
function zoneDoubts(
  column: string,
  { offsets, format }: DateReading,
  writtenIn: string | undefined,
): readonly string[] {
  const isCounted = format?.startsWith('epoch-');
  if (offsets.length > 0)
    return [
      `dates.timeZone: ${column}: times with the offset ${offsets.join(' or ')}: of which time zone are the days? Without one they are those of UTC`,
    ];
  if (writtenIn !== undefined || isCounted)
    return [
      `dates.timeZone: ${column}: times in UTC: of which time zone are the days? Without one they are those of UTC`,
    ];
  return [];
}

function suggestNumbers(
  found: FoundColumns,
  given: unknown,
  because: SuggestionReason[],
  doubts: string[],
): { numbers?: object } {
  const columns = [...found].filter(([role]) => NUMBERS.includes(role));
  const reading = readNumbers(columns.flatMap(([, { values }]) => values));
  const column = columns.map(([, found]) => found.column).join(', ');
  if (given !== undefined) return { numbers: parseInput(answers, given, ['given', 'numbers']) };
  if (reading.doubt !== undefined) doubts.push(`numbers.decimal: ${column}: ${reading.doubt}`);
  if (reading.currencies.length > 1 && !found.has('currency'))
    doubts.push(`currency: ${column}: amounts in ${reading.currencies.join(' and ')}, and no column of currencies`);
  if (reading.numbers === undefined) return {};
  because.push({ column, role: 'numbers', evidence: reading.evidence });
  return { numbers: reading.numbers };
}

function suggestMissing(
  sample: Sample,
  found: FoundColumns,
  given: unknown,
  further: readonly (string | number)[],
  because: SuggestionReason[],
): { missing?: readonly unknown[] } {
  if (given !== undefined) return { missing: given as readonly unknown[] };
  const words = new Map<string | number, string[]>();
  const note = (word: string | number, column: string) => words.set(word, [...(words.get(word) ?? []), column]);
  for (const { column } of found.values())
    for (const [text] of tally((sample.columns.get(column) ?? []).filter(isMissingWord))) note(text, column);
  for (const code of further) note(code, (found.get('rating') ?? found.get('channel'))?.column ?? '');
  for (const [word, columns] of words)
    because.push({
      column: columns.join(', '),
      role: 'missing',
      evidence: `${JSON.stringify(word)} stands where there is no value`,
    });
  return words.size === 0 ? {} : { missing: [...words.keys()] };
}
