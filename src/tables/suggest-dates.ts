import { wordsOf } from './headings.ts';
import type { SampleValue } from './suggest-sample.ts';

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

/** Numbers that count time from the year 2000 (of a spreadsheet 1990) on, most to 9999: what they count tells which is meant. */
const COUNTED = [
  {
    format: 'epoch-days',
    from: 10_957,
    until: 30_000,
    what: 'days since 1970',
    year: (days: number) => 1970 + days / 365.25,
  },
  {
    format: 'spreadsheet',
    from: 32_874,
    until: 2_958_466,
    what: 'the day numbers of spreadsheets',
    year: (days: number) => 1900 + days / 365.25,
  },
  {
    format: 'YYYYMMDD',
    from: 19_000_101,
    until: 99_991_232,
    what: 'digits of year, month and day',
    year: (digits: number) => digits / 1e4,
  },
  {
    format: 'epoch-seconds',
    from: 946_684_800,
    until: 253_402_300_800,
    what: 'seconds since 1970',
    year: (seconds: number) => 1970 + seconds / 31_557_600,
  },
  {
    format: 'epoch-milliseconds',
    from: 946_684_800_000,
    until: 253_402_300_800_000,
    what: 'milliseconds since 1970',
    year: (time: number) => 1970 + time / 31_557_600_000,
  },
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

/** The year of a value, of a number nearly. */
export function yearOf(value: SampleValue): number | undefined {
  if (value instanceof Date) return value.getUTCFullYear();
  const counted = countedOf(value);
  if (counted !== undefined) return Math.floor(counted.year(Number(value)));
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
  return typeof value === 'string' && /^\d{5,15}(?:\.\d+)?$/.test(value);
}

function shown(value: SampleValue): string {
  return value instanceof Date ? value.toISOString() : JSON.stringify(value ?? '');
}
