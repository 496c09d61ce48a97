import * as clientele from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from './support/cases.ts';
import { difference } from './support/figures.ts';
import { KNOWN } from './support/known.ts';

type Run = (...args: readonly unknown[]) => unknown;

const WITH_COLUMNS = /columns: must be an object with the keys (.+), got 5$/;

/** The functions whose rows may have other columns, with the fields of a row and the place of the options. */
const FUNCTIONS = Object.entries(KNOWN).flatMap(([name, { figures }]) => {
  const run = clientele[name as keyof typeof clientele] as Run;
  const { input } = figures[0];
  const place = input.filter(Array.isArray).length;
  const [, fields] = WITH_COLUMNS.exec(tried(() => run(...withColumns(input, place, 5)))) ?? [];
  return fields === undefined || place === 0 ? [] : [{ name, fields: fields.split(', '), place, run }];
});

function tried(call: () => unknown): string {
  try {
    call();
    return '';
  } catch (error) {
    return String(error);
  }
}

function withColumns(input: readonly unknown[], place: number, columns: unknown): readonly unknown[] {
  return [...input.slice(0, place), { ...(input[place] as object), columns }];
}

const named = (field: string) => `the ${field}`;

/** A row in other columns; what is no row becomes one with a single column. */
function renamed(row: unknown, [only]: readonly string[]): unknown {
  const columns = typeof row === 'object' && row !== null ? Object.entries(row) : [[only, row]];
  return Object.fromEntries(columns.map(([field, value]) => [named(field as string), value]));
}

it('most functions of rows are among them', () => {
  expect(FUNCTIONS.length).toBeGreaterThanOrEqual(15);
});

describe.each(FUNCTIONS)('$name', ({ name, fields, place, run }) => {
  const { figures } = KNOWN[name] as (typeof KNOWN)[string];

  it.each<[how: string, column: (field: string) => unknown]>([
    ['column names', named],
    ['functions of the row', (field) => (row: Readonly<Record<string, unknown>>) => row[named(field)]],
  ])('reads rows by %s', (_, column) => {
    const columns = Object.fromEntries(fields.map((field) => [field, column(field)]));
    for (const figure of figures) {
      const data = figure.input.slice(0, place).map((rows) => (rows as unknown[]).map((row) => renamed(row, fields)));
      const input = withColumns([...data, figure.input[place]], place, columns);
      expect(difference(run(...input), figure)).toBeUndefined();
    }
  });

  it('refuses the column that the caller has named', () => {
    const columns = Object.fromEntries(fields.map((field) => [field, named(field)]));
    const data = figures[0].input.slice(0, place).map(() => [{}]);
    const message = refusal(() => run(...withColumns([...data, figures[0].input[place]], place, columns)));
    expect(message).toContain(`.0.${named(fields[0] as string)}: must be `);
  });
});
