import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frozen, refusal } from './support/cases.ts';
import { difference, type FiguresOfFunction } from './support/figures.ts';

type Functions = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

const SOURCES = new URL('../src/', import.meta.url);
const domains = readdirSync(SOURCES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['internal', 'schemas'].includes(entry.name))
  .map(({ name }) => name);

describe.each(domains)('the figures of %s', async (domain) => {
  const functions = (await import(`../src/${domain}/index.ts`)) as Functions;
  const { figures } = (await import(`./${domain}/figures.ts`)) as {
    figures: Readonly<Record<string, FiguresOfFunction>>;
  };

  describe.each(Object.entries(figures))('%s', (name, known) => {
    const run = functions[name] as Functions[string];

    it.each(known.figures)('$source', (figure) => {
      expect(difference(run(...figure.input.map(frozen)), figure)).toBeUndefined();
    });

    it.each(known.refused ?? [])('refuses %j: %s', (input, message) => {
      expect(refusal(() => run(...input))).toBe(message);
    });
  });
});
