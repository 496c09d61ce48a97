import { READ, type TextField, WRONG } from './fields.ts';

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
