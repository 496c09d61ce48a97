import * as clientele from 'clientele';
import { describe, expect, it } from 'vitest';
import { frozen, refusal } from './support/cases.ts';
import { difference } from './support/figures.ts';
import { KNOWN } from './support/known.ts';

type Functions = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

const FUNCTIONS = clientele as unknown as Functions;

describe.each(Object.entries(KNOWN))('the figures of %s', (name, known) => {
  const run = FUNCTIONS[name] as Functions[string];

  it.each(known.figures)('$source', (figure) => {
    expect(difference(run(...figure.input.map(frozen)), figure)).toBeUndefined();
  });

  it.each(known.refused ?? [])('refuses %j: %s', (input, message) => {
    expect(refusal(() => run(...input))).toBe(message);
  });
});
