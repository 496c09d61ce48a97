import { rolesOf, rolesOfKind, type TableKind } from './headings.ts';
import { isDateLike } from './suggest-dates.ts';
import { isKnownTerm, isMissingWord, termOf } from './suggest-meaning.ts';
import { isNumberLike } from './suggest-numbers.ts';
import type { Sample, SampleValue } from './suggest-sample.ts';

/** A column that was found for a role. */
export interface Found {
  readonly column: string;
  /** Its values, without words for “no value”. */
  readonly values: readonly SampleValue[];
  readonly evidence: string;
}

/** The columns found, by role. */
export type FoundColumns = ReadonlyMap<string, Found>;

interface Candidate {
  readonly role: string;
  readonly column: string;
  readonly score: number;
  readonly isByValues?: true;
}

const MOST_STATUSES = 24;
const ALMOST_ALL = 0.9;
const GAPS = 300;

/** What the values of a role must look like, most of them. */
const LOOKS: Readonly<Record<string, (value: SampleValue) => boolean>> = {
  date: isDateLike,
  start: isDateLike,
  end: isDateLike,
  trial: isDateLike,
  amount: isNumberLike,
  quantity: isNumberLike,
  unitPrice: isNumberLike,
  refund: isNumberLike,
  rating: (value) => isNumberLike(value) && !isDateLike(value),
  cost: isNumberLike,
  wages: isNumberLike,
  software: isNumberLike,
  professionalServices: isNumberLike,
  overheads: isNumberLike,
  customersAcquired: isNumberLike,
  term: (value) => typeof value === 'string' && (isKnownTerm(value) || termOf(value) !== undefined),
  currency: (value) => typeof value === 'string' && /^(?:[A-Za-z]{3}|\p{Sc})$/u.test(value),
  paid: (value) => /^(?:true|false|yes|no|ja|nein|oui|non|s[ií]|1|0|paid|organic|y|n|t|f)$/i.test(String(value)),
  name: (value) => typeof value === 'number' || /^\W?[\p{L}-]{0,4}\d+$/u.test(String(value)),
};

/** The column of each role: that whose heading names it most surely and whose values look like it. */
export function findColumns(sample: Sample, kind: TableKind, given: ReadonlyMap<string, string>): FoundColumns {
  const found = new Map<string, Found>();
  const values = new Map([...sample.columns].map(([name, column]) => [name, column.map(withoutMissing)] as const));
  const add = (role: string, column: string, reason: string) => {
    const ofColumn = values.get(column) ?? [];
    const present = ofColumn.filter((value) => value !== undefined);
    const share = `${present.length} of ${ofColumn.length} rows have a value, ${new Set(present.map(String)).size} different`;
    found.set(role, { column, values: ofColumn, evidence: `${reason}; ${share}` });
  };
  const taken = new Set<string>(given.values());
  for (const [role, column] of given) if (values.has(column)) add(role, column, 'as given');
  for (const { role, column, isByValues } of candidates(sample, kind, values)) {
    if (found.has(role) || given.has(role) || taken.has(column)) continue;
    taken.add(column);
    add(role, column, isByValues ? 'its values are all dates' : `heading ${JSON.stringify(column)}`);
  }
  return new Map(rolesOfKind(kind).flatMap((role) => [[role, found.get(role)] as const].filter(isFound)));
}

function isFound(entry: readonly [string, Found | undefined]): entry is readonly [string, Found] {
  return entry[1] !== undefined;
}

/** Columns of a kind that were not chosen although their headings name a role. */
export function othersOf(sample: Sample, kind: TableKind, role: string, found: FoundColumns): readonly string[] {
  const chosen = new Set([...found.values()].map(({ column }) => column));
  return [...sample.columns.keys()].filter(
    (column) =>
      !chosen.has(column) &&
      rolesOf(column, kind).some((match) => match.role === role) &&
      fits(role, column, sample.columns.get(column) ?? []),
  );
}

function candidates(sample: Sample, kind: TableKind, values: ReadonlyMap<string, readonly SampleValue[]>) {
  const list: Candidate[] = [];
  for (const [column, ofColumn] of values) {
    const isTimed = sample.timed.has(column);
    for (const match of rolesOf(column, kind)) {
      const isTime = ['date', 'start', 'end', 'trial'].includes(match.role);
      if ((isTimed && isTime) || fits(match.role, column, ofColumn))
        list.push({ ...match, column, score: match.score - gapsOf(match.role, ofColumn) });
    }
    if (kind === 'orders' && column !== '' && (isTimed || isAllDates(ofColumn)))
      list.push({ role: 'date', column, score: 1, isByValues: true });
  }
  return list.sort((a, b) => b.score - a.score);
}

/** The id of an order stands in each of its lines: a column with gaps, such as that of invoices, is rather another one. */
function gapsOf(role: string, values: readonly SampleValue[]): number {
  const present = values.filter((value) => value !== undefined).length;
  return role === 'orderId' && present < ALMOST_ALL * values.length ? GAPS : 0;
}

function fits(role: string, column: string, values: readonly SampleValue[]): boolean {
  const present = values.filter((value) => value !== undefined && !isMissingWord(value));
  const isLabel = role === 'orderId' && column.toLowerCase() === 'name';
  const looks = LOOKS[isLabel ? 'name' : role];
  if (present.length === 0) return role === 'end';
  if (role === 'status') return new Set(present.map(String)).size <= MOST_STATUSES;
  return looks === undefined || 2 * present.filter(looks).length > present.length;
}

/** Numbers may be anything; only texts and dates show that they are dates. */
function isAllDates(values: readonly SampleValue[]): boolean {
  const present = values.filter((value) => value !== undefined && !isMissingWord(value));
  const dates = present.filter(
    (value) => (value instanceof Date || /\D/.test(String(value))) && isDateLike(value) && typeof value !== 'number',
  );
  return present.length > 0 && dates.length >= ALMOST_ALL * present.length;
}

function withoutMissing(value: SampleValue): SampleValue {
  return isMissingWord(value) ? undefined : value;
}
