/** A field of a calculator: how it looks, and what the typed text means. */
export interface Input<Value> {
  readonly label: string;
  /** Text behind the label: a unit, or what to type. */
  readonly unit: string;
  /** The text that stands in the field at first, where the worked example says nothing of it. */
  readonly initial: string;
  /** Lines of a field for data; 1 where a value is typed. */
  readonly lines: number;
  /** What can be chosen, where nothing is typed. */
  readonly choices?: readonly string[];
  /** What the library is given. What is not a number is handed on as text, for the library to refuse. */
  readonly read: (text: string) => Value;
  /** The text that is read as a value: how the worked example is typed. */
  readonly type: (value: unknown) => string;
  /** The columns of a field for rows. */
  readonly columns?: readonly string[];
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

type Readers = typeof READERS;
type Row<Columns extends Readonly<Record<string, keyof Readers>>> = {
  readonly [Column in keyof Columns]: ReturnType<Readers[Columns[Column]]>;
};

const READERS = {
  text: readText,
  optionalText: readOptionalText,
  number: readNumber,
  optionalNumber: readOptionalNumber,
  money: readMoney,
  boolean: readBoolean,
};

/** A field for a number. */
export function number(label: string, unit: string, initial = ''): Input<number> {
  return { label, unit, initial, lines: 1, read: readNumber, type: String };
}

/** A field for a number that may be left empty. */
export function optionalNumber(label: string, unit: string, initial = ''): Input<number | undefined> {
  return { label, unit, initial, lines: 1, read: readOptionalNumber, type: String };
}

/** A field for an amount of money, which keeps its digits. */
export function money(label: string, unit: string, initial = ''): Input<number | string> {
  return { label, unit, initial, lines: 1, read: readMoney, type: String };
}

/** A field for a text, such as a day. */
export function text(label: string, unit: string, initial = ''): Input<string> {
  return { label, unit, initial, lines: 1, read: readText, type: String };
}

/** A choice of conventions; the first one is chosen. */
export function choice<const Choice extends string>(
  label: string,
  unit: string,
  choices: readonly [Choice, ...Choice[]],
): Input<Choice> {
  return { label, unit, initial: choices[0], lines: 1, choices, read: (chosen) => chosen as Choice, type: String };
}

/** A field for a list of numbers, separated by anything but digits, signs and points. */
export function numbers(label: string, unit: string, initial = ''): Input<readonly number[]> {
  const read = (typed: string) => typed.split(/[\s,;]+/).flatMap((part) => (part === '' ? [] : [readNumber(part)]));
  return { label, unit, initial, lines: 3, read, type: (list) => Array.from(list as Iterable<number>).join(', ') };
}

/** A field for rows, one a line, with the values of the columns separated by commas. */
export function rows<const Columns extends Readonly<Record<string, keyof Readers>>>(
  label: string,
  columns: Columns,
  initial: readonly string[] = [],
): Input<readonly Row<Columns>[]> {
  const names = Object.keys(columns);
  const readLine = (line: string) => {
    const cells = line.split(/[,;\t]/);
    return Object.fromEntries(
      Object.entries(columns).map(([name, kind], index) => [name, READERS[kind](cells[index] ?? '')]),
    ) as Row<Columns>;
  };
  return {
    label,
    unit: `one a line: ${names.join(', ')}`,
    initial: initial.join('\n'),
    lines: 6,
    read: (typed) => typed.split('\n').flatMap((line) => (line.trim() === '' ? [] : [readLine(line)])),
    type: (list) => Array.from(list as Iterable<unknown>, (row) => lineOf(row, names)).join('\n'),
    columns: names,
  };
}

/** A row as a line, in which a nested value stands under the name of its column; a value alone is a line of its own. */
function lineOf(row: unknown, columns: readonly string[]): string {
  if (typeof row !== 'object') return String(row);
  return columns.map((column) => String(valueNamed(row, column) ?? '')).join(', ');
}

/** The value of that name in an object or in one of its parts. */
export function valueNamed(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, name)) return value[name as never];
  return Object.values(value)
    .map((part) => valueNamed(part, name))
    .find((found) => found !== undefined);
}

function readText(typed: string): string {
  return typed.trim();
}

function readOptionalText(typed: string): string | undefined {
  return readText(typed) || undefined;
}

function readNumber(typed: string): number {
  const trimmed = typed.trim();
  return NUMBER.test(trimmed) ? Number(trimmed) : (trimmed as unknown as number);
}

function readOptionalNumber(typed: string): number | undefined {
  return typed.trim() === '' ? undefined : readNumber(typed);
}

/** The digits as they were typed, where a number would not keep them. */
function readMoney(typed: string): number | string {
  const trimmed = typed.trim();
  return String(Number(trimmed)) === trimmed ? Number(trimmed) : trimmed;
}

function readBoolean(typed: string): boolean {
  const trimmed = typed.trim();
  return trimmed === 'true' || trimmed === 'false' ? trimmed === 'true' : (trimmed as unknown as boolean);
}
