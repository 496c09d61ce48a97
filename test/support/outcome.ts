import { Decimal } from 'clientele';
import { expect } from 'vitest';
import { checkedRefusal } from './cases.ts';
import { CALLERS_OWN_ERROR } from './hostile-values.ts';

/** Asserts that a call has one of the three outcomes: a finite documented value, `null`, or a well-formed refusal. */
export function expectOneOfThreeOutcomes(call: () => unknown): 'value' | 'null' | 'refusal' | 'caller' {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    if (error === CALLERS_OWN_ERROR) return 'caller';
    checkedRefusal(error);
    return 'refusal';
  }
  expectDocumented(result);
  return result === null ? 'null' : 'value';
}

/**
 * Numbers are finite and not `-0`, amounts as well, and nothing is `undefined`. The items of rows are the caller's own, and
 * the reader of a query is tried by itself.
 */
function expectDocumented(value: unknown): void {
  if (typeof value === 'number') {
    expect(Number.isFinite(value)).toBe(true);
    expect(Object.is(value, -0)).toBe(false);
  } else if (value instanceof Decimal) {
    expect(String(value)).toMatch(/^(?!-0$)-?\d+(\.\d+)?(e[+-]\d+)?$/);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) if (key !== 'item' && key !== 'read') expectDocumented(part);
  } else {
    expect(value === null || typeof value === 'string' || typeof value === 'boolean').toBe(true);
  }
}
