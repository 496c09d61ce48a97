/** How many seconds the clocks of a time zone are ahead of UTC at an instant, in seconds since 1970-01-01. */
export type OffsetAt = (instant: number) => number;

const DAY = 86_400;

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
