import * as clientele from 'clientele';
import { MetricsInputError, type MetricsIssue } from 'clientele';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { DerivedParameter } from '../../scripts/derive/model.ts';
import { parseInput } from '../../src/internal/reading/parse-input.ts';
import * as schemas from '../../src/schemas/index.ts';
import { CALLERS_OWN_ERROR, hostileValues } from '../support/hostile-values.ts';
import { FUNCTIONS, richestInput } from '../support/known.ts';
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

/** Reads an argument with its schema, or each of its elements. */
function parsed(parameter: DerivedParameter | undefined, value: unknown): unknown {
  const schema = SCHEMAS[parameter?.schema ?? ''];
  if (schema === undefined || (value === undefined && parameter?.optional)) return value;
  return parameter?.elements ? (value as unknown[]).map((one) => parseInput(schema, one)) : parseInput(schema, value);
}

/** An issue of a schema as the function has it, which names the argument before the path. */
function endsWith(issue: MetricsIssue, { path, message }: MetricsIssue): boolean {
  return issue.message === message && String(issue.path.slice(issue.path.length - path.length)) === String(path);
}

describe.each(described)('the schemas of $name', ({ name, parameters }) => {
  const run = clientele[name as keyof typeof clientele] as unknown as AnyFunction;
  const valid = richestInput(name);

  it('read its valid call into input that gives the same result', () => {
    const read = valid.map((value, index) => parsed(parameters[index], value));
    expect(run(...read)).toEqual(run(...valid));
    expect(JSON.stringify(read.map((value, index) => parsed(parameters[index], value)))).toEqual(JSON.stringify(read));
  });

  it('refuse nothing that it accepts, and say the same where both refuse', () => {
    for (const [at = 0, ...place] of placesIn(valid).filter((place) => place.length > 0)) {
      const parameter = parameters[Number(at)];
      if (place.length === 0 && parameter?.elements) continue;
      for (const make of Object.values(hostileValues)) {
        const value = () => changedAt(valid[Number(at)], place, make);
        const issues = issuesOf(() => parsed(parameter, value()));
        if (issues.length === 0) continue;
        const ofFunction = issuesOf(() => run(...valid.map((argument, index) => (index === at ? value() : argument))));
        expect(ofFunction.length, `${name} ${String(place)}`).toBeGreaterThan(0);
        // The element of a countRatings is checked against the scale, which a schema of one rating does not know.
        if (name === 'countRatings') continue;
        expect(issues.every((issue, index) => endsWith(ofFunction[index] as MetricsIssue, issue))).toBe(true);
      }
    }
  });
});
