import { ANY_AMOUNT, amountOf, type Decimal, partsOf } from '../internal/exact/index.ts';
import { FIRST_SCALE, numberFormat, otherAmount, type PlainNumber, powerOf, unitsOf } from './amounts.ts';
import { BLOCK, type Cells, type SourceColumn } from './cells.ts';
import { type DateFormat, dateFormat, FIRST_DAY, LAST_DAY } from './dates.ts';
import type { Declaration } from './declaration.ts';
import { type Dictionary, encode, type IsMissing, MISSING, missingValues, noTexts } from './dictionary.ts';
import type { SourceField } from './source.ts';

/** The states of a cell. */
export const [READ, NO_VALUE, WRONG] = [0, 1, 2];

/** A field of a table as it is read, a block at a time. */
export interface Field extends SourceField {
  readonly expected: string;
  /** The state of each cell. */
  readonly states: Uint8Array;
  /** Reads a block and gives the number of cells that are wrong, or missing though required. */
  readonly read: (cells: Cells | undefined, size: number) => number;
  /** Whether no cell of the block has a value. */
  readonly extent: { isEmpty: boolean };
}

export interface TextField extends Field {
  readonly codes: Int32Array;
  readonly dictionary: Dictionary;
  /** The text of a row. */
  readonly textAt: (index: number) => string;
}

/** The words that a text may be; if the empty one is among them, a text may be missing. */
export interface Vocabulary {
  readonly expected: string;
  readonly words: { readonly has: (word: string) => boolean };
}

export interface DayField extends Field {
  readonly days: Int32Array;
}

/** The amounts of a block. */
export interface Money {
  readonly states: Uint8Array;
  /** Whole units of `scale`, 0 for the amounts in `others`. */
  readonly units: Float64Array;
  readonly others: Map<number, Decimal>;
  /** The decimal places of the units of the block, chosen by who keeps them. */
  readonly scale: { current: number };
}

export interface AmountField extends Field, Money {}

interface NumberField extends Field {
  readonly numbers: Float64Array;
}

/** Makes the fields of a table, which are read as a declaration says. */
export interface FieldMaker {
  readonly text: (
    name: string,
    required?: Required,
    meaning?: (text: string) => string,
    words?: Vocabulary,
  ) => TextField;
  readonly day: (name: string, required?: Required) => DayField;
  readonly amount: (name: string, required?: Required) => AmountField;
  readonly whole: (name: string, least: number, required?: Required) => NumberField;
}

type Required = 'required' | false | undefined;

/** How the cells of a table are read, as declared. */
interface Reading {
  readonly format: DateFormat;
  readonly plain: PlainNumber | undefined;
  readonly isMissing: IsMissing;
  /** Whether there are words for “no value”. */
  readonly hasWords: boolean;
}

const NO_CELLS: Cells = { values: [], offset: 0 };

export function fieldMaker(
  { dates = {}, numbers, missing = [] }: Declaration,
  columns: Readonly<Record<string, SourceColumn | undefined>>,
): FieldMaker {
  const reading: Reading = {
    format: dateFormat(dates),
    plain: numbers && numberFormat(numbers),
    isMissing: missingValues(missing),
    hasWords: missing.length > 0,
  };
  const field = (name: string, required?: Required) => ({
    name,
    column: columns[name],
    required: required === 'required',
  });
  return {
    text: (name, required, meaning, vocabulary) =>
      textField(field(name, required), noTexts(reading.isMissing, meaning), vocabulary),
    day: (name, required) => dayField(field(name, required), reading),
    amount: (name, required) => amountField(field(name, required), reading),
    whole: (name, least, required) => wholeField(field(name, required), least, reading),
  };
}

/** The name of a column in messages: the caller's, or the field's if a function makes it. */
export function labelOf({ column, name }: Pick<Field, 'column' | 'name'>): string {
  return typeof column === 'string' ? column : name;
}

function textField(field: SourceField, dictionary: Dictionary, vocabulary?: Vocabulary): TextField {
  const codes = new Int32Array(BLOCK);
  const { texts } = dictionary;
  const textAt = (index: number) => texts[codes[index] as number] ?? '';
  const { words, expected = 'a text or a whole number' } = vocabulary ?? {};
  const mayBeMissing = words?.has('') === true;
  return declared(field, expected, { codes, dictionary, textAt }, (cells, size, states) => {
    encode(dictionary, cells, size, codes);
    for (let index = 0; index < size; index += 1) {
      const code = codes[index] as number;
      states[index] = code >= 0 ? READ : code === MISSING ? NO_VALUE : WRONG;
    }
    if (words === undefined) return;
    for (let index = 0; index < size; index += 1) {
      if (states[index] === READ && !words.has(textAt(index))) states[index] = WRONG;
      else if (states[index] === NO_VALUE && mayBeMissing) states[index] = READ;
    }
  });
}

function dayField(field: SourceField, { format, isMissing, hasWords }: Reading): DayField {
  const days = new Int32Array(BLOCK);
  return declared(field, format.expected, { days }, (cells, size, states) => {
    const { values, offset, time } = cells;
    const isOfDays = time === undefined ? format.isOfDays : time.perDay === 1;
    if (isOfDays && !hasWords && values instanceof Int32Array && copyDays(values, offset, size, days)) {
      states.fill(READ, 0, size);
      return;
    }
    const read = time === undefined ? format.read : timeReader(format, time);
    for (let index = 0; index < size; index += 1) {
      const value = values[offset + index];
      const day = hasWords && isMissing(value) ? Number.NaN : read(value);
      const isRead = day >= FIRST_DAY && day <= LAST_DAY;
      states[index] = isRead ? READ : isMissing(value) ? NO_VALUE : WRONG;
      if (isRead) days[index] = day;
    }
  });
}

/** Copies days that are numbers already, if all of them are in the calendar. */
function copyDays(values: Int32Array, offset: number, size: number, days: Int32Array): boolean {
  for (let index = 0; index < size; index += 1) {
    const day = values[offset + index] as number;
    if (!(day >= FIRST_DAY && day <= LAST_DAY)) return false;
    days[index] = day;
  }
  return true;
}

/** How the numbers of a column are read that says itself what they count. */
function timeReader(
  { dayOfInstant, dayOfClock }: DateFormat,
  { perSecond, isLocal }: NonNullable<Cells['time']>,
): (value: unknown) => number {
  if (perSecond === undefined) return (value) => (typeof value === 'number' ? value : Number.NaN);
  const dayOfTime = isLocal ? dayOfClock : dayOfInstant;
  const per = BigInt(perSecond);
  return (value) => {
    // Where the buffers are not known, Arrow gives milliseconds.
    if (typeof value === 'number') return dayOfTime(value / 1000);
    if (typeof value !== 'bigint') return Number.NaN;
    // Rounded down, also before 1970.
    return dayOfTime(Number((value - (((value % per) + per) % per)) / per));
  };
}

function amountField(field: SourceField, { plain, isMissing, hasWords }: Reading): AmountField {
  const expected = plain === undefined ? ANY_AMOUNT.expected : `an amount such as ${JSON.stringify(plain.example)}`;
  const units = new Float64Array(BLOCK);
  const others = new Map<number, Decimal>();
  const scale = { current: FIRST_SCALE };
  return declared(field, expected, { units, others, scale }, ({ values, offset }, size, states) => {
    if (others.size > 0) others.clear();
    const power = powerOf(scale.current);
    let start = 0;
    if (!hasWords && values instanceof Float64Array) {
      start = copyUnits(values, offset, size, power, units);
      states.fill(READ, 0, start);
    }
    for (let index = start; index < size; index += 1) {
      const value = values[offset + index];
      const isWord = hasWords && isMissing(value);
      const read = isWord ? Number.NaN : unitsOf(value, power);
      states[index] = READ;
      units[index] = read;
      if (!Number.isNaN(read)) continue;
      const isAbsent = isWord || isMissing(value);
      const other = isAbsent ? undefined : otherNumber(value, plain, power);
      if (typeof other === 'object') others.set(index, other);
      units[index] = typeof other === 'number' ? other : 0;
      if (other === undefined) states[index] = isAbsent ? NO_VALUE : WRONG;
    }
  });
}

/** Turns numbers into units, and gives the index of the first that is not so many whole ones. */
function copyUnits(values: Float64Array, offset: number, size: number, power: number, units: Float64Array): number {
  for (let index = 0; index < size; index += 1) {
    const read = partsOf(values[offset + index] as number, power);
    if (Number.isNaN(read)) return index;
    units[index] = read;
  }
  return size;
}

function otherNumber(value: unknown, plain: PlainNumber | undefined, power: number): number | Decimal | undefined {
  const text = plain === undefined || typeof value !== 'string' ? value : plain.read(value);
  const units = unitsOf(text, power);
  return Number.isNaN(units) ? otherAmount(text) : units;
}

/** A whole number: a count of at least 0, or any that is safe. */
function wholeField(field: SourceField, least: number, { plain, isMissing }: Reading): NumberField {
  const numbers = new Float64Array(BLOCK);
  const expected = least === 0 ? 'a whole number of at least 0' : 'a whole number';
  return declared(field, expected, { numbers }, ({ values, offset }, size, states) => {
    for (let index = 0; index < size; index += 1) {
      const value = values[offset + index];
      const isAbsent = isMissing(value);
      const number = isAbsent ? Number.NaN : wholeNumber(value, plain);
      const isRead = number >= least;
      states[index] = isRead ? READ : isAbsent ? NO_VALUE : WRONG;
      numbers[index] = isRead ? number + 0 : 0;
    }
  });
}

/** `7`, `'7'` and, of a column of decimals, `'7.0'`. */
function wholeNumber(value: unknown, plain: PlainNumber | undefined): number {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : Number.NaN;
  const amount = otherAmount(typeof value === 'string' && plain !== undefined ? plain.read(value) : value);
  const number = amount?.isInteger() ? amount.toNumber() : Number.NaN;
  return Number.isSafeInteger(number) ? number : Number.NaN;
}

/** A field of which no row has a value reads nothing. */
function declared<Buffers extends object>(
  { name, column, required }: SourceField,
  expected: string,
  buffers: Buffers,
  read: (cells: Cells, size: number, states: Uint8Array) => void,
): Field & Buffers {
  const states = new Uint8Array(BLOCK).fill(NO_VALUE);
  const extent = { isEmpty: true };
  return {
    ...buffers,
    name,
    column,
    required,
    expected,
    states,
    extent,
    read: (cells, size) => {
      if (cells === undefined && extent.isEmpty) return required ? size : 0;
      read(cells ?? NO_CELLS, size, states);
      let [wrong, missing] = [0, 0];
      for (let index = 0; index < size; index += 1) {
        if (states[index] === READ) continue;
        if (states[index] === WRONG) wrong += 1;
        else missing += 1;
      }
      extent.isEmpty = missing === size;
      return required ? wrong + missing : wrong;
    },
  };
}

/** What was read in a row, as a decimal. */
export function amountIn({ units, others, scale }: Money, index: number): Decimal {
  return others.get(index) ?? amountOf(units[index] as number, scale.current);
}

/** Whether an amount below 0 was read in a row. */
export function isNegative({ units, others }: Money, index: number): boolean {
  return (units[index] as number) < 0 || others.get(index)?.isNegative() === true;
}
