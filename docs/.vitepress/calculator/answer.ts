import { MetricsInputError, type MetricsIssue } from 'clientele';
import type { Calculator, ChartLooks, Figure, Interval, Table } from './calculator.ts';
import { chartLine, codeOf, intervalLine, tableLine, valueLine } from './code.ts';
import { shown, shownInterval } from './shown.ts';

/** What a calculator shows for the texts in its fields. */
export interface Answer {
  readonly figures: readonly ShownFigure[];
  readonly table: ShownTable | undefined;
  /** The Vega-Lite specification of the chart, where there is one and nothing was refused. */
  readonly chart: ((looks: ChartLooks) => object) | undefined;
  /** What the library refuses, in its words. */
  readonly issues: readonly FieldIssue[];
  /** The code that gives what is shown. */
  readonly code: string;
}

export interface ShownFigure {
  readonly label: string;
  readonly text: string;
  readonly interval: string | undefined;
}

export interface ShownTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
}

/** A refusal, with the name of the field that it is about, if it is about one. */
export interface FieldIssue {
  readonly field: string | undefined;
  readonly message: string;
}

/** Computes what a calculator shows: the library runs here. */
export function answer({ inputs, results }: Calculator, texts: Readonly<Record<string, string>>): Answer {
  const fields = Object.keys(inputs);
  const values = Object.fromEntries(Object.entries(inputs).map(([name, { read }]) => [name, read(texts[name] ?? '')]));
  const { figures, table, chart } = results(values as never);
  const issues: FieldIssue[] = [];
  /** What is refused is left out of what is shown, and told beside it. */
  const accepted = <Part>(part: () => Part): readonly Part[] => {
    try {
      return [part()];
    } catch (error) {
      if (!(error instanceof MetricsInputError)) throw error;
      for (const issue of error.issues.map((one) => issueAt(fields, one))) {
        if (!issues.some(({ field, message }) => field === issue.field && message === issue.message))
          issues.push(issue);
      }
      return [];
    }
  };
  const shownFigures = figures.flatMap((figure) => {
    const [bounds] = figure.interval ? accepted(figure.interval.run) : [];
    return accepted(() => shownFigure(figure, bounds));
  });
  return {
    figures: shownFigures,
    table: table && accepted(() => shownTable(table))[0],
    chart: chart && issues.length === 0 ? (looks) => chart(looks).run() : undefined,
    issues,
    code: codeOf([
      ...figures.flatMap(({ value, interval }) => [valueLine(value), ...(interval ? [intervalLine(interval)] : [])]),
      ...(table ? [tableLine(table)] : []),
      ...(chart ? [chartLine(chart({}))] : []),
    ]),
  };
}

function shownFigure({ label, unit, value, empty }: Figure, bounds: Interval | null | undefined): ShownFigure {
  const result = value.run();
  return {
    label,
    text:
      result === null || result === undefined
        ? `no value${empty === undefined ? '' : `: ${empty}`}`
        : shown(result, unit),
    interval: bounds ? shownInterval(bounds, unit) : undefined,
  };
}

function shownTable({ caption, columns, rows }: Table): ShownTable {
  const cells = Object.entries(columns);
  return {
    caption,
    head: cells.map(([, { label }]) => label),
    body: rows.run().map((row) => cells.map(([key, { unit }]) => shown(row[key as never], unit))),
  };
}

/** An element of data is named by its path; a field of its own, which may be `a.successes`, is where the message stands. */
function issueAt(fields: readonly string[], { path, message }: MetricsIssue): FieldIssue {
  const names = path.map(String);
  if (fields.includes(names.join('.'))) return { field: names.join('.'), message };
  const at = names.findIndex((name) => fields.includes(name));
  const within = names.slice(at + 1);
  return {
    field: names[at],
    message: at < 0 || within.length > 0 ? `${names.slice(Math.max(at, 0)).join('.')}: ${message}` : message,
  };
}
