import {
  ANY_AMOUNT,
  addAmount,
  addHundredths,
  addMillionths,
  amountOf,
  type Decimal,
  emptyTotal,
  exact,
  partsOf,
  type Total,
  toAmount,
} from '../internal/exact/index.ts';

/** How numbers are written. Once it is given, currency signs and codes and `(1.00)` or `1.00-` for −1.00 are understood. */
export interface NumberDeclaration {
  /** The decimal mark (default `'.'`). */
  readonly decimal?: '.' | ',';
  /** What groups the digits, such as `','`, `'.'`, `' '` (any blank) or `"'"` (default: nothing). */
  readonly thousands?: string;
}

/** Exact amounts: `values[row] / 10 ** scale`, but for the few of `others`. */
export interface AmountColumn {
  /** Whole units of `10 ** -scale`; 0 at the rows of `others`. */
  readonly values: Float64Array;
  /** Decimal places, 2 to 6. */
  readonly scale: number;
  /** The amounts that are not so many whole units, or too many, by row, as decimal text. */
  readonly others: ReadonlyMap<number, string>;
}

/** Amounts that are being read, in whole units with as many decimal places as the scale says. */
export interface Amounts {
  values: Float64Array;
  scale: number;
  /** The amounts that are not whole units; their value is 0. */
  readonly others: Map<number, Decimal>;
  /** The largest of the values, whatever its sign. */
  largest: number;
}

export const FIRST_SCALE = 2;
export const LAST_SCALE = 6;

/** Units of at most 15 digits, of which no two are nearest to the same double. */
export const MOST_UNITS = 1e15;

/** Rows for which there is room before they have come. */
const MOST_AT_ONCE = 2 ** 24;

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];

/** At most 15 digits in all. */
const SHORT_TEXT = /^-?(?:\d{1,12}(?:\.\d{1,2})?|\d{1,9}\.\d{3,6})$/;

export function noAmounts(): Amounts {
  return { values: new Float64Array(0), scale: FIRST_SCALE, others: new Map(), largest: 0 };
}

export function powerOf(scale: number): number {
  return POWERS[scale] as number;
}

/** How many units of a scale an amount is; `NaN` where it is not so many whole ones, or none at all. */
export function unitsOf(value: unknown, power: number): number {
  if (typeof value === 'number') return partsOf(value, power);
  return typeof value === 'string' && SHORT_TEXT.test(value) ? partsOf(Number(value), power) : Number.NaN;
}

/** Any other amount; `undefined` if the value is not an amount. */
export function otherAmount(value: unknown): Decimal | undefined {
  const amount = toAmount(value, ANY_AMOUNT);
  return typeof amount === 'string' ? undefined : amount;
}

/** Puts an amount of so many units at an index. */
export function putUnits(amounts: Amounts, index: number, units: number, scale: number): void {
  const inScale = scale === amounts.scale ? units : units * powerOf(amounts.scale - scale);
  if (!(Math.abs(inScale) <= MOST_UNITS)) {
    putOther(amounts, index, amountOf(units, scale));
    return;
  }
  makeRoom(amounts, index + 1, 0);
  amounts.values[index] = inScale + 0;
  if (Math.abs(inScale) > amounts.largest) amounts.largest = Math.abs(inScale);
}

/** Puts units of the scale that all amounts have into the room that there is. */
export function putAllUnits(amounts: Amounts, start: number, units: Float64Array, size: number): void {
  const { values } = amounts;
  let { largest } = amounts;
  for (let index = 0; index < size; index += 1) {
    const unit = units[index] as number;
    values[start + index] = unit;
    if (unit > largest || -unit > largest) largest = Math.abs(unit);
  }
  amounts.largest = largest;
}

/** Puts any amount at an index; all amounts get more decimal places if that makes it a whole number of units. */
export function putOther(amounts: Amounts, index: number, amount: Decimal): void {
  makeRoom(amounts, index + 1, 0);
  const places = Math.max(amount.decimalPlaces(), amounts.scale);
  if (places <= LAST_SCALE && isShort(amount, places)) {
    if (places === amounts.scale || rescale(amounts, places)) {
      putUnits(amounts, index, Number(amount.toFixed(places).replace('.', '')), places);
      return;
    }
  }
  amounts.values[index] = 0;
  amounts.others.set(index, amount);
}

/** Adds so many units to the amount at an index. */
export function addUnits(amounts: Amounts, index: number, units: number, scale: number): void {
  const { values, others } = amounts;
  const sum = (values[index] as number) + units * powerOf(amounts.scale - scale);
  if (Math.abs(sum) <= MOST_UNITS && !others.has(index)) putUnits(amounts, index, sum, amounts.scale);
  else addOther(amounts, index, amountOf(units, scale));
}

export function addOther(amounts: Amounts, index: number, amount: Decimal): void {
  const sum = amountAt(amounts, index).plus(amount);
  amounts.others.delete(index);
  putOther(amounts, index, sum);
}

export function amountAt({ values, scale, others }: Amounts, index: number): Decimal {
  return others.get(index) ?? amountOf(values[index] as number, scale);
}

/** Adds so many units to a total. */
export function addToTotal(total: Total, units: number, scale: number): void {
  if (scale === FIRST_SCALE) addHundredths(total, units);
  else if (Math.abs(units) <= MOST_UNITS / powerOf(LAST_SCALE - scale))
    addMillionths(total, units * powerOf(LAST_SCALE - scale));
  else addAmount(total, amountOf(units, scale));
}

/** Adds the first of some units, as long as it can be done by adding numbers. */
export function addAllUnits(total: Total, units: Float64Array, size: number, scale: number): void {
  let sum = 0;
  for (let index = 0; index < size; index += 1) {
    sum += units[index] as number;
    if (Math.abs(sum) > MOST_UNITS) {
      addAmount(total, amountOf(sum, scale));
      sum = 0;
    }
  }
  addToTotal(total, sum, scale);
}

/** The first amounts, or those at some places. */
export function amountColumn(
  { values, scale, others }: Amounts,
  length: number,
  places: readonly number[] | undefined,
): AmountColumn {
  const texts = new Map<number, string>();
  if (places === undefined) {
    for (const [index, amount] of others) texts.set(index, amount.toFixed());
    return { values: values.length === length ? values : values.slice(0, length), scale, others: texts };
  }
  places.forEach((place, index) => {
    const other = others.get(place);
    if (other !== undefined) texts.set(index, other.toFixed());
  });
  return { values: Float64Array.from(places, (place) => values[place] as number), scale, others: texts };
}

/** An amount of a column as the functions take it: exactly. */
export function moneyAt({ values, scale, others }: AmountColumn, index: number): number | string {
  return (others.size === 0 ? undefined : others.get(index)) ?? (values[index] as number) / powerOf(scale);
}

/** The sum of the amounts of some columns. */
export function totalOfColumns(columns: readonly AmountColumn[]): Total {
  const total = emptyTotal();
  for (const { values, scale, others } of columns) {
    addAllUnits(total, values, values.length, scale);
    for (const amount of others.values()) addAmount(total, exact(amount));
  }
  return total;
}

function isShort(amount: Decimal, places: number): boolean {
  return amount.abs().lessThanOrEqualTo(amountOf(MOST_UNITS, places));
}

/** Gives all amounts more decimal places, if they have room for them. */
function rescale(amounts: Amounts, places: number): boolean {
  const power = powerOf(places - amounts.scale);
  if (amounts.largest * power > MOST_UNITS) return false;
  for (let index = 0; index < amounts.values.length; index += 1) {
    amounts.values[index] = (amounts.values[index] as number) * power;
  }
  amounts.largest *= power;
  amounts.scale = places;
  return true;
}

/** Room for so many rows, at once if the source says how many there are. */
export function makeRoom(amounts: Amounts, rows: number, expected: number): void {
  if (rows > amounts.values.length) amounts.values = larger(amounts.values, roomFor(rows, expected));
}

/** A column with room for so many rows, all of it 0 at first. */
export function withRoom(values: Int32Array, rows: number, expected = 0): Int32Array {
  return rows > values.length ? larger(values, roomFor(rows, expected)) : values;
}

function roomFor(rows: number, expected: number): number {
  const known = Math.min(expected, MOST_AT_ONCE);
  return rows <= known ? known : 2 * rows;
}

function larger<List extends Int32Array | Float64Array>(values: List, room: number): List {
  const wider = new (values.constructor as new (length: number) => List)(room);
  wider.set(values);
  return wider;
}

/** How numbers are written. */
export interface PlainNumber {
  readonly example: string;
  /** Gives the plain decimal text of a number; `undefined` if the text is not a number. */
  readonly read: (text: string) => string | undefined;
}

const BLANKS = '\\s\\u2009\\u202f';
const MINUS = '[-\\u2212\\u2013]';

/** A sign such as € or US$, or up to three letters such as EUR or kr. */
const CURRENCY = `(?:[A-Za-z]{0,3}\\p{Sc}[A-Za-z]{0,3}|[A-Za-z]{2,3}\\.?)`;

const GROUPS: Readonly<Record<string, string>> = { ' ': `[${BLANKS}]`, "'": "['\\u2019]" };

const LONGEST_NUMBER = 4000;

/** How numbers are written once a declaration says so: a decimal mark, groups of digits, a currency, and three forms of minus. */
export function numberFormat({ decimal = '.', thousands = '' }: NumberDeclaration): PlainNumber {
  const group = GROUPS[thousands] ?? thousands.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = group === '' ? '\\d+' : `\\d+|\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3}`;
  const mark = decimal === '.' ? '\\.' : decimal;
  const digits = `(?:(${whole})(?:${mark}(\\d*))?|${mark}(\\d+))(e[+-]?\\d{1,5})?`;
  const [blank, sign] = [`[${BLANKS}]*`, `(${MINUS}|\\+)?`];
  const number = new RegExp(
    `^${sign}${blank}${CURRENCY}?${blank}${sign}${digits}${blank}${CURRENCY}?${blank}(${MINUS})?$`,
    'iu',
  );
  const read = (text: string) => {
    if (text.length > LONGEST_NUMBER) return undefined;
    const trimmed = text.trim();
    const inside = trimmed.startsWith('(') && trimmed.endsWith(')') ? trimmed.slice(1, -1).trim() : undefined;
    const [all, first, second, integer = '0', fraction = '', bare = fraction, exponent = '', last] =
      number.exec(inside ?? trimmed) ?? [];
    const signs = [inside === undefined ? undefined : '-', first, second, last].filter((part) => part !== undefined);
    if (all === undefined || signs.length > 1) return undefined;
    const isNegative = signs.length === 1 && signs[0] !== '+';
    const decimals = bare === '' ? '' : `.${bare}`;
    return `${isNegative ? '-' : ''}${integer.replace(/\D/g, '')}${decimals}${exponent}`;
  };
  return { example: `1${thousands}234${decimal}50`, read };
}
