import { READ, type TextField, type Vocabulary } from './fields.ts';
import { type Contradiction, type FieldMaker, labelOf, type Skip } from './read-table.ts';

const MOST_NAMED = 8;

/** What is done with the rows of a status: they count, or they are set aside. */
export type StatusMeaning = 'counts' | 'set-aside';

/** The columns that say whether the amount of a row may be added to those of others. */
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

/** Reads currencies, whose letters may be small or capital, and, if there are columns, statuses, each of which needs a meaning. */
export function markersOf(
  make: FieldMaker,
  { currency: kept, statuses }: Meanings,
  columns?: Readonly<Record<string, unknown>>,
): Markers {
  const currency = make.text('currency', false, (text) => text.toUpperCase());
  const entries = Object.entries(statuses ?? {}).map(([word, meaning]) => [word, { word, meaning }] as const);
  const meanings = new Map(entries.map(([word, meant]) => [lower(word), meant]));
  const names = entries.map(([word]) => JSON.stringify(word)).join(', ');
  const expected =
    statuses === undefined ? 'left out, or given a meaning by statuses' : `one of the declared statuses ${names}`;
  const isRequired = columns?.status !== undefined && !meanings.has('');
  const status = columns && make.text('status', isRequired && 'required', lower, { words: meanings, expected });
  const wanted = kept?.trim().toUpperCase();
  const nameOf = (code: number) => currency.dictionary.texts[code] as string;
  let known = -1;
  const skip = (index: number): Skip | undefined => {
    const meant = status?.states[index] === READ ? meanings.get(status.textAt(index)) : undefined;
    if (status && meant?.meaning === 'set-aside')
      return { reason: `${labelOf(status)}: ${meant.word || 'missing'}`, field: status };
    const name = currency.textAt(index);
    if (wanted === undefined || currency.states[index] !== READ || name === wanted) return undefined;
    return { reason: `${labelOf(currency)}: ${name}`, field: currency };
  };
  return {
    fields: status ? [currency, status] : [currency],
    skip,
    isQuiet: (size) => {
      const isMarked = status?.extent.isEmpty === false;
      for (let index = 0; index < (isMarked || !currency.extent.isEmpty ? size : 0); index += 1) {
        if (currency.states[index] === READ && currency.codes[index] !== known) return false;
        if (isMarked && skip(index) !== undefined) return false;
      }
      return true;
    },
    contradiction: (index) => {
      if (currency.states[index] !== READ) return undefined;
      const code = currency.codes[index] as number;
      if (known < 0) known = code;
      if (code === known) return undefined;
      const expected = `${nameOf(known)} as in earlier rows, unless currency says which one to keep`;
      return { field: currency, expected, always: true };
    },
    currency: () => (known < 0 ? (wanted ?? null) : nameOf(known)),
  };
}

/** A vocabulary of which refusals name the first words. */
export function vocabularyOf(words: ReadonlyMap<string, unknown>): Vocabulary {
  const first = [...words.keys()].slice(0, MOST_NAMED).map((word) => JSON.stringify(word));
  return { words, expected: `one of ${first.join(', ')}, …` };
}

export function lower(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}
