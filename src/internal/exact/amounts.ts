import type { Decimal } from '../../money.ts';
import { elements, type Field, field, mustBe, REFUSED, refuse } from '../reading/index.ts';
import type * as z from '../zod.ts';
import { amountOf, decimalText, exact, MOST_DIGITS } from './decimals.ts';
import { hundredthsOf } from './quotients.ts';

const PLAIN_OR_EXPONENT = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d{1,5})?$/i;

const LONGEST_TEXT = 3 * MOST_DIGITS;

/** Which amounts are accepted, and how the refusal of others says so. */
export interface AmountDomain {
  readonly expected: string;
  readonly least: number;
  readonly most?: number;
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

/** An amount that was read: in whole hundredths if these say it all, which are quick to add, else as a decimal. */
type ReadAmount = number | Decimal;

/** The field of an amount of at least 0. */
export function amount(): Field<ReadAmount, Decimal> {
  return amountField(AMOUNT_FROM_ZERO);
}

/** The field of an amount that may be negative. */
export function signedAmount(): Field<ReadAmount, Decimal> {
  return amountField(ANY_AMOUNT);
}

export function amountField(domain: AmountDomain): Field<ReadAmount, Decimal> {
  return field<ReadAmount, Decimal>({
    expected: domain.expected,
    json: amountJson(domain),
    read: (value) => {
      const read = readMoney(value, domain);
      return typeof read === 'string' ? REFUSED : read;
    },
    write: decimalOf,
    refusal: (value) => String(toAmount(value, domain)),
  });
}

/** An amount as hundredths or a decimal, or the sentence that refuses it. */
function readMoney(value: unknown, domain: AmountDomain): ReadAmount | string {
  const hundredths = hundredthsOf(value);
  const { least, most = Number.POSITIVE_INFINITY } = domain;
  return hundredths / 100 >= least && hundredths / 100 <= most ? hundredths : toAmount(value, domain);
}

/** What was read as a decimal. */
export function decimalOf(read: ReadAmount): Decimal {
  return typeof read === 'number' ? amountOf(read, 2) : read;
}

/** Amounts in JSON. */
export function amountJson({ least, most }: AmountDomain): z.core.JSONSchema.BaseSchema {
  const digits = '(\\d+(\\.\\d+)?|\\.\\d+)([eE][+-]?\\d{1,5})?$';
  if (most === 0)
    return {
      anyOf: [
        { type: 'number', maximum: 0 },
        { type: 'string', pattern: `^-?${digits}` },
      ],
    };
  return least === 0
    ? {
        anyOf: [
          { type: 'number', minimum: 0 },
          { type: 'string', pattern: `^[+]?${digits}` },
        ],
      }
    : { anyOf: [{ type: 'number' }, { type: 'string', pattern: `^[+-]?${digits}` }] };
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

/** The amount, or the sentence that refuses it. */
export function toAmount(value: unknown, domain: AmountDomain): Decimal | string {
  const text = amountText(value);
  const refused = (expected: string) => mustBe(expected, decimalText(value) ?? value);
  if (text === undefined || !PLAIN_OR_EXPONENT.test(text)) return refused(domain.expected);
  if (text.length > LONGEST_TEXT) return refused(AMOUNT_IN_RANGE);
  const result = exact(text);
  if (result.isZero()) return exact(0);
  const isOutside = result.lessThan(domain.least) || result.greaterThan(domain.most ?? Number.POSITIVE_INFINITY);
  if (isOutside) return refused(domain.expected);
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
