import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer } from '../../docs/.vitepress/calculator/answer.ts';
import { initialTexts } from '../../docs/.vitepress/calculator/calculator.ts';
import { runExample } from '../support/examples.ts';
import { calculators } from './calculators.ts';

const PAGES = new URL('../../docs/metrics/', import.meta.url);
const uses = readdirSync(PAGES).flatMap((page) => {
  const text = readFileSync(new URL(page, PAGES), 'utf8');
  const imports = text.matchAll(
    /import \{ (\w+)(?: as (\w+))? \} from '\.\.\/\.vitepress\/calculators\/([\w-]+)\.ts'/g,
  );
  return [...imports]
    .filter(([, name, as]) => text.includes(`:calculator="${as ?? name}"`))
    .map(([, , , file]) => file);
});

describe.each(await calculators())('the calculator $name', ({ calculator, shown, refused }) => {
  const initial = initialTexts(calculator);

  it('stands on a page', () => {
    expect(uses).toContain(calculator.name);
  });

  it.each(shown)('shows $shows for $typed: $source', ({ typed, shows, intervals = {}, rows = [] }) => {
    const { figures, table, issues, code } = answer(calculator, { ...initial, ...typed });
    expect(issues).toEqual([]);
    expect(Object.fromEntries(figures.map(({ label, text }) => [label, text]))).toMatchObject(shows);
    expect(Object.fromEntries(figures.map(({ label, interval }) => [label, interval]))).toMatchObject(intervals);
    expect(table?.body.slice(0, rows.length) ?? []).toEqual(rows);
    expect(runExample({ code })).toBeGreaterThan(0);
  });

  it('refuses what the library refuses, in its words', () => {
    const { issues, code } = answer(calculator, { ...initial, ...refused.typed });
    expect(issues).toEqual([{ field: refused.field, message: refused.message }]);
    expect(code).toContain('// throws MetricsInputError: ');
    expect(runExample({ code })).toBeGreaterThan(0);
  });
});
