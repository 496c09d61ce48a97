import { MetricsInputError, type MetricsIssue } from 'clientele';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { DerivedParameter } from '../../scripts/derive/model.ts';
import { parseInput } from '../../src/internal/reading/parse-input.ts';
import * as schemas from '../../src/schemas/index.ts';
import { CALLERS_OWN_ERROR, hostileValues } from '../support/hostile-values.ts';
import { CALLS, FUNCTIONS, richestInput } from '../support/known.ts';
import { changedAt, placesIn } from '../support/places.ts';

type AnyFunction = (...args: readonly unknown[]) => unknown;

const SCHEMAS = schemas as unknown as Readonly<Record<string, z.ZodMiniType>>;

/** The functions with a schema for some parameter; those without are given code. */
const described = FUNCTIONS.filter(({ parameters }) => parameters.some(({ schema = '' }) => schema in SCHEMAS)).map(
  ({ name, parameters }) => ({ name, parameters }),
);

/** What is wrong with a value, as the library says it. */
function issuesOf(read: () => unknown): readonly MetricsIssue[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error === CALLERS_OWN_ERROR) return [];
    if (error instanceof MetricsInputError) return error.issues;
    throw error;
  }
}

/** Reads an argument with its schema, or each of its elements, which may have columns of the caller's own. */
function parsed({ schema = '', elements, optional }: DerivedParameter, value: unknown): unknown {
  const read = SCHEMAS[schema];
  if (read === undefined || (value === undefined && optional)) return value;
  if (!elements) return parseInput(read, value);
  return (value as readonly unknown[]).map((one) => {
    const row = parseInput(read, one);
    return isPlain(row) && isPlain(one) ? { ...one, ...row } : row;
  });
}

/** An issue of a schema as the function has it, which names the argument before the path. */
function endsWith(issue: MetricsIssue | undefined, { path, message }: MetricsIssue): boolean {
  return issue?.message === message && String(issue.path.slice(issue.path.length - path.length)) === String(path);
}

function isPlain(value: unknown): value is object {
  try {
    return Object.prototype.toString.call(value) === '[object Object]';
  } catch {
    return false;
  }
}

/** Functions that say of a whole argument what it must be in words of their own, or check an element against an option. */
const OWN_WORDS = ['cohortChart', 'countRatings'];

describe.each(described)('the schemas of $name', ({ name, parameters }) => {
  const run = CALLS[name] as AnyFunction;
  const valid = richestInput(name);
  const read = (index: number, value: unknown) => parsed(parameters[index] as DerivedParameter, value);

  it('read its valid call into input that gives the same result', () => {
    const once = valid.map((value, index) => read(index, value));
    expect(run(...once)).toEqual(run(...valid));
    expect(once.map((value, index) => read(index, value))).toEqual(once);
  });

  it('refuse nothing that it accepts, and say the same where both refuse', () => {
    for (const [at = 0, ...place] of placesIn(valid).filter((place) => place.length > 0)) {
      const index = Number(at);
      const isWhole = place.length === 0;
      if (isWhole && parameters[index]?.elements) continue;
      for (const make of Object.values(hostileValues)) {
        const value = () => changedAt(valid[index], place, make);
        // Options that are left out are read as those of an empty object.
        if (isWhole && parameters[index]?.name === 'options' && value() === undefined) continue;
        const issues = issuesOf(() => read(index, value()));
        if (issues.length === 0) continue;
        const ofFunction = issuesOf(() =>
          run(...valid.map((argument, other) => (other === index ? value() : argument))),
        );
        expect(ofFunction.length, `${name} ${String(place)}`).toBeGreaterThan(0);
        if (OWN_WORDS.includes(name)) continue;
        expect(ofFunction).toSatisfy((all: MetricsIssue[]) => issues.every((issue, nth) => endsWith(all[nth], issue)));
      }
    }
  });
});
