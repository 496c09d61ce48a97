import type { NumberDeclaration } from './amounts.ts';
import { wordsOf } from './headings.ts';
import type { SampleValue } from './suggest-columns.ts';

/** How the dates of some columns are written, as far as their values tell. */
export interface DateReading {
  /** The format of a declaration; `undefined` where it cannot be known. */
  readonly format: string | undefined;
  readonly evidence: string;
  readonly doubt?: string;
  /** Whether the values have a time of day, and the offsets that they name. */
  readonly hasTime: boolean;
  readonly offsets: readonly string[];
}

interface Parts {
  readonly shape: 'iso' | 'year-first' | 'year-last';
  readonly separator: string;
  readonly first: string;
  readonly second: string;
  readonly last: string;
  readonly time: string;
  readonly noon: string;
  readonly offset: string;
}

const DATED =
  /^(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})(?:[T ,]+(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*([AaPp]\.?[Mm]\.?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/;
const IN_WORDS =
  /^(?:[\p{L}.]{2,10},? )?(?:\d{1,2}(?:st|nd|rd|th|er|\.)?[-. ]+(?:de )?\p{L}{3,10}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?),?[-. ]+(?:de )?\d{2,4}\b/u;
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/;
const DAY = 86_400_000;
const HIGHEST_MONTH = 12;
const HIGHEST_DAY = 31;

/** Numbers that count time, from the year 2000 (of a spreadsheet 1990) to 2079: what they count tells which is meant. */
const COUNTED = [
  { format: 'epoch-days', from: 10_957, until: 30_000, what: 'days since 1970' },
  { format: 'spreadsheet', from: 32_874, until: 65_745, what: 'the day numbers of spreadsheets' },
  { format: 'YYYYMMDD', from: 19_000_101, until: 21_001_232, what: 'digits of year, month and day' },
  { format: 'epoch-seconds', from: 946_684_800, until: 3_450_000_000, what: 'seconds since 1970' },
  { format: 'epoch-milliseconds', from: 946_684_800_000, until: 3_450_000_000_000, what: 'milliseconds since 1970' },
] as const;

/** Whether a value may be a date. */
export function isDateLike(value: SampleValue): boolean {
  if (value instanceof Date) return true;
  if (typeof value === 'number' || isDigits(value)) return countedOf(value) !== undefined;
  return value !== undefined && (DATED.test(value) || IN_WORDS.test(value));
}

/** How the dates of a table are written: all its columns of dates are written alike. */
export function readDates(values: readonly SampleValue[]): DateReading {
  const dates = values.filter(isDateLike);
  const none = { hasTime: false, offsets: [] };
  const example = shown(dates[0]);
  if (dates.length === 0) return { ...none, format: undefined, evidence: 'no value' };
  if (dates.every((date) => date instanceof Date))
    return { ...none, format: 'iso', evidence: 'all are Date objects', hasTime: true };
  const counted = new Set(dates.map((date) => (date instanceof Date ? undefined : countedOf(date))));
  const [only] = counted;
  if (counted.size === 1 && only !== undefined) {
    const { format, what } = only;
    const hasTime = format.startsWith('epoch-') && format !== 'epoch-days';
    return { ...none, hasTime, format, evidence: `numbers such as ${example} are ${what}` };
  }
  const texts = dates.filter((date) => typeof date === 'string');
  const parts = texts.map(partsOf).filter((found) => found !== undefined);
  const hasTime = parts.some(({ time }) => time !== '');
  const offsets = [...new Set(parts.map(({ offset }) => offset))].filter((offset) => offset !== '').sort();
  if (parts.length < dates.length) {
    const odd = shown(dates.find((date) => typeof date !== 'string' || partsOf(date) === undefined));
    const doubt = `values such as ${odd} are written in words or in another way: give a function of the row that writes them as YYYY-MM-DD`;
    return { hasTime, offsets, format: undefined, evidence: `such as ${odd}`, doubt };
  }
  const isIso = parts.every(({ shape }) => shape === 'iso');
  if (isIso) return { hasTime, offsets, format: 'iso', evidence: `all ${dates.length} are written like ${example}` };
  return { hasTime, offsets, ...orderOf(parts, example) };
}

/** The day of a value in days since 1970, where the format is one whose days need no time zone. */
export function dayNumber(value: SampleValue, format: string | undefined): number | undefined {
  if (typeof value !== 'string') return undefined;
  const parts = partsOf(value);
  if (parts === undefined || format === undefined) return undefined;
  const { first, second, last } = parts;
  const isMonthFirst = format.startsWith('M');
  const [year, month, day] =
    parts.shape === 'year-last'
      ? [last, isMonthFirst ? first : second, isMonthFirst ? second : first]
      : [first, second, last];
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
}

/** The time zone that a heading names in parentheses or as a word: `Created date (UTC)`. */
export function zoneInHeading(heading: string): 'UTC' | undefined {
  return /\b(?:UTC|GMT)\b/i.test(heading) || wordsOf(heading).includes('utc') ? 'UTC' : undefined;
}

/** The year of a value, if it is written with four digits. */
export function yearOf(value: SampleValue): number | undefined {
  if (value instanceof Date) return value.getUTCFullYear();
  const [year] = (typeof value === 'string' && partsOf(value) !== undefined && /\d{4}/.exec(value)) || [];
  return year === undefined ? undefined : Number(year);
}

/** Whether the day or the month comes first, which only a number above 12 tells; dates with full stops begin with the day. */
function orderOf(parts: readonly Parts[], example: string): Pick<DateReading, 'format' | 'evidence' | 'doubt'> {
  const [{ shape, separator } = { shape: 'iso', separator: '-' }] = parts;
  if (parts.some((other) => other.shape !== shape || other.separator !== separator))
    return { format: undefined, evidence: 'written in several ways', doubt: 'the dates are written in several ways' };
  const time = timeOf(parts);
  if (shape !== 'year-last') {
    const order = ['YYYY', 'MM', 'DD'].join(separator);
    return { format: order + time, evidence: `all are written like ${example}, the year first` };
  }
  const year = parts.every(({ last }) => last.length === 2) ? 'YY' : 'YYYY';
  const dayFirst = parts.filter(({ first }) => Number(first) > HIGHEST_MONTH);
  const monthFirst = parts.filter(({ second }) => Number(second) > HIGHEST_MONTH);
  const format = (order: readonly string[]) => [...order, year].join(separator) + time;
  if (dayFirst.length > 0 && monthFirst.length > 0)
    return {
      format: undefined,
      evidence: `such as ${example}`,
      doubt: `${dayFirst.length} dates have the day first and ${monthFirst.length} the month: ${example}`,
    };
  if (dayFirst.length > 0)
    return { format: format(['DD', 'MM']), evidence: `the first number is above 12 in ${dayFirst.length}: a day` };
  if (monthFirst.length > 0)
    return { format: format(['MM', 'DD']), evidence: `the second number is above 12 in ${monthFirst.length}: a day` };
  if (separator === '.')
    return { format: format(['DD', 'MM']), evidence: `dates with full stops begin with the day: ${example}` };
  return {
    format: undefined,
    evidence: `such as ${example}`,
    doubt: `${example} and all others may begin with the day or with the month, as no number is above 12: ${format(['DD', 'MM'])} or ${format(['MM', 'DD'])}? It cannot be known from the values`,
  };
}

function timeOf(parts: readonly Parts[]): string {
  const timed = parts.find(({ time }) => time !== '');
  if (timed === undefined) return '';
  const seconds = timed.time.split(':').length === 3 ? ':ss' : '';
  return `${timed.noon === '' ? ' HH:mm' : ' hh:mm'}${seconds}${timed.noon === '' ? '' : ' A'}${timed.offset === '' ? '' : ' Z'}`;
}

function partsOf(text: string): Parts | undefined {
  const [, first = '', separator = '', second = '', last = '', time = '', noon = '', offset = ''] =
    DATED.exec(text) ?? [];
  if (first === '') return undefined;
  const isYearFirst = first.length === 4;
  if (!isYearFirst && (first.length > 2 || last.length === 3 || last.length === 1)) return undefined;
  const [day, month] = isYearFirst ? [last, second] : [first, second];
  if (Number(day) > HIGHEST_DAY || Number(month) > HIGHEST_DAY) return undefined;
  const shape = ISO.test(text) ? 'iso' : isYearFirst ? 'year-first' : 'year-last';
  return { shape, separator, first, second, last, time, noon, offset };
}

function countedOf(value: SampleValue) {
  const number = typeof value === 'number' || isDigits(value) ? Number(value) : Number.NaN;
  const found = COUNTED.find(({ from, until }) => number >= from && number < until);
  if (found?.format !== 'YYYYMMDD') return found;
  const [month, day] = [Math.floor(number / 100) % 100, number % 100];
  return month >= 1 && month <= HIGHEST_MONTH && day >= 1 && day <= HIGHEST_DAY ? found : undefined;
}

function isDigits(value: SampleValue): boolean {
  return typeof value === 'string' && /^\d{5,13}(?:\.\d+)?$/.test(value);
}

function shown(value: SampleValue): string {
  return value instanceof Date ? value.toISOString() : JSON.stringify(value ?? '');
}

/** How the numbers of some columns are written, as far as their values tell. */
export interface NumberReading {
  /** What to declare; `undefined` where nothing need be, or where it cannot be known. */
  readonly numbers: NumberDeclaration | undefined;
  readonly evidence: string;
  readonly doubt?: string;
  /** The currency signs and codes beside the numbers. */
  readonly currencies: readonly string[];
}

interface Written {
  readonly digits: string;
  readonly currency: string;
  readonly isPlain: boolean;
}

const NUMBER =
  /^([(+\-−]?)\s*([\p{Sc}\u0080]|[A-Z]{1,3}\p{Sc}?|[A-Za-z]{3}|kr\.?|Fr\.?|zł)?\s*([+\-−]?)\s*(\d[\d.,'’\s]*|[.,]\d+)\s*([\p{Sc}\u0080]|[A-Za-z]{3}|kr\.?|Fr\.?|zł|%)?\s*([)\-−]?)$/u;
const BLANK = /[\s]/;
const APOSTROPHE = /['’]/;

/** Whether a value may be a number. */
export function isNumberLike(value: SampleValue): boolean {
  return typeof value === 'number' || writtenOf(value) !== undefined;
}

/** The number that a value is, once its marks are known; `undefined` for what is none. */
export function numberOf(value: SampleValue, { decimal = '.' }: NumberDeclaration = {}): number | undefined {
  if (typeof value === 'number') return value;
  const written = writtenOf(value);
  if (written === undefined) return undefined;
  const [whole = '', fraction = ''] = written.digits.split(decimal);
  const isNegative = /^[(\-−]|[-−]\d|[-−]$/.test(String(value).replace(/[^\d(\-−]/g, ''));
  const size = Number(`${whole.replace(/\D/g, '')}.${fraction.replace(/\D/g, '')}0`);
  return isNegative ? -size : size;
}

/** How the numbers of a table are written: all its columns of numbers are written alike. */
export function readNumbers(values: readonly SampleValue[]): NumberReading {
  const texts = values.filter((value) => typeof value === 'string');
  const written = texts.map(writtenOf).filter((found) => found !== undefined);
  const currencies = [...new Set(written.map(({ currency }) => currency))].filter((currency) => currency !== '').sort();
  const votes = { '.': 0, ',': 0 };
  const groups = new Set<string>();
  const unsure: string[] = [];
  for (const { digits } of written) {
    const marks = marksIn(digits);
    if (marks.decimal !== undefined) votes[marks.decimal] += 1;
    if (marks.thousands !== undefined) groups.add(marks.thousands);
    if (marks.isUnsure) unsure.push(digits);
  }
  const isPlain = written.every((number) => number.isPlain);
  const example = (mark: string) => JSON.stringify(written.find(({ digits }) => digits.includes(mark))?.digits ?? '');
  const result = { currencies, numbers: undefined };
  if (votes['.'] > 0 && votes[','] > 0)
    return {
      ...result,
      evidence: 'written in two ways',
      doubt: `${votes[',']} numbers have a decimal comma and ${votes['.']} a decimal point, such as ${example(',')} and ${example('.')}`,
    };
  const decimal = votes[','] > 0 ? ',' : votes['.'] > 0 ? '.' : undefined;
  const other = decimal === ',' ? '.' : ',';
  const grouping = groups.has(decimal ?? '') ? undefined : [...groups][0];
  if (decimal !== undefined) {
    const thousands = grouping ?? (unsure.some((digits) => digits.includes(other)) ? other : undefined);
    const isUsual = decimal === '.' && thousands === undefined && isPlain;
    const marks = thousands === undefined ? {} : { thousands };
    return {
      currencies,
      numbers: isUsual ? undefined : { decimal, ...marks },
      evidence: `numbers such as ${example(decimal)}: decimal ${decimal === ',' ? 'comma' : 'point'}${thousands === undefined ? '' : `, groups of thousands with ${JSON.stringify(thousands)}`}`,
    };
  }
  if (grouping !== undefined) {
    const mark = grouping === '.' ? ',' : '.';
    return {
      currencies,
      numbers: { decimal: mark, thousands: grouping },
      evidence: `whole numbers with groups of thousands such as ${example(grouping === ' ' || grouping === "'" ? '' : grouping)}`,
    };
  }
  const [first] = unsure;
  if (first !== undefined)
    return {
      ...result,
      evidence: `such as ${JSON.stringify(first)}`,
      doubt: `${JSON.stringify(first)} may be ${JSON.stringify(first.replace(/[.,]/, ''))} or ${JSON.stringify(first.replace(',', '.'))}: is the ${first.includes(',') ? 'comma' : 'point'} a decimal mark or does it group thousands? It cannot be known from the values`,
    };
  return { currencies, numbers: isPlain ? undefined : { decimal: '.' }, evidence: 'whole numbers' };
}

/** What the marks in a number are: a mark with three digits after it may group them as well as be a decimal mark. */
function marksIn(digits: string): { decimal?: '.' | ','; thousands?: string; isUnsure?: true } {
  const group = BLANK.test(digits) ? ' ' : APOSTROPHE.test(digits) ? "'" : undefined;
  const [points, commas] = [digits.split('.').length - 1, digits.split(',').length - 1];
  const last = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  if (points > 0 && commas > 0) return { decimal: last, thousands: last === ',' ? '.' : ',' };
  const count = points + commas;
  if (count === 0) return group === undefined ? {} : { thousands: group };
  if (count > 1) return { thousands: last };
  const [before = '', after = ''] = digits.split(last);
  const mayGroup = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  if (group !== undefined) return { decimal: last, thousands: group };
  return mayGroup ? { isUnsure: true } : { decimal: last };
}

function writtenOf(value: SampleValue): Written | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)$/i.test(value)) return { digits: '0', currency: '', isPlain: true };
  const [, open = '', before = '', , digits = '', after = '', close = ''] = NUMBER.exec(value) ?? [];
  if (digits === '') return undefined;
  const isPlain = open !== '(' && close === '' && before === '' && after === '';
  return { digits: digits.trim(), currency: before || after, isPlain };
}
