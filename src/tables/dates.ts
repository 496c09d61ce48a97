import { dayOfText, daysBefore, lengthOfMonth, textOfDaysBefore, timeOf } from '../internal/time/index.ts';

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

/** Reads a date as days since 1970-01-01; `NaN` if it is not a date. */
type ReadDay = (value: unknown) => number;

/** How the dates of a declaration are read. */
export interface DateFormat {
  readonly expected: string;
  readonly read: ReadDay;
  /** Whether a date is a number of days already. */
  readonly isOfDays: boolean;
  /** The day of an instant, in seconds since 1970-01-01. */
  readonly dayOfInstant: (seconds: number) => number;
  /** The day of a time without a zone, in the same seconds. */
  readonly dayOfClock: (seconds: number) => number;
}

/** How many seconds the clocks of a time zone are ahead of UTC at an instant, in seconds since 1970-01-01. */
type OffsetAt = (instant: number) => number;

/** A date taken apart. */
type Parts = Readonly<Record<string, string | undefined>>;

/** Days from 0000-01-01 to 1970-01-01. */
export const EPOCH = 719_528;
export const [FIRST_DAY, LAST_DAY] = [-EPOCH, 2_932_896];

const DAY = 86_400;
/** No zone changes its offset and changes it back within three days. */
const SPAN = 3 * DAY;
/** Seconds beyond the calendar, but not beyond what a `Date` can hold. */
const FAR = 3e11;

const NUMBER = /^\s*[+-]?\d{1,15}(?:\.\d+)?\s*$/;
const OFFSET = /^([+-])(\d\d):?(\d\d)?$/;
const CLOCK = /^(\d+), (\d+):(\d+):(\d+)$/;
const FRACTION = '(?:[.,]\\d{1,9})?';
const ZONE = '(?<zone>Z|UTC|[+-]\\d\\d(?::?\\d\\d)?)';
const ISO = new RegExp(
  `^\\s*(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:[T ](?<hour>\\d\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)${FRACTION})?(?: ?${ZONE})?)?\\s*$`,
);

/** The letters of a format as parts of a regular expression. */
const LETTERS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  YY: '(?<century>\\d\\d)',
  MM: '(?<month>\\d\\d?)',
  DD: '(?<day>\\d\\d?)',
  HH: '(?<hour>\\d\\d?)',
  hh: '(?<hour>\\d\\d?)',
  mm: '(?<minute>\\d\\d)',
  ss: `(?<second>\\d\\d)${FRACTION}`,
  A: '(?<half>[AaPp])\\.?[Mm]\\.?',
  Z: ZONE,
};
const LETTER = /YYYY|YY|MM|DD|HH|hh|mm|ss|A|Z|./gs;

/** Spreadsheets count days from 1899-12-30, except in the first two months, which have a day too many. */
const SPREADSHEET = { first: 61, epoch: -25_569 };

const ISO_EXPECTED = 'a day such as "2024-02-29" or a time such as "2024-02-29 12:00:00"';

/** The formats that are numbers: what is expected, and the day of a number. */
const COUNTED: Readonly<Record<string, readonly [string, (number: number, dayOfInstant: ReadDay) => number]>> = {
  'epoch-days': ['a whole number of days since 1970-01-01', inCalendar],
  'epoch-seconds': ['a number of seconds since 1970-01-01', (number, dayOfInstant) => dayOfInstant(number)],
  'epoch-milliseconds': [
    'a number of milliseconds since 1970-01-01',
    (number, dayOfInstant) => dayOfInstant(number / 1000),
  ],
  spreadsheet: [
    'the day number of a spreadsheet, from 61 on',
    (number) => (number >= SPREADSHEET.first ? inCalendar(Math.floor(number) + SPREADSHEET.epoch) : Number.NaN),
  ],
};

/** The formats that have a name. */
export const FORMATS = ['iso', ...Object.keys(COUNTED)];

/** Whether the letters of a format say which day it is, each at most once. */
export function isDateFormat(format: string): boolean {
  const letters = lettersOf(format).filter((part) => part in LETTERS);
  const has = (...names: readonly string[]) => letters.filter((part) => names.includes(part)).length === 1;
  const isOnce = new Set(letters).size === letters.length && !(letters.includes('HH') && letters.includes('hh'));
  return isOnce && has('YYYY', 'YY') && has('MM') && has('DD') && letters.includes('hh') === letters.includes('A');
}

/** How to read the dates of a declaration. */
export function dateFormat({ format = 'iso', timeZone = 'UTC', writtenIn = timeZone }: DateDeclaration): DateFormat {
  const offsetAt = offsetsOf(timeZone);
  const writtenAt = offsetsOf(writtenIn);
  const dayOfInstant = (seconds: number) =>
    Math.abs(seconds) < FAR ? inCalendar(Math.floor((seconds + offsetAt(seconds)) / DAY)) : Number.NaN;
  const dayOfClock =
    writtenIn === timeZone
      ? (seconds: number) => inCalendar(Math.floor(seconds / DAY))
      : (seconds: number) => dayOfInstant(seconds - writtenAt(seconds - writtenAt(seconds)));
  const ofParts = (parts: Parts): number => {
    const day = dayOfParts(parts);
    const seconds = secondsOfParts(parts);
    if (parts.hour === undefined || Number.isNaN(day + seconds)) return day + seconds;
    const offset = offsetOf(parts.zone);
    return offset === undefined ? dayOfClock(day * DAY + seconds) : dayOfInstant(day * DAY + seconds - offset);
  };
  const [expected, dayOfNumber] = COUNTED[format] ?? [format === 'iso' ? ISO_EXPECTED : `a date written as ${format}`];
  const read =
    dayOfNumber === undefined
      ? textReader(format, ofParts)
      : (value: unknown) => dayOfNumber(numberOf(value), dayOfInstant as ReadDay);
  return {
    expected,
    read: (value) => (typeof value === 'object' ? dayOfInstant(timeOf(value) / 1000) : read(value)),
    isOfDays: format === 'epoch-days',
    dayOfInstant,
    dayOfClock,
  };
}

/** Gives days as texts, each of which is made once. */
export function dayTexts(): (day: number) => string {
  const texts = new Map<number, string>();
  return (day) => {
    const known = texts.get(day) ?? textOfDaysBefore(day + EPOCH);
    texts.set(day, known);
    return known;
  };
}

/** The time zone's name in the runtime; `undefined` if it has none of this name. */
export function timeZoneNamed(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

function textReader(format: string, ofParts: (parts: Parts) => number): ReadDay {
  const pattern = format === 'iso' ? ISO : patternOf(format);
  const ofText = (value: unknown) => {
    const { groups } = (typeof value === 'string' ? pattern.exec(value) : null) ?? {};
    return groups === undefined ? Number.NaN : ofParts(groups);
  };
  if (format !== 'iso') return remembering(ofText);
  return remembering((value) => {
    const day = dayOfText(value);
    return day === undefined ? ofText(value) : daysBefore(day) - EPOCH;
  });
}

/** Texts often repeat the one before, which is not read again. */
function remembering(read: ReadDay): ReadDay {
  let [last, lastDay]: [unknown, number] = [undefined, Number.NaN];
  return (value) => {
    if (value !== last) lastDay = read(value);
    last = value;
    return lastDay;
  };
}

function patternOf(format: string): RegExp {
  const parts = lettersOf(format).map((part, index, all) => {
    const known = LETTERS[part];
    if (known === undefined) return part === ' ' ? '\\s+' : part.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
    // Of digits that follow each other none may be left out.
    const isRun = [all[index - 1], all[index + 1]].some((neighbor) => neighbor !== undefined && neighbor in LETTERS);
    return isRun ? known.replace('\\d\\d?', '\\d\\d') : known;
  });
  return new RegExp(`^\\s*${parts.join('')}\\s*$`);
}

function lettersOf(format: string): readonly string[] {
  return format.match(LETTER) ?? [];
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

function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  const isNumber = typeof value === 'bigint' || (typeof value === 'string' && NUMBER.test(value));
  return isNumber ? Number(value) : Number.NaN;
}

function inCalendar(day: number): number {
  return Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY ? day : Number.NaN;
}

/** Asks the calendar of the runtime once for each span of three days in which an instant lies. */
function offsetsOf(timeZone: string): OffsetAt {
  if (timeZone === 'UTC') return () => 0;
  const ask = clockOf(timeZone);
  const spans = new Map<number, ReturnType<typeof spanOf>>();
  let current = Number.NaN;
  let span = { before: 0, change: 0, after: 0 };
  return (instant) => {
    const number = Math.floor(instant / SPAN);
    if (number !== current) {
      span = spans.get(number) ?? spanOf(ask, number);
      spans.set(number, span);
      current = number;
    }
    return instant < span.change ? span.before : span.after;
  };
}

/** When and how the offset changes in a span. */
function spanOf(ask: OffsetAt, number: number) {
  let [low, high] = [number * SPAN, (number + 1) * SPAN];
  const [before, after] = [ask(low), ask(high)];
  while (before !== after && high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (ask(middle) === before) low = middle;
    else high = middle;
  }
  return { before, change: high, after };
}

/** A clock that shows the day of the month and the time is enough, and quicker to read than a whole date. */
function clockOf(timeZone: string): OffsetAt {
  const numeric = 'numeric';
  const parts = { day: numeric, hour: numeric, minute: numeric, second: numeric } as const;
  const clock = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...parts });
  return (instant) => {
    const shown = (CLOCK.exec(clock.format(instant * 1000)) as RegExpExecArray).map(Number);
    const [, day, hour, minute, second] = shown as [
      all: number,
      day: number,
      hour: number,
      minute: number,
      second: number,
    ];
    const ahead = day - new Date(instant * 1000).getUTCDate();
    const days = Math.abs(ahead) > 1 ? -Math.sign(ahead) : ahead;
    return days * DAY + 3600 * hour + 60 * minute + second - (((instant % DAY) + DAY) % DAY);
  };
}
