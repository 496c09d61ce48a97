import { type Field, field, REFUSED, received } from '../reading/index.ts';
import type * as z from '../zod.ts';
import { AMOUNT_FROM_ZERO, ANY_AMOUNT, amountJson, toAmount } from './amounts.ts';
import { type Fraction, fractionOfDecimal, fractionOfNumber, fractionOfQuotient } from './fractions.ts';

const PARTS = ['numerator', 'denominator'];

/** A rate, share or margin from 0 to 1. */
export function rateInput(expected = 'a rate from 0 to 1'): Field<Fraction> {
  return fractionFrom(0n, 1n, expected);
}

/** A ratio, frequency or lifespan of at least 0. */
export function quantityInput(expected = 'a finite number of at least 0'): Field<Fraction> {
  return fractionFrom(0n, undefined, expected);
}

/** A ratio that may be negative. */
export function ratioInput(expected = 'a finite number'): Field<Fraction> {
  return fractionFrom(undefined, undefined, expected);
}

export function fractionFrom(least: bigint | undefined, most: bigint | undefined, expected: string): Field<Fraction> {
  return field({
    expected,
    json: jsonOf(least, most),
    read: (value) => {
      const fraction = readFraction(value);
      if (fraction === undefined) return REFUSED;
      const { numerator, denominator } = fraction;
      const isBelow = least !== undefined && numerator < least * denominator;
      const isAbove = most !== undefined && numerator > most * denominator;
      return isBelow || isAbove ? REFUSED : fraction;
    },
    refusal: (value) => `must be ${expected}, got ${receivedFraction(value)}`,
  });
}

/** The exact value of a `RateInput`. */
function readFraction(value: unknown): Fraction | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? fractionOfNumber(value) : undefined;
  if (typeof value !== 'object') return typeof value === 'string' ? fractionOfText(value) : undefined;
  const parts = partsOf(value);
  if (parts === undefined) return undefined;
  const [numerator, denominator] = [toAmount(parts[0], ANY_AMOUNT), toAmount(parts[1], AMOUNT_FROM_ZERO)];
  if (typeof numerator === 'string' || typeof denominator === 'string' || denominator.isZero()) return undefined;
  return fractionOfQuotient(numerator, denominator);
}

function fractionOfText(text: string): Fraction | undefined {
  const amount = toAmount(text, ANY_AMOUNT);
  return typeof amount === 'string' ? undefined : fractionOfDecimal(amount);
}

/** The two parts of a quotient, each read once; `undefined` if there are others. */
function partsOf(value: object | null): readonly [unknown, unknown] | undefined {
  try {
    if (value === null || Object.keys(value).some((key) => !PARTS.includes(key))) return undefined;
    const { numerator, denominator } = value as Readonly<Record<string, unknown>>;
    return [numerator, denominator];
  } catch {
    return undefined;
  }
}

function receivedFraction(value: unknown): string {
  const parts = typeof value === 'object' ? partsOf(value) : undefined;
  return parts === undefined || parts.includes(undefined) ? received(value) : parts.map(received).join(' / ');
}

function jsonOf(least: bigint | undefined, most: bigint | undefined): z.core.JSONSchema.BaseSchema {
  const number = {
    type: 'number' as const,
    ...(least !== undefined && { minimum: Number(least) }),
    ...(most !== undefined && { maximum: Number(most) }),
  };
  const [numerator, denominator] = [
    amountJson(least === undefined ? ANY_AMOUNT : AMOUNT_FROM_ZERO),
    amountJson(AMOUNT_FROM_ZERO),
  ];
  return {
    anyOf: [
      number,
      (least === undefined ? amountJson(ANY_AMOUNT) : amountJson(AMOUNT_FROM_ZERO))
        .anyOf?.[1] as z.core.JSONSchema.BaseSchema,
      { type: 'object', properties: { numerator, denominator }, required: PARTS, additionalProperties: false },
    ],
  };
}
