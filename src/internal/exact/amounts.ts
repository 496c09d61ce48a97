import * as z from 'zod/mini';
import { Decimal } from '../../money.ts';
import { elements } from '../reading/elements.ts';
import { mustBe, refuse } from '../reading/refuse.ts';
import { exact, MOST_DIGITS } from './decimals.ts';

const PLAIN_OR_EXPONENT = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d{1,5})?$/i;
const LONGEST_TEXT = 3 * MOST_DIGITS;

/** Which amounts are accepted, and how the refusal of others says so. */
export interface AmountDomain {
  readonly expected: string;
  readonly least: number;
}

/** Amounts that may be negative. */
export const ANY_AMOUNT: AmountDomain = {
  expected: 'an amount such as 12.5 or "12.50"',
  least: Number.NEGATIVE_INFINITY,
};

export const AMOUNT_FROM_ZERO: AmountDomain = {
  expected: 'an amount of at least 0 such as 12.5 or "12.50"',
  least: 0,
};

const AMOUNT_IN_RANGE = `an amount of at most ${MOST_DIGITS} digits on either side of the point`;

/** The schema of an amount of at least 0. */
export function amount() {
  return amountField(AMOUNT_FROM_ZERO);
}

/** The schema of an amount that may be negative. */
export function signedAmount() {
  return amountField(ANY_AMOUNT);
}

/** An amount in the caller's data. */
export function readAmount(value: unknown, domain: AmountDomain, path: readonly PropertyKey[]): Decimal {
  const result = toAmount(value, domain);
  return typeof result === 'string' ? refuse(path, result) : result;
}

/** The amounts in the caller's data, one after the other. */
export function* readAmounts(data: unknown, domain: AmountDomain, name: string): Iterable<Decimal> {
  let index = 0;
  for (const value of elements(data, name)) {
    yield readAmount(value, domain, [name, index]);
    index += 1;
  }
}

function amountField(domain: AmountDomain) {
  return z.transform((input: unknown, context): Decimal => {
    const result = toAmount(input, domain);
    if (typeof result !== 'string') return result;
    context.issues.push({ code: 'custom', message: result, input });
    return z.NEVER;
  });
}

/** The amount, or the sentence that refuses it. */
export function toAmount(value: unknown, domain: AmountDomain): Decimal | string {
  const text = amountText(value);
  const refused = (expected: string) => mustBe(expected, decimalText(value) ?? value);
  if (text === undefined || !PLAIN_OR_EXPONENT.test(text)) return refused(domain.expected);
  if (text.length > LONGEST_TEXT) return refused(AMOUNT_IN_RANGE);
  const result = exact(text);
  if (result.isZero()) return exact(0);
  if (result.lessThan(domain.least)) return refused(domain.expected);
  const isInRange = result.e < MOST_DIGITS && result.decimalPlaces() <= MOST_DIGITS;
  return isInRange ? result : refused(AMOUNT_IN_RANGE);
}

function amountText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'bigint') return bigintText(value);
  return decimalText(value);
}

/** A bigint out of range goes by one that is out of range as well, as writing out a huge one takes very long. */
function bigintText(value: bigint): string {
  const tooLarge = 10n ** BigInt(MOST_DIGITS);
  if (value > tooLarge) return String(tooLarge);
  return String(value < -tooLarge ? -tooLarge : value);
}

/** A `Decimal` goes by its text: it may be of another copy of decimal.js, configured otherwise, or a forgery. */
export function decimalText(value: unknown): string | undefined {
  try {
    const text: unknown = Decimal.isDecimal(value) ? value.toString() : undefined;
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}
