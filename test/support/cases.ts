import { MetricsInputError } from 'clientele';
import { expect } from 'vitest';

/** What `run` throws. */
export function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('expected a throw, got a result');
}

/** The message with which `run` refuses its input, after a check that the error has the documented form. */
export function refusal(run: () => unknown): string {
  return checkedRefusal(thrown(run)).message;
}

/** An error as a refusal of the documented form, or thrown on where it is none. */
export function checkedRefusal(error: unknown): MetricsInputError {
  if (!(error instanceof MetricsInputError)) throw error;
  expect(error).toBeInstanceOf(RangeError);
  expect(error.name).toBe('MetricsInputError');
  expect(error.issues).not.toHaveLength(0);
  for (const { path, message } of error.issues) {
    expect(path).toBeInstanceOf(Array);
    expect(message).toMatch(/^must .+, got ./s);
    expect(message.length).toBeLessThan(300);
    expect(error.message).toContain([path.map(String).join('.'), message].filter(Boolean).join(': '));
  }
  return error;
}

/** A value of which every part is frozen, so that any change to it throws. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}
