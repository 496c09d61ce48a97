import { isCustomerId } from '../internal/reading/customers.ts';
import { noPlaces, type Places, placesOf } from '../internal/reading/places.ts';
import { BLOCK, type Cells } from './cells.ts';
import type { IsMissing } from './missing.ts';
import type { TextColumn } from './table.ts';

/** The codes of what is no text: there is no value, or one that is none. */
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
  /** What was looked up last. */
  readonly sought: (string | number)[];
  readonly irregular: number[];
}

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
    sought: [],
    irregular: [],
  };
}

/** Puts the codes of a block of values into an array. */
export function encode(dictionary: Dictionary, { values, offset }: Cells, size: number, codes: Int32Array): void {
  const { sought, irregular, places } = dictionary;
  irregular.length = 0;
  for (let index = 0; index < size; index += 1) {
    const value = values[offset + index];
    if (isCustomerId(value)) {
      sought[index] = value;
    } else {
      sought[index] = '';
      irregular.push(index);
    }
  }
  if (irregular.length < size) {
    const found = placesOf(places, sought, size);
    for (let index = 0; index < size; index += 1) codes[index] = found[index] as number;
    giveCodes(dictionary);
    for (let index = 0; index < size; index += 1) codes[index] = dictionary.codes[codes[index] as number] as number;
  }
  if (irregular.length > 0) encodeIrregular(dictionary, { values, offset }, codes);
}

/** The texts of some codes, without those of rows that were not kept. */
export function textColumn({ texts }: Dictionary, codes: Int32Array): TextColumn {
  const kept = new Int32Array(texts.length).fill(MISSING);
  const dictionary: string[] = [];
  const column = codes.map((code) => {
    if (code < 0) return MISSING;
    if (kept[code] === MISSING) kept[code] = dictionary.push(texts[code] as string) - 1;
    return kept[code] as number;
  });
  return { codes: column, dictionary };
}

/** Room for the codes of a block. */
export function blockOfCodes(): Int32Array {
  return new Int32Array(BLOCK);
}

/** Values that are neither texts nor safe integers. */
function encodeIrregular(dictionary: Dictionary, { values, offset }: Cells, codes: Int32Array): void {
  for (const index of dictionary.irregular) {
    const value = values[offset + index];
    const isBigint = typeof value === 'bigint' && value < LARGEST && value > -LARGEST;
    if (dictionary.isMissing(value)) codes[index] = MISSING;
    else codes[index] = isBigint ? codeOf(dictionary, String(value)) : INVALID;
  }
}

/** Gives a code to each place that has none yet: that of its text as it is meant. */
function giveCodes(dictionary: Dictionary): void {
  const { places, codes, isMissing } = dictionary;
  for (let place = codes.length; place < places.ids.length; place += 1) {
    const id = places.ids[place] as string | number;
    const meant = isMissing(id) ? undefined : meantBy(dictionary, id);
    if (meant === undefined) codes.push(MISSING);
    else codes.push(meant.length > LONGEST ? INVALID : codeOfMeant(dictionary, id, meant));
  }
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

function codeOf(dictionary: Dictionary, text: string): number {
  const place = placesOf(dictionary.places, [text], 1)[0] as number;
  giveCodes(dictionary);
  return dictionary.codes[place] as number;
}

function meantBy({ meaning }: Dictionary, id: string | number): string {
  const text = String(id);
  return meaning(PLAIN.test(text) ? text : text.trim().normalize('NFC'));
}
