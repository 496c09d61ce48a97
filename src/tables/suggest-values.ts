import type { RatingScale } from '../ratings/index.ts';
import { type NumberDeclaration, numberFormat } from './amounts.ts';
import { type SampleValue, spaced, wordsOf } from './suggest-words.ts';

/** How the dates of some columns are written, as far as their values tell. */
export interface DateReading {
  /** The format to declare; `undefined` if the values do not tell. */
  readonly format?: string;
  readonly evidence: string;
  readonly doubt?: string;
  /** Whether the values have a time of day, and the offsets that they name. */
  readonly hasTime: boolean;
  readonly offsets: readonly string[];
}

/** How the numbers of some columns are written, as far as their values tell. */
export interface NumberReading {
  /** What to declare; `undefined` if nothing need be, or if the values do not tell. */
  readonly numbers?: NumberDeclaration | undefined;
  readonly evidence: string;
  readonly doubt?: string;
  /** The currency signs and codes beside the numbers. */
  readonly currencies: readonly string[];
}

/** The scale of a column of ratings, and how its codes become points of it. */
interface ScaleReading {
  readonly scale: RatingScale;
  readonly shift?: number;
  /** Codes outside the scale, which stand for no answer. */
  readonly missing: readonly number[];
  readonly evidence: string;
  readonly doubt?: string;
}

type Survey = 'nps' | 'csat' | 'ces';

/** A number taken apart. */
type Written = Readonly<Record<'open' | 'digits' | 'close', string> & Partial<Record<'before' | 'after', string>>>;

/** A date taken apart. */
type Parts = { readonly shape: 'iso' | 'year-first' | 'year-last' } & Readonly<
  Record<'separator' | 'first' | 'second' | 'last', string> & Partial<Record<'time' | 'noon' | 'offset', string>>
>;

const DATED =
  /^(?<first>\d{1,4})(?<separator>[-./])(?<second>\d{1,2})\2(?<last>\d{4}|\d\d?)(?:[T ,]+(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(?<noon>[AaPp]\.?[Mm]\.?)?\s*(?<offset>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/;
const IN_WORDS =
  /^(?:[\p{L}.]{2,10},? )?(?:\d{1,2}(?:st|nd|rd|th|er|\.)?[-. ]+(?:de )?\p{L}{3,10}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?),?[-. ]+(?:de )?\d{2,4}\b/u;
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/;
const [HIGHEST_MONTH, HIGHEST_DAY] = [12, 31];

/**
 * Numbers that count time from the year 2000 (in a spreadsheet 1990) on, most to 9999; their size tells what they count.
 * Far ones begin with the year 2100.
 */
const COUNTED = [
  { format: 'epoch-days', from: 10_957, until: 30_000, far: 47_482, what: 'days since 1970' },
  { format: 'spreadsheet', from: 32_874, until: 2_958_466, far: 73_051, what: 'the day numbers of spreadsheets' },
  { format: 'YYYYMMDD', from: 19_000_101, until: 99_991_232, far: 21_000_101, what: 'digits of year, month and day' },
  {
    format: 'epoch-seconds',
    from: 946_684_800,
    until: 253_402_300_800,
    far: 4_102_444_800,
    what: 'seconds since 1970',
  },
  {
    format: 'epoch-milliseconds',
    from: 946_684_800_000,
    until: 253_402_300_800_000,
    far: 4_102_444_800_000,
    what: 'milliseconds since 1970',
  },
] as const;

const FAR_YEAR = 2100;

const SIGN = '(?:[\\p{Sc}\\u0080]|[A-Z]{1,3}\\p{Sc}?|[A-Za-z]{3}|kr\\.?|Fr\\.?|zł)';
const NUMBER = new RegExp(
  `^(?<open>[(+\\-−]?)\\s*(?<before>${SIGN})?\\s*[+\\-−]?\\s*(?<digits>\\d(?:[\\d.,'’\\s]*[\\d.,'’])?|[.,]\\d+)\\s*(?<after>${SIGN}|%)?\\s*(?<close>[)\\-−]?)$`,
  'u',
);
const POWER_OF_TEN = /^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+$/i;

const SURVEYS: readonly (readonly [Survey, RegExp, highest: readonly number[]])[] = [
  ['nps', /nps|recommend|recommand|recomend|empfehl|promoter/, [10]],
  ['csat', /csat|satisf|zufrieden|stars?\b|sterne/, [5, 7, 10]],
  ['ces', /\bces|effort|aufwand|esfuerzo|\bease\b/, [7, 5]],
];
const NAMED_SCALE = /(?:^|[^\d])([01])\s*[-_ –]?\s*(?:to|bis|a|à|al|-|–|_)\s*[-_ ]?\s*(\d{1,2})(?:[^\d]|$)/i;
const REVERSED = /revers|invers|umgekehrt|umgepolt|recoded|invertid/;
/** Codes that survey programs write where there is no answer. */
const NO_ANSWER = [-1, -2, -8, -9, -77, -88, -99, -999, -9999, 77, 88, 97, 98, 99, 999, 9999];
const MOST_POINTS = 101;

const quoted = (value: SampleValue) => JSON.stringify(value);

/** Whether a value may be a date. */
export function isDateLike(value: SampleValue): boolean {
  if (value instanceof Date) return true;
  return countedOf(value) !== undefined || (typeof value === 'string' && (DATED.test(value) || IN_WORDS.test(value)));
}

/** How the dates of a table are written: all its columns of dates are written alike. */
export function readDates(values: readonly SampleValue[]): DateReading {
  const dates = values.filter(isDateLike);
  const example = quoted(dates[0]);
  if (dates.length === 0) return { hasTime: false, offsets: [], evidence: 'no value' };
  if (dates.every((date) => date instanceof Date))
    return { format: 'iso', hasTime: true, offsets: [], evidence: 'all are Date objects' };
  const [only, ...others] = new Set(dates.map(countedOf));
  if (only !== undefined && others.length === 0) {
    const { format, what } = only;
    const hasTime = format.endsWith('seconds');
    return { format, hasTime, offsets: [], evidence: `numbers such as ${example} are ${what}` };
  }
  const parts = dates.map(partsOf).filter((found) => found !== undefined);
  const offsets = [...new Set(parts.flatMap(({ offset }) => offset ?? []))].sort();
  const times = { hasTime: parts.some(({ time }) => time !== undefined), offsets };
  if (parts.length === dates.length) return { ...times, ...orderOf(parts, example) };
  const odd = quoted(dates.find((date) => partsOf(date) === undefined));
  const doubt = `values such as ${odd} are written in words or in another way: give a function of the row that writes them as YYYY-MM-DD`;
  return { ...times, evidence: `such as ${odd}`, doubt };
}

/** The time zone that a heading names: `Created date (UTC)`. */
export function zoneInHeading(heading: string): 'UTC' | undefined {
  return /\b(?:UTC|GMT)\b/i.test(heading) || wordsOf(heading).includes('utc') ? 'UTC' : undefined;
}

/** Whether the day or the month comes first, which only a number above 12 tells; dates with full stops begin with the day. */
function orderOf(parts: readonly Parts[], example: string): Pick<DateReading, 'format' | 'evidence' | 'doubt'> {
  const [{ shape, separator }] = parts as readonly [Parts];
  if (parts.every((other) => other.shape === 'iso'))
    return { format: 'iso', evidence: `all are written like ${example}` };
  if (parts.some((other) => other.shape !== shape || other.separator !== separator))
    return { evidence: 'written in several ways', doubt: 'the dates are written in several ways' };
  const time = timeOf(parts);
  if (shape !== 'year-last') {
    const format = ['YYYY', 'MM', 'DD'].join(separator) + time;
    return { format, evidence: `all are written like ${example}, the year first` };
  }
  const year = parts.every(({ last }) => last.length === 2) ? 'YY' : 'YYYY';
  const isDayFirst = parts.filter(({ first }) => Number(first) > HIGHEST_MONTH).length;
  const isMonthFirst = parts.filter(({ second }) => Number(second) > HIGHEST_MONTH).length;
  const dayFirst = ['DD', 'MM', year].join(separator) + time;
  const monthFirst = ['MM', 'DD', year].join(separator) + time;
  const evidence = `such as ${example}`;
  if (isDayFirst > 0 && isMonthFirst > 0)
    return { evidence, doubt: `${isDayFirst} dates have the day first and ${isMonthFirst} the month: ${example}` };
  if (isDayFirst > 0) return { format: dayFirst, evidence: `the first number is above 12 in ${isDayFirst}: a day` };
  if (isMonthFirst > 0)
    return { format: monthFirst, evidence: `the second number is above 12 in ${isMonthFirst}: a day` };
  if (separator === '.') return { format: dayFirst, evidence: `dates with full stops begin with the day: ${example}` };
  const doubt = `${example} and all others may begin with the day or with the month, as no number is above 12: ${dayFirst} or ${monthFirst}? It cannot be known from the values`;
  return { evidence, doubt };
}

function timeOf(parts: readonly Parts[]): string {
  const { time, noon, offset } = parts.find((part) => part.time !== undefined) ?? {};
  if (time === undefined) return '';
  const clock = `${noon === undefined ? 'HH' : 'hh'}:mm${time.split(':').length === 3 ? ':ss' : ''}`;
  return ` ${clock}${noon === undefined ? '' : ' A'}${offset === undefined ? '' : ' Z'}`;
}

function partsOf(value: SampleValue): Parts | undefined {
  const { groups } = (typeof value === 'string' && DATED.exec(value)) || {};
  if (groups === undefined) return undefined;
  const parts = groups as unknown as Parts;
  const { first, second, last } = parts;
  const isYearFirst = first.length === 4;
  const isDate = [isYearFirst ? last : first, second].every((number) => Number(number) <= HIGHEST_DAY);
  if (!isDate || (!isYearFirst && last.length === 1)) return undefined;
  return { ...parts, shape: ISO.test(value as string) ? 'iso' : isYearFirst ? 'year-first' : 'year-last' };
}

function countedOf(value: SampleValue) {
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d{5,15}(?:\.\d+)?$/.test(value));
  const number = isNumber ? Number(value) : Number.NaN;
  const found = COUNTED.find(({ from, until }) => number >= from && number < until);
  const [month, day] = [Math.floor(number / 100) % 100, number % 100];
  const isDay = month >= 1 && month <= HIGHEST_MONTH && day >= 1 && day <= HIGHEST_DAY;
  return found?.format !== 'YYYYMMDD' || isDay ? found : undefined;
}

/** Whether a date is so late that it stands for no end. */
export function isFar(value: SampleValue): boolean {
  const counted = countedOf(value);
  if (counted !== undefined) return Number(value) >= counted.far;
  const text = value instanceof Date ? value.toISOString() : String(value);
  return Number(/(?:^|[-./])(\d{4})(?:[-./]|\b)/.exec(text)?.[1]) >= FAR_YEAR;
}

/** Whether a value may be a number. */
export function isNumberLike(value: SampleValue): boolean {
  return typeof value === 'number' || (typeof value === 'string' && (NUMBER.test(value) || POWER_OF_TEN.test(value)));
}

/** Reads numbers that are written in a way; `undefined` for everything else. */
export function numberReader(declared: NumberDeclaration = {}): (value: SampleValue) => number | undefined {
  const { read } = numberFormat(declared);
  return (value) => {
    if (typeof value === 'number') return value;
    const text = typeof value === 'string' ? read(value) : undefined;
    return text === undefined ? undefined : Number(text);
  };
}

/** How the numbers of a table are written: all its columns of numbers are written alike. */
export function readNumbers(values: readonly SampleValue[]): NumberReading {
  const written = values.flatMap((value) => {
    const { groups } = (typeof value === 'string' && NUMBER.exec(value)) || {};
    return groups === undefined ? [] : [groups as unknown as Written];
  });
  const marks = written.map(({ digits }) => marksIn(digits));
  const isPlain = written.every(({ open, before, after, close }) => open !== '(' && !before && !after && close === '');
  const currencies = [...new Set(written.flatMap(({ before, after }) => before ?? after ?? []))].sort();
  const example = (mark: string) => quoted(written.find(({ digits }) => digits.includes(mark))?.digits);
  const [points, commas] = (['.', ','] as const).map(
    (mark) => marks.filter(({ decimal }) => decimal === mark).length,
  ) as [number, number];
  if (points > 0 && commas > 0) {
    const doubt = `${commas} numbers have a decimal comma and ${points} a decimal point, such as ${example(',')} and ${example('.')}`;
    return { currencies, evidence: 'written in two ways', doubt };
  }
  const decimal = commas > 0 ? ',' : points > 0 ? '.' : undefined;
  const unsure = written.find((_, index) => marks[index]?.isUnsure)?.digits;
  const grouping = marks.find(({ thousands }) => thousands !== undefined && thousands !== decimal)?.thousands;
  if (decimal !== undefined) {
    const other = decimal === ',' ? '.' : ',';
    const thousands = grouping ?? (unsure?.includes(other) ? other : undefined);
    const isUsual = decimal === '.' && thousands === undefined && isPlain;
    const groups = thousands === undefined ? '' : `, groups of thousands with ${quoted(thousands)}`;
    return {
      currencies,
      numbers: isUsual ? undefined : { decimal, ...(thousands !== undefined && { thousands }) },
      evidence: `numbers such as ${example(decimal)}: decimal ${decimal === ',' ? 'comma' : 'point'}${groups}`,
    };
  }
  if (grouping !== undefined) {
    const numbers = { decimal: grouping === '.' ? ',' : '.', thousands: grouping } as const;
    return { currencies, numbers, evidence: `whole numbers with groups of thousands with ${quoted(grouping)}` };
  }
  if (unsure !== undefined) {
    const mark = unsure.includes(',') ? 'comma' : 'point';
    const doubt = `${quoted(unsure)} may be ${quoted(unsure.replace(/[.,]/, ''))} or ${quoted(unsure.replace(',', '.'))}: is the ${mark} a decimal mark or does it group thousands? It cannot be known from the values`;
    return { currencies, evidence: `such as ${quoted(unsure)}`, doubt };
  }
  return { currencies, numbers: isPlain ? undefined : { decimal: '.' }, evidence: 'whole numbers' };
}

/** What the marks in a number are: a mark with three digits after it may group them as well as be a decimal mark. */
function marksIn(digits: string): { decimal?: '.' | ','; thousands?: string; isUnsure?: true } {
  const [, blank] = /(\s|['’])/.exec(digits) ?? [];
  const group = blank === undefined ? {} : { thousands: /\s/.test(blank) ? ' ' : "'" };
  const marks = (digits.match(/[.,]/g) ?? []) as readonly ('.' | ',')[];
  const last = marks.at(-1);
  if (last === undefined) return group;
  const other = last === ',' ? '.' : ',';
  if (marks.includes(other)) return { decimal: last, thousands: other };
  if (marks.length > 1) return { thousands: last };
  return blank === undefined && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)
    ? { isUnsure: true }
    : { decimal: last, ...group };
}

/** Which survey a heading speaks of. */
export function surveyOf(heading: string): Survey | undefined {
  return SURVEYS.find(([, words]) => words.test(spaced(heading)))?.[0];
}

/** Whether a heading says that the lowest code is the best. */
export function isReversed(heading: string): boolean {
  return REVERSED.test(spaced(heading));
}

/** The scale of ratings: the one that the heading names, else the usual one of its survey in which they fit. */
export function readScale(heading: string, ratings: readonly number[]): ScaleReading {
  const survey = surveyOf(heading);
  const named = namedScale(heading);
  const codes = [...new Set(ratings)].sort((a, b) => a - b);
  const isOdd = (code: number) =>
    NO_ANSWER.includes(code) && (code < 0 || code > 10) && !(named && inside(code, named));
  const points = codes.filter((code) => !isOdd(code));
  const missing = codes.filter(isOdd);
  const isIn = (scale: RatingScale) => points.every((point) => inside(point, scale));
  const [lowest = 0, highest = 0] = [points[0], points.at(-1)];
  const seen = points.length === 0 ? 'no value' : `values from ${lowest} to ${highest}`;
  const name = JSON.stringify(heading);
  const isNamed = named !== undefined && isIn(named);
  const ofNps = { lowest: 0, highest: 10 };
  if (survey === 'nps' && (isNamed ? named.lowest === 1 && named.highest === 11 : lowest >= 1 && highest === 11)) {
    const doubt = `${seen} in ${name}: taken as codes 1 to 11 of the answers 0 to 10`;
    return { scale: ofNps, shift: -1, missing, evidence: `${seen}: codes 1 to 11`, ...(!isNamed && { doubt }) };
  }
  if (isNamed) return { scale: named, missing, evidence: `the heading names a scale of ${textOf(named)}; ${seen}` };
  const [, , highests] = SURVEYS.find(([one]) => one === survey) ?? [survey, REVERSED, [5, 7, 10]];
  const usual = highests.map((highest) => ({ lowest: survey === 'nps' ? 0 : 1, highest })).find(isIn);
  if (usual === undefined) {
    const least = Math.min(Math.floor(lowest), 0);
    const found = { lowest: least, highest: Math.max(Math.ceil(highest), least + 1) };
    const isRead = found.highest - found.lowest < MOST_POINTS;
    const taken = isRead ? `: taken as ${textOf(found)}` : '';
    const doubt = `${seen} in ${name} do not tell the scale${taken}`;
    return { scale: isRead ? found : ofNps, missing, evidence: seen, doubt };
  }
  const result = { scale: usual, missing, evidence: `${seen}; ${textOf(usual)} is usual` };
  if (survey === undefined)
    return { ...result, doubt: `${seen} in ${name} do not tell the scale: taken as ${textOf(usual)}` };
  const isUnsure = survey === 'nps' && lowest >= 1 && points.length > 5;
  return isUnsure ? { ...result, doubt: `nobody answered 0 in ${name}: is the scale 0 to 10 or 1 to 10?` } : result;
}

function namedScale(heading: string): RatingScale | undefined {
  const [, from, to] = NAMED_SCALE.exec(heading) ?? [];
  const [lowest, highest] = [Number(from), Number(to)];
  return highest > lowest + 1 ? { lowest, highest } : undefined;
}

function inside(code: number, { lowest, highest }: RatingScale): boolean {
  return Number.isInteger(code) && code >= lowest && code <= highest;
}

function textOf({ lowest, highest }: RatingScale): string {
  return `${lowest} to ${highest}`;
}
