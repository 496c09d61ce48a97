import { dayOfText, daysBefore, lengthOfMonth } from '../internal/time/index.ts';

/** How dates are written. */
export interface DateDeclaration {
  /**
   * `'iso'` (the default: a day such as `2024-02-29`, with or without a time and an offset), `'epoch-days'`, `'epoch-seconds'`,
   * `'epoch-milliseconds'`, `'spreadsheet'` (the day numbers of Excel and its kin), or letters such as `'DD.MM.YYYY HH:mm'`: `YYYY`
   * or `YY`, `MM`, `DD`, `HH` (`hh` with `A` for AM and PM), `mm`, `ss` and `Z` for an offset. A `Date` is taken in any format,
   * and a date or timestamp of an Arrow column as its type says.
   */
  readonly format?: string;
  /** The time zone of the business, such as `'America/New_York'`: days are those of its calendar (default `'UTC'`). */
  readonly timeZone?: string;
  /** The time zone of times that are written without an offset (default: `timeZone`), such as `'UTC'`. */
  readonly writtenIn?: string;
}

/** Days of the calendar from 0000-01-01 to 1970-01-01. */
export const EPOCH = 719_528;

export const FIRST_DAY = -EPOCH;
export const LAST_DAY = 2_932_896;

/** Reads a date as days since 1970-01-01; `NaN` for what is none. */
export type ReadDay = (value: unknown) => number;

/** How the dates of a declaration are read, and what is expected of them. */
export interface DateFormat {
  readonly expected: string;
  readonly read: ReadDay;
  /** Whether a date is a number of days already. */
  readonly isOfDays: boolean;
  /** The day in which an instant lies, in seconds since 1970-01-01. */
  readonly dayOfInstant: (seconds: number) => number;
  /** The day of a time on a clock without a zone, in the same. */
  readonly dayOfClock: (seconds: number) => number;
}

const DAY = 86_400;

/** Seconds that lead out of the calendar, but not out of what a `Date` can be. */
const FAR = 3e11;

const WHOLE = /^[+-]?\d{1,15}$/;
const DECIMAL = /^[+-]?\d{1,15}(?:\.\d+)?$/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?: ?(Z|UTC|[+-]\d\d(?::?\d\d)?))?$/;
const OFFSET = /^([+-])(\d\d):?(\d\d)?$/;

/** What the letters of a format stand for, as parts of a regular expression. */
const LETTERS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  YY: '(?<century>\\d\\d)',
  MM: '(?<month>\\d\\d?)',
  DD: '(?<day>\\d\\d?)',
  HH: '(?<hour>\\d\\d?)',
  hh: '(?<hour>\\d\\d?)',
  mm: '(?<minute>\\d\\d)',
  ss: '(?<second>\\d\\d)(?:[.,]\\d{1,9})?',
  A: '(?<half>[AaPp])\\.?[Mm]\\.?',
  Z: '(?<zone>Z|UTC|[+-]\\d\\d(?::?\\d\\d)?)',
};
const LETTER = /YYYY|YY|MM|DD|HH|hh|mm|ss|A|Z|./gs;

/** Days in a spreadsheet are counted from 1899-12-30, but for the first two months, which have a day too many. */
const SPREADSHEET = { first: 61, epoch: -25_569 };

/** A date that was taken apart. */
type Parts = Readonly<Record<string, string | undefined>>;

/** Whether letters say which day it is, each at most once. */
export function isDateFormat(format: string): boolean {
  const letters = (format.match(LETTER) ?? []).filter((part) => part in LETTERS);
  const has = (...names: readonly string[]) => letters.filter((part) => names.includes(part)).length === 1;
  const isOnce = new Set(letters).size === letters.length && !(letters.includes('HH') && letters.includes('hh'));
  const isWhole = has('YYYY', 'YY') && has('MM') && has('DD');
  return isOnce && isWhole && letters.includes('hh') === letters.includes('A');
}

/** How dates are read that are written in a way. */
export function dateFormat({ format = 'iso', timeZone = 'UTC', writtenIn = timeZone }: DateDeclaration): DateFormat {
  const offsetAt = offsetsOf(timeZone);
  const writtenAt = offsetsOf(writtenIn);
  const dayOfInstant = (seconds: number) =>
    Math.abs(seconds) < FAR ? inCalendar(Math.floor((seconds + offsetAt(seconds)) / DAY)) : Number.NaN;
  const dayOfClock =
    writtenIn === timeZone
      ? (seconds: number) => inCalendar(Math.floor(seconds / DAY))
      : (seconds: number) => dayOfInstant(seconds - writtenAt(seconds - writtenAt(seconds)));
  const dayOfDate = (value: unknown) => dayOfInstant(secondsOf(value));
  const ofParts = (parts: Parts): number => {
    const day = dayOfParts(parts);
    const seconds = secondsOfParts(parts);
    if (parts.hour === undefined || Number.isNaN(day + seconds)) return day + seconds;
    const offset = offsetOf(parts.zone);
    return offset === undefined ? dayOfClock(day * DAY + seconds) : dayOfInstant(day * DAY + seconds - offset);
  };
  const ofText: Readonly<Record<string, ReadDay>> = {
    iso: isoReader(ofParts),
    'epoch-days': (value) => inCalendar(numberOf(value, WHOLE)),
    'epoch-seconds': (value) => dayOfInstant(numberOf(value, DECIMAL)),
    'epoch-milliseconds': (value) => dayOfInstant(numberOf(value, DECIMAL) / 1000),
    spreadsheet: (value) => {
      const day = Math.floor(numberOf(value, DECIMAL));
      return day >= SPREADSHEET.first ? inCalendar(day + SPREADSHEET.epoch) : Number.NaN;
    },
  };
  const read = ofText[format] ?? lettersReader(format, ofParts);
  return {
    expected: EXPECTED[format] ?? `a date written as ${format}`,
    read: (value) => (typeof value === 'object' ? dayOfDate(value) : read(value)),
    isOfDays: format === 'epoch-days',
    dayOfInstant,
    dayOfClock,
  };
}

const EXPECTED: Readonly<Record<string, string>> = {
  iso: 'a day such as "2024-02-29" or a time such as "2024-02-29 12:00:00"',
  'epoch-days': 'a whole number of days since 1970-01-01',
  'epoch-seconds': 'a number of seconds since 1970-01-01',
  'epoch-milliseconds': 'a number of milliseconds since 1970-01-01',
  spreadsheet: 'the day number of a spreadsheet, from 61 on',
};

/** The same text often follows itself. */
function isoReader(ofParts: (parts: Parts) => number): ReadDay {
  let [last, lastDay]: [unknown, number] = [undefined, Number.NaN];
  return (value) => {
    if (value === last) return lastDay;
    const day = dayOfText(value);
    lastDay = day === undefined ? isoInstant(value, ofParts) : daysBefore(day) - EPOCH;
    last = value;
    return lastDay;
  };
}

function isoInstant(value: unknown, ofParts: (parts: Parts) => number): number {
  if (typeof value !== 'string') return Number.NaN;
  const text = value.trim();
  const day = dayOfText(text);
  if (day !== undefined) return daysBefore(day) - EPOCH;
  const [whole, year, month, dayOfMonth, hour, minute, second, zone] = ISO.exec(text) ?? [];
  return whole === undefined ? Number.NaN : ofParts({ year, month, day: dayOfMonth, hour, minute, second, zone });
}

function lettersReader(format: string, ofParts: (parts: Parts) => number): ReadDay {
  const parts = (format.match(LETTER) ?? []).map((part, index, all) => {
    // Digits that follow each other must be all there.
    const isRun = (all[index + 1] ?? '') in LETTERS || (index > 0 && (all[index - 1] as string) in LETTERS);
    const known = LETTERS[part];
    if (known !== undefined) return isRun ? known.replace('\\d\\d?', '\\d\\d') : known;
    return part === ' ' ? '\\s+' : part.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
  });
  const pattern = new RegExp(`^\\s*${parts.join('')}\\s*$`);
  let [last, lastDay]: [unknown, number] = [undefined, Number.NaN];
  return (value) => {
    if (value === last) return lastDay;
    const { groups } = (typeof value === 'string' ? pattern.exec(value) : null) ?? {};
    lastDay = groups === undefined ? Number.NaN : ofParts(groups);
    last = value;
    return lastDay;
  };
}

function dayOfParts({ year, century, month: monthText, day: dayText }: Parts): number {
  const [month, day] = [Number(monthText), Number(dayText)];
  const full = year === undefined ? Number(century) + (Number(century) < 69 ? 2000 : 1900) : Number(year);
  if (day < 1 || day > lengthOfMonth(full, month)) return Number.NaN;
  return daysBefore(10_000 * full + 100 * month + day) - EPOCH;
}

/** Seconds since midnight; `NaN` if no clock shows it. */
function secondsOfParts({ hour: hourText = '0', minute = '0', second = '0', half }: Parts): number {
  let hour = Number(hourText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return Number.NaN;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const isTime = hour < 24 && Number(minute) < 60 && Number(second) < 60;
  return isTime ? 3600 * hour + 60 * Number(minute) + Number(second) : Number.NaN;
}

/** Seconds ahead of UTC, if an offset is written. */
function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const [, sign, hours = 0, minutes = 0] = OFFSET.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (3600 * Number(hours) + 60 * Number(minutes));
}

function numberOf(value: unknown, pattern: RegExp): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(BigInt.asIntN(64, value) === value ? value : Number.NaN);
  const text = typeof value === 'string' ? value.trim() : '';
  return pattern.test(text) ? Number(text) : Number.NaN;
}

/** The time of a `Date` of this or another realm. */
function secondsOf(value: unknown): number {
  try {
    return Date.prototype.getTime.call(value as Date) / 1000;
  } catch {
    return Number.NaN;
  }
}

function inCalendar(day: number): number {
  return Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY ? day : Number.NaN;
}

/** How many seconds the clocks of a time zone are ahead of UTC at an instant, in seconds since 1970-01-01. */
export type OffsetAt = (instant: number) => number;

/** No zone has gone to another offset and back within three days. */
const SPAN = 3 * DAY;

const CLOCK = /^(\d+), (\d+):(\d+):(\d+)$/;

/** A stretch of time in which the offset changes once, at `change`, or not at all. */
interface Span {
  readonly before: number;
  readonly change: number;
  readonly after: number;
}

/** The name as the runtime has it; `undefined` if there is no such time zone. */
export function timeZoneNamed(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Asks the calendar of the runtime once for each span of three days in which an instant lies. */
export function offsetsOf(timeZone: string): OffsetAt {
  if (timeZone === 'UTC') return () => 0;
  const ask = asking(timeZone);
  const spans = new Map<number, Span>();
  const ends = new Map<number, number>();
  const endOf = (span: number) => {
    const known = ends.get(span) ?? ask(span * SPAN);
    ends.set(span, known);
    return known;
  };
  const find = (number: number): Span => {
    const [before, after] = [endOf(number), endOf(number + 1)];
    let [low, high] = [number * SPAN, (number + 1) * SPAN];
    if (before !== after) {
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (ask(middle) === before) low = middle;
        else high = middle;
      }
    }
    return { before, change: high, after };
  };
  let current = Number.NaN;
  let span: Span = { before: 0, change: 0, after: 0 };
  return (instant) => {
    const number = Math.floor(instant / SPAN);
    if (number !== current) {
      span = spans.get(number) ?? find(number);
      spans.set(number, span);
      current = number;
    }
    return instant < span.change ? span.before : span.after;
  };
}

/** A clock that shows the day of the month and the time is enough, and quicker to read than a whole date. */
function asking(timeZone: string): OffsetAt {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const [, day, hour, minute, second] = (CLOCK.exec(clock.format(instant * 1000)) as RegExpExecArray).map(
      Number,
    ) as unknown as Reading;
    const ahead = day - new Date(instant * 1000).getUTCDate();
    const days = Math.abs(ahead) > 1 ? -Math.sign(ahead) : ahead;
    return days * DAY + 3600 * hour + 60 * minute + second - (((instant % DAY) + DAY) % DAY);
  };
}

type Reading = readonly [all: number, day: number, hour: number, minute: number, second: number];
