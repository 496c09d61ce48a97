import { NO_VALUE, READ, type TextField, WRONG } from './fields.ts';
import { type Contradiction, type FieldMaker, labelOf, type Skip } from './read-table.ts';

/** What is done with the rows of a status: they count, or they are set aside. */
export type StatusMeaning = 'counts' | 'set-aside';

/** The columns that say whether the amount of a row may be added to that of others. */
export interface Markers {
  readonly fields: readonly TextField[];
  readonly skip: (index: number) => Skip | undefined;
  readonly contradiction: (index: number) => Contradiction | undefined;
  readonly isQuiet: (size: number) => boolean;
  /** The one currency of the rows that are kept, if any names it. */
  readonly currency: () => string | null;
}

interface Meanings {
  readonly currency?: string | undefined;
  readonly statuses?: Readonly<Record<string, StatusMeaning>> | undefined;
}

/** Reads currencies, which are told apart by their letters alone, and statuses, of which each needs a meaning. */
export function markersOf(
  make: FieldMaker,
  { currency: kept, statuses }: Meanings,
  has: 'status' | 'no status',
): Markers {
  const currency = make.text('currency', undefined, (text) => text.toUpperCase());
  const status = has === 'status' ? statusField(make, statuses) : undefined;
  const meanings = new Map(Object.entries(statuses ?? {}).map(([word, meaning]) => [lower(word), { word, meaning }]));
  const known = { code: -1 };
  const nameOf = (code: number) => currency.dictionary.texts[code] as string;
  const wanted = kept === undefined ? undefined : kept.trim().toUpperCase();
  const skip = (index: number): Skip | undefined => {
    if (status !== undefined && status.states[index] === READ) {
      const code = status.codes[index] as number;
      const found = meanings.get(code < 0 ? '' : (status.dictionary.texts[code] as string));
      if (found?.meaning === 'set-aside') {
        return { reason: `${labelOf(status)}: ${found.word === '' ? 'missing' : found.word}`, field: status };
      }
    }
    const code = currency.codes[index] as number;
    if (wanted === undefined || currency.states[index] !== READ || nameOf(code) === wanted) return undefined;
    return { reason: `${labelOf(currency)}: ${nameOf(code)}`, field: currency };
  };
  const isQuiet = (size: number): boolean => {
    const isMarked = status !== undefined && !status.extent.isEmpty;
    for (let index = 0; index < (isMarked || !currency.extent.isEmpty ? size : 0); index += 1) {
      if (currency.states[index] === READ && currency.codes[index] !== known.code) return false;
      if (isMarked && skip(index) !== undefined) return false;
    }
    return true;
  };
  const contradiction = (index: number): Contradiction | undefined => {
    if (currency.states[index] !== READ) return undefined;
    const code = currency.codes[index] as number;
    if (known.code < 0) known.code = code;
    if (code === known.code) return undefined;
    const expected = `${nameOf(known.code)} as in earlier rows, unless currency says which one to keep`;
    return { field: currency, expected, always: true };
  };
  return {
    fields: status === undefined ? [currency] : [currency, status],
    skip,
    contradiction,
    isQuiet,
    currency: () => (known.code < 0 ? (wanted ?? null) : nameOf(known.code)),
  };
}

/** A status that has no meaning is wrong; one that is missing has that of the empty word. */
function statusField(make: FieldMaker, statuses: Meanings['statuses']): TextField {
  const words = Object.keys(statuses ?? {});
  const known = new Set(words.map(lower));
  const field = make.text('status', undefined, lower);
  const expected =
    statuses === undefined
      ? 'left out, or given a meaning by statuses'
      : `one of the declared statuses ${words.map((word) => JSON.stringify(word)).join(', ')}`;
  return {
    ...field,
    required: field.column !== undefined && !known.has(''),
    expected,
    read: (cells, size) => {
      let wrong = field.read(cells, size);
      if (cells === undefined || (field.extent.isEmpty && !known.has(''))) return wrong;
      for (let index = 0; index < size; index += 1) {
        const code = field.codes[index] as number;
        if (field.states[index] === READ && !known.has(field.dictionary.texts[code] as string)) {
          field.states[index] = WRONG;
          wrong += 1;
        } else if (field.states[index] === NO_VALUE && known.has('')) {
          field.states[index] = READ;
          field.extent.isEmpty = false;
        }
      }
      return wrong;
    },
  };
}

function lower(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

/** A field of which every value is a word with a meaning. */
export interface WordField<Meaning> extends TextField {
  readonly meaningAt: (index: number) => Meaning | undefined;
}

/** A word that has no meaning is wrong. */
export function wordField<Meaning>(field: TextField, meanings: ReadonlyMap<string, Meaning>): WordField<Meaning> {
  const { codes, states, dictionary } = field;
  const meaningAt = (index: number) => meanings.get(dictionary.texts[codes[index] as number] as string);
  const words = [...meanings.keys()].slice(0, MOST_NAMED).map((word) => JSON.stringify(word));
  return {
    ...field,
    expected: `one of ${words.join(', ')}, …`,
    meaningAt,
    read: (cells, size) => {
      let wrong = field.read(cells, size);
      for (let index = 0; index < size; index += 1) {
        if (states[index] !== READ || meaningAt(index) !== undefined) continue;
        states[index] = WRONG;
        wrong += 1;
      }
      return wrong;
    },
  };
}

const MOST_NAMED = 8;
