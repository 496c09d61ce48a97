/** Longer than any value that makes sense as a group or an amount. */
const MOST_TEXT = 1000;

const WHOLE = /^\d+(?:\.0+)?$/;

/** A text, a number or a bigint that fits one; `undefined` for anything else. */
export function scalarOf(value: unknown): string | number | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : undefined;
  if (typeof value !== 'bigint') return undefined;
  if (BigInt.asIntN(54, value) === value) return Number(value);
  return BigInt.asIntN(256, value) === value ? String(value) : undefined;
}

/** A whole number of at least 0, however a driver returns it. */
export function countOf(value: unknown): number | undefined {
  const given = scalarOf(ownText(value) ?? value);
  const count = typeof given === 'string' && WHOLE.test(given) ? Number(given) : given;
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

/** The text of a driver's own decimal, date or identifier, which says what it stands for. */
export function ownText(value: unknown): string | undefined {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    if (value instanceof Date || value.toString === Object.prototype.toString) return undefined;
    const text: unknown = value.toString();
    return typeof text === 'string' && text.length <= MOST_TEXT ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The instant of a `Date`, also of one from another realm. */
export function dateText(value: unknown): string | undefined {
  try {
    return Date.prototype.toISOString.call(value);
  } catch {
    return undefined;
  }
}
