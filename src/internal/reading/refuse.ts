import { MetricsInputError } from '../../errors.ts';

/** The message for a property whose getter throws. */
export const UNREADABLE = 'must be a value that can be read, got one that throws';

const LONG_BIGINT = 10n ** 40n;

/** The message of every refusal: what was expected, and what was received. */
export function mustBe(expected: string, value: unknown): string {
  return `must be ${expected}, got ${received(value)}`;
}

export function refuse(path: readonly PropertyKey[], message: string): never {
  throw new MetricsInputError([{ path, message }]);
}

/** Describes any value in a few words, without running code that the value could carry. */
export function received(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(shorten(value));
    case 'bigint':
      return value < LONG_BIGINT && value > -LONG_BIGINT ? `${value}n` : 'a bigint of more than 40 digits';
    case 'object':
      return value === null ? 'null' : kindOf(value);
    case 'symbol':
    case 'function':
      return `a ${typeof value}`;
    default:
      return Object.is(value, -0) ? '-0' : String(value);
  }
}

function kindOf(value: object): string {
  try {
    if (value instanceof Date) return Number.isNaN(Date.prototype.getTime.call(value)) ? 'an invalid Date' : 'a Date';
    return Array.isArray(value) ? 'an array' : 'an object';
  } catch {
    return 'an object that cannot be read';
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
