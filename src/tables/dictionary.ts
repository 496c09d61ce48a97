import { isCustomerId, MOST_IDS, noPlaces, type Places, placesOf } from '../internal/orders/index.ts';
import { type Cells, type ColumnReader, entryAt, type Keyed } from './cells.ts';

/** Texts of which many are equal: each once, and for every row which of them. */
export interface TextColumn {
  /** Of each row the index in `dictionary`, or −1 where there is no value. */
  readonly codes: Int32Array;
  /** The different texts, in order of first appearance. */
  readonly dictionary: readonly string[];
}

/** Whether a value means “no value”. */
export type IsMissing = (value: unknown) => boolean;

/** `null`, `undefined`, blank text, and what a declaration says besides. */
export function missingValues(words: readonly (string | number)[] = []): IsMissing {
  const texts = new Set(words.map((word) => String(word).trim()));
  return (value) => {
    if (value === undefined || value === null || value === '') return true;
    if (typeof value === 'string') {
      const text = value.trim();
      return text === '' || texts.has(text);
    }
    return texts.size > 0 && (typeof value === 'number' || typeof value === 'bigint') && texts.has(String(value));
  };
}

/** The codes of cells without a text: no value, or a value that cannot be a text. */
export const [MISSING, INVALID] = [-1, -2];

/** Texts met so far, and the codes of them. Ids are looked up as they are written, and normalized when they are new. */
export interface Dictionary {
  readonly places: Places;
  /** Of each place the code. */
  readonly codes: number[];
  readonly texts: string[];
  readonly isMissing: IsMissing;
  /** What a text becomes that is trimmed and in Unicode form NFC. */
  readonly meaning: (text: string) => string;
  /** What all ids were so far, while they were all of a kind. */
  kind: 'numbers' | 'texts' | undefined;
  /** The codes of the texts, once two ids could mean the same. */
  byText: Map<string, number> | undefined;
  /** The codes of the entries of other dictionaries, as those of small numbers. */
  readonly ofEntries: Map<ColumnReader, Int32Array>;
  /** What was looked up last. */
  readonly sought: (string | number)[];
  /** And where in its block. */
  readonly soughtAt: Int32Array;
  /** The codes of small whole numbers, from 3 on for code 0. */
  small: Int32Array;
}

/** Numbers below it are looked up in a table. */
const SMALL = 2 ** 22;
const FIRST_SMALL = 16;

/** How the table has what it does not know, and code 0. */
const [UNKNOWN, CODE_0] = [0, 3];

const LARGEST = 10n ** 40n;
const LONGEST = 4000;
const PLAIN = /^[!-~]+$/;

export function noTexts(isMissing: IsMissing, meaning = (text: string) => text): Dictionary {
  return {
    places: noPlaces(),
    codes: [],
    texts: [],
    isMissing,
    meaning,
    kind: undefined,
    byText: undefined,
    ofEntries: new Map(),
    sought: [],
    soughtAt: new Int32Array(MOST_IDS),
    small: new Int32Array(FIRST_SMALL),
  };
}

/** Puts the codes of a block of values into an array. */
export function encode(dictionary: Dictionary, cells: Cells, size: number, codes: Int32Array): void {
  if (cells.keyed !== undefined) {
    encodeKeyed(dictionary, cells.keyed, size, codes);
    return;
  }
  const { values, offset } = cells;
  const start = values instanceof Int32Array ? encodeNumbers(dictionary, values, offset, size, codes) : 0;
  const { sought, soughtAt } = dictionary;
  let regular = 0;
  // Those that are sought together go before any other new one, as codes are in order of first appearance.
  const seek = () => {
    if (regular > 0) encodeSought(dictionary, regular, codes);
    regular = 0;
  };
  for (let index = start; index < size; index += 1) {
    const value = values[offset + index];
    if (typeof value === 'number' && value >= 0 && value < SMALL && (value | 0) === value) {
      const known = dictionary.small[value] ?? UNKNOWN;
      if (known === UNKNOWN) seek();
      codes[index] = known === UNKNOWN ? newSmall(dictionary, value) : known - CODE_0;
    } else if (isCustomerId(value)) {
      sought[regular] = value;
      soughtAt[regular] = index;
      regular += 1;
      if (regular === MOST_IDS) seek();
    } else if (dictionary.isMissing(value)) {
      codes[index] = MISSING;
    } else {
      seek();
      codes[index] = codeOfOther(dictionary, value);
    }
  }
  seek();
}

/** The same of values that come with a dictionary, of which each entry is looked up once. */
function encodeKeyed(
  dictionary: Dictionary,
  { keys, start, entries, isValid }: Keyed,
  size: number,
  codes: Int32Array,
): void {
  const known = dictionary.ofEntries.get(entries) ?? new Int32Array(entries.length);
  dictionary.ofEntries.set(entries, known);
  for (let index = 0; index < size; index += 1) {
    const key = Number(keys[start + index]);
    if (isValid !== undefined && !isValid(start + index)) {
      codes[index] = MISSING;
    } else if (known[key] === undefined) {
      codes[index] = INVALID;
    } else {
      if (known[key] === UNKNOWN) known[key] = codeOf(dictionary, entryAt(entries, key)) + CODE_0;
      codes[index] = (known[key] as number) - CODE_0;
    }
  }
}

/** The code of a single value. */
function codeOf(dictionary: Dictionary, value: unknown): number {
  if (!isCustomerId(value)) return dictionary.isMissing(value) ? MISSING : codeOfOther(dictionary, value);
  const place = placesOf(dictionary.places, [value], 1)[0] as number;
  giveCodes(dictionary);
  return dictionary.codes[place] as number;
}

/** The same of whole numbers in a typed array; gives the index of the first that is large or negative. */
function encodeNumbers(
  dictionary: Dictionary,
  values: Int32Array,
  offset: number,
  size: number,
  codes: Int32Array,
): number {
  for (let index = 0; index < size; index += 1) {
    const value = values[offset + index] as number;
    if (value >>> 0 >= SMALL) return index;
    const known = dictionary.small[value] ?? UNKNOWN;
    codes[index] = known === UNKNOWN ? newSmall(dictionary, value) : known - CODE_0;
  }
  return size;
}

function encodeSought(dictionary: Dictionary, size: number, codes: Int32Array): void {
  const found = placesOf(dictionary.places, dictionary.sought, size);
  giveCodes(dictionary);
  for (let at = 0; at < size; at += 1) {
    codes[dictionary.soughtAt[at] as number] = dictionary.codes[found[at] as number] as number;
  }
}

/** The texts of some codes, without those of rows that were not kept, if there are any. */
export function textColumn({ texts }: Dictionary, codes: Int32Array, isComplete = false): TextColumn {
  if (isComplete) return { codes, dictionary: texts };
  const kept = new Int32Array(texts.length);
  const dictionary: string[] = [];
  const column = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] as number;
    if (code >= 0 && kept[code] === 0) kept[code] = dictionary.push(texts[code] as string);
    column[row] = code < 0 ? MISSING : (kept[code] as number) - 1;
  }
  return { codes: column, dictionary };
}

/** The same, if there are any texts. */
export function textsIfAny(dictionary: Dictionary, codes: Int32Array): TextColumn | null {
  return dictionary.texts.length === 0 ? null : textColumn(dictionary, codes);
}

/** The code of a whole number that is not large, for which a look at a table is enough from the second time on. */
function newSmall(dictionary: Dictionary, value: number): number {
  const { small } = dictionary;
  if (value >= small.length) {
    dictionary.small = new Int32Array(2 ** (33 - Math.clz32(value)));
    dictionary.small.set(small);
  }
  const code = newCode(dictionary, value + 0);
  dictionary.small[value] = code + CODE_0;
  return code;
}

/** The code of a value that is neither missing nor a text nor a safe integer. */
function codeOfOther(dictionary: Dictionary, value: unknown): number {
  const isId = typeof value === 'boolean' || (typeof value === 'bigint' && value < LARGEST && value > -LARGEST);
  if (!isId) return INVALID;
  return codeOf(dictionary, String(value));
}

/** Gives a code to each place that has none yet: that of its text as it is meant. */
function giveCodes(dictionary: Dictionary): void {
  const { places, codes } = dictionary;
  for (let place = codes.length; place < places.ids.length; place += 1) {
    codes.push(newCode(dictionary, places.ids[place] as string | number));
  }
}

function newCode(dictionary: Dictionary, id: string | number): number {
  const meant = dictionary.isMissing(id) ? undefined : meantBy(dictionary, id);
  if (meant === undefined) return MISSING;
  return meant.length > LONGEST ? INVALID : codeOfMeant(dictionary, id, meant);
}

/** As long as all are numbers, or all texts as they are meant, no two of them mean the same. */
function codeOfMeant(dictionary: Dictionary, id: string | number, meant: string): number {
  const { texts } = dictionary;
  const kind = typeof id === 'number' ? 'numbers' : 'texts';
  dictionary.kind ??= kind;
  if (dictionary.byText === undefined) {
    if (dictionary.kind === kind && (kind === 'numbers' || meant === id)) return texts.push(meant) - 1;
    dictionary.byText = new Map(texts.map((text, code) => [text, code]));
  }
  const code = dictionary.byText.get(meant) ?? texts.push(meant) - 1;
  dictionary.byText.set(meant, code);
  return code;
}

function meantBy({ meaning }: Dictionary, id: string | number): string {
  const text = String(id);
  return meaning(PLAIN.test(text) ? text : text.trim().normalize('NFC'));
}
