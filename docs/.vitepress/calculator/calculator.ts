import type { ChartOptions, Decimal } from 'clientele';
import type { Expression } from './expression.ts';
import { type Input, valueNamed } from './inputs.ts';

/** What a figure or a cell can be. */
export type Value = number | string | boolean | Decimal | null | undefined;

/** A figure that a calculator shows, with the code that gives it. */
export interface Figure {
  readonly label: string;
  /** `'rate'` shows 0.05 as 5 %, `'percent'` 5 as 5 %, `'money'` cents; any other unit stands behind the number. */
  readonly unit: string;
  readonly value: Expression<Value>;
  /** Bounds that are shown with the figure, in its unit. */
  readonly interval?: Expression<Interval | null>;
  /** Why there is no value, where there is none, such as “nobody answered”. */
  readonly empty?: string;
}

export interface Interval {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Rows that a calculator shows, with the code that gives them. */
export interface Table {
  readonly caption: string;
  /** Label and unit of each property that is shown. */
  readonly columns: Readonly<Record<string, { readonly label: string; readonly unit: string }>>;
  readonly rows: Expression<readonly object[]>;
}

/** How a chart is to look in the page; in the code it looks as the library draws it. */
export type ChartLooks = Pick<ChartOptions, 'theme' | 'width'>;

/** What a calculator gives. */
export interface Results {
  readonly figures: readonly Figure[];
  readonly table?: Table;
  /** A chart of `clientele/charts`. */
  readonly chart?: (looks: ChartLooks) => Expression<object>;
}

/** What is known of a function; its first figure is the worked example. */
export interface Known {
  readonly figures: readonly { readonly input: readonly unknown[] }[];
}

/** The calculator of a metric: its fields, and what is computed from them. */
export interface Calculator {
  /** The name of its file, which the address of a page uses too. */
  readonly name: string;
  /** What the fields hold at first: the arguments of worked examples. */
  readonly example: readonly unknown[];
  readonly inputs: Readonly<Record<string, Input<unknown>>>;
  readonly results: (values: never) => Results;
}

type Values<Inputs extends Readonly<Record<string, Input<unknown>>>> = {
  readonly [Name in keyof Inputs]: Inputs[Name] extends Input<infer Read> ? Read : never;
};

/** A calculator that begins with the worked examples of functions; its results are given the values of its inputs, typed. */
export function calculator<const Inputs extends Readonly<Record<string, Input<unknown>>>>(
  name: string,
  known: Known | readonly Known[],
  inputs: Inputs,
  results: (values: Values<Inputs>) => Results,
): Calculator {
  const example = [known].flat().flatMap(({ figures }) => figures[0]?.input ?? []);
  return { name, example, inputs, results };
}

/** The texts that stand in the fields at first. */
export function initialTexts({ example, inputs }: Calculator): Record<string, string> {
  const lists = new Set<unknown>(example.filter(Array.isArray));
  const others = example.filter((argument) => !lists.has(argument));
  const textOf = (name: string, { columns, initial, type }: Input<unknown>) => {
    const rows = columns && rowsWith(columns, lists);
    lists.delete(rows);
    const value = rows ?? valueNamed(others, name);
    return value === undefined ? initial : type(value);
  };
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, textOf(name, input)]));
}

/** The first list of the rows that have most of the columns, if there is one that has the first of them. */
function rowsWith(columns: readonly string[], lists: ReadonlySet<unknown>): unknown {
  const known = (list: unknown) =>
    columns.filter((column) => (list as unknown[]).some((row) => valueNamed(row, column) !== undefined));
  return [...lists]
    .filter((list) => known(list)[0] === columns[0])
    .sort((a, b) => known(b).length - known(a).length)[0];
}
