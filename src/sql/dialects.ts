/** Sums of 10¹⁶ rows of so many digits, decimal places included, have at most 38, which is what engines hold. */
const DIGITS_OF_AN_AMOUNT = 22;

/** What fits into 64 bits, so that every engine reads the bound itself exactly. */
const DIGITS_BEFORE_THE_POINT = 18;

/** The expressions of dates where the engine has times with their zone, and a difference of days. */
const zonedDates: Pick<Dialect, 'days' | 'readsInstants' | 'date' | 'day' | 'daysBetween' | 'compare'> = {
  days: { first: '0001-01-01', last: '9999-12-31' },
  readsInstants: true,
  date: (day) => `DATE '${day}'`,
  day: (column, type) => (type === 'day' ? `CAST(${column} AS DATE)` : `CAST(${column} AT TIME ZONE 'UTC' AS DATE)`),
  daysBetween: (first, last) => `${last} - ${first}`,
  compare: (column, type, operator, day) =>
    type === 'day' ? `${column} ${operator} DATE '${day}'` : `${column} ${operator} TIMESTAMPTZ '${day} 00:00:00+00'`,
};

/** Refused by engines of typed columns unless it holds numbers. */
const signed = (column: string) => `+${column}`;

const asItIs = (column: string) => column;

/** BigQuery has at most 29 digits before the point. */
const DIGITS_BEFORE_POINT = 29;

/** PostgreSQL cuts off a longer name, which could make it that of another column. */
const MOST_BYTES = 63;

/** Whether a column holds days (or times that are already those of UTC), or moments that have to be read in UTC. */
export type DateType = 'day' | 'instant';

/** What engines write differently. Every expression goes in and comes out as text that is already quoted. */
export interface Dialect {
  /** A name as an identifier. */
  readonly quoted: (name: string) => string;
  /** Why the engine would not read a name as it stands, if so. */
  readonly nameLimit: { readonly expected: string; readonly holds: (name: string) => boolean };
  /** The days that the engine can tell apart. */
  readonly days: { readonly first: string; readonly last: string };
  /** Whether it can read a moment in UTC whatever the time zone of the session. */
  readonly readsInstants: boolean;
  /** A column that must hold numbers: an engine that would read the text '8.4' as 8 refuses it. */
  readonly numeric: (column: string) => string;
  /** An expression as text. */
  readonly text: (expression: string) => string;
  /** A day such as `2024-02-29` as a date. */
  readonly date: (day: string) => string;
  /** The day of a date, in UTC. */
  readonly day: (column: string, type: DateType) => string;
  /** A day as `YYYY-MM-DD`. */
  readonly dayText: (day: string) => string;
  /** How many days lie from one day to another. */
  readonly daysBetween: (first: string, last: string) => string;
  /** Whether a date lies before a day, or on it or after it. */
  readonly compare: (column: string, type: DateType, operator: '<' | '>=', day: string) => string;
  /** The exact decimal of an amount; anything at all where {@link isAmount} does not hold. */
  readonly amount: (column: string, domain: AmountDomain) => string;
  /** Whether an amount is there, in its range, and exact with so many decimal places. */
  readonly isAmount: (column: string, domain: AmountDomain) => string;
  /** A sum of amounts as text, that of none being 0. */
  readonly sumText: (amount: string, places: number) => string;
}

interface AmountDomain {
  readonly places: number;
  readonly sign: 'any' | 'from zero';
}

export function dialectOf(name: 'duckdb' | 'postgres' | 'clickhouse' | 'ansi', quotes: 'double' | 'backtick'): Dialect {
  switch (name) {
    case 'duckdb':
      return duckdb();
    case 'postgres':
      return postgres();
    case 'clickhouse':
      return clickhouse();
    case 'ansi':
      return ansi(quotes);
  }
}

function postgres(): Dialect {
  return {
    quoted: quotedWith('"'),
    nameLimit: { expected: `a name of at most ${MOST_BYTES} bytes`, holds: (name) => bytesOf(name) <= MOST_BYTES },
    numeric: asItIs,
    ...zonedDates,
    text: (expression) => `CAST(${expression} AS TEXT)`,
    // Not a cast, whose result follows the session's DateStyle.
    dayText: (day) => `TO_CHAR(${day}, 'YYYY-MM-DD')`,
    ...decimals((places) => `DECIMAL(38, ${places})`, asItIs, 'TEXT'),
  };
}

function bytesOf(name: string): number {
  return encodeURIComponent(name).replace(/%../g, '_').length;
}

function duckdb(): Dialect {
  return {
    quoted: quotedWith('"'),
    nameLimit: { expected: '', holds: () => true },
    numeric: signed,
    ...zonedDates,
    text: (expression) => `CAST(${expression} AS VARCHAR)`,
    dayText: (day) => `CAST(${day} AS VARCHAR)`,
    ...decimals((places) => `DECIMAL(38, ${places})`, signed, 'VARCHAR'),
  };
}

function clickhouse(): Dialect {
  return {
    quoted: (name) => `\`${name.replace(/[\\`]/g, '\\$&')}\``,
    nameLimit: { expected: '', holds: () => true },
    // A Date outside of these years becomes the first one, without an error.
    days: { first: '1970-01-01', last: '2105-12-31' },
    readsInstants: true,
    numeric: asItIs,
    text: (expression) => `toString(${expression})`,
    // Always converted: a DateTime does not compare with a Date.
    day: (column) => `toDate(${column}, 'UTC')`,
    date: (day) => `toDate('${day}')`,
    dayText: (day) => `toString(${day})`,
    daysBetween: (first, last) => `${last} - ${first}`,
    compare: (column, _, operator, day) => `toDate(${column}, 'UTC') ${operator} toDate('${day}')`,
    // By way of text, as a cast would cut decimal places off, and those of a float in the wrong place.
    amount: (column, domain) =>
      `toDecimal128(CASE WHEN ${isAmount(column, domain)} THEN toString(${column}) ELSE '0' END, ${domain.places})`,
    isAmount,
    sumText: (sum, places) => `toString(COALESCE(SUM(${sum}), toDecimal128('0', ${places})))`,
  };
}

function isAmount(column: string, { places, sign }: AmountDomain): string {
  const pattern = `${sign === 'any' ? '-?' : ''}[0-9]{1,${digitsBeforePoint(places)}}([.][0-9]{0,${places}}0*)?`;
  return `match(toString(${column}), '^${pattern}$')`;
}

/** What Trino and Snowflake (double quotes), Spark and BigQuery (backticks) have in common. */
function ansi(quotes: 'double' | 'backtick'): Dialect {
  const [quote, text] = quotes === 'double' ? (['"', 'VARCHAR'] as const) : (['`', 'STRING'] as const);
  const cast = (expression: string) => `CAST(${expression} AS ${text})`;
  return {
    quoted: quotedWith(quote),
    // To some of them a backslash escapes what follows, and two backticks end a name and begin another.
    nameLimit: {
      expected: 'a name without a backslash or a backtick',
      holds: (name) => !/[\\`]/.test(name),
    },
    days: { first: '0001-01-01', last: '9999-12-31' },
    readsInstants: false,
    numeric: signed,
    text: cast,
    day: (column) => `CAST(${column} AS DATE)`,
    dayText: cast,
    date: (day) => `DATE '${day}'`,
    daysBetween: (first, last) => `CAST(${dayNumber(last)} - (${dayNumber(first)}) AS BIGINT)`,
    compare: (column, _, operator, day) => `${column} ${operator} DATE '${day}'`,
    ...decimals((places) => `DECIMAL(${Math.min(38, DIGITS_BEFORE_POINT + places)}, ${places})`, signed, text),
  };
}

/** The number of a day, which is arithmetic because every engine has another function for the days between two dates. */
function dayNumber(day: string): string {
  const monthsSinceMarch = `(12 * EXTRACT(YEAR FROM ${day}) + EXTRACT(MONTH FROM ${day}) - 3)`;
  const year = `FLOOR(${monthsSinceMarch} / 12)`;
  const month = `(${monthsSinceMarch} - 12 * ${year})`;
  const leapDays = [48, -1200, 4800].map(
    (months) => `${months < 0 ? '-' : '+'} FLOOR(${monthsSinceMarch} / ${Math.abs(months)})`,
  );
  return `365 * ${year} ${leapDays.join(' ')} + FLOOR((153 * ${month} + 2) / 5) + EXTRACT(DAY FROM ${day})`;
}

/** Digits before the point that an amount may have. */
function digitsBeforePoint(places: number): number {
  return Math.min(DIGITS_OF_AN_AMOUNT - places, DIGITS_BEFORE_THE_POINT);
}

/** A name between quotes, each quote in it doubled. */
function quotedWith(quote: string) {
  return (name: string) => quote + name.replaceAll(quote, quote + quote) + quote;
}

/** The expressions of money where the engine has decimals that round when they are cast and compare with every number. */
function decimals(typeOf: (places: number) => string, numeric: (column: string) => string, text: string) {
  // The bound stands inside the cast, because an engine may evaluate the conditions of an AND in any order.
  const amount = (column: string, { places, sign }: AmountDomain) => {
    const bound = `1${'0'.repeat(digitsBeforePoint(places))}`;
    const number = numeric(column);
    const inRange = `${number} ${sign === 'any' ? `> -${bound}` : '>= 0'} AND ${number} < ${bound}`;
    return `CAST(CASE WHEN ${inRange} THEN ${number} END AS ${typeOf(places)})`;
  };
  return {
    amount,
    isAmount: (column: string, domain: AmountDomain) => `${amount(column, domain)} = ${numeric(column)}`,
    sumText: (sum: string, places: number) => `CAST(COALESCE(SUM(${sum}), CAST(0 AS ${typeOf(places)})) AS ${text})`,
  };
}
