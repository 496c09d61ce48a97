import * as z from 'zod/mini';
import { ITERABLE, isIterable } from './elements.ts';
import { must } from './parse-input.ts';
import { mustBe } from './refuse.ts';

const COUNT = 'a whole number of at least 0';
const SAFE_COUNT = `a whole number of at most ${Number.MAX_SAFE_INTEGER}`;

/** A count: a safe integer of at least 0. */
export function whole() {
  return wholeBetween(0, Number.MAX_SAFE_INTEGER, {
    error: ({ input }) => mustBe(Number.isInteger(input) && Number(input) > 0 ? SAFE_COUNT : COUNT, input),
  });
}

export function wholeBetween(
  lowest: number,
  highest: number,
  refusal = must(`a whole number from ${lowest} to ${highest}`),
) {
  const error = { ...refusal, abort: true };
  return z.int(error).check(z.minimum(lowest, error), z.maximum(highest, error), z.overwrite(withoutNegativeZero));
}

export function numberBetween(lowest: number, highest: number, expected = `a number from ${lowest} to ${highest}`) {
  const error = { ...must(expected), abort: true };
  return z.number(error).check(z.minimum(lowest, error), z.maximum(highest, error), z.overwrite(withoutNegativeZero));
}

/** A rate, share or margin: 0 to 1. */
export function rate() {
  return numberBetween(0, 1, 'a rate from 0 to 1');
}

/** A number of which neither 0 nor 1 makes sense. */
export function insideUnit(what = 'a number') {
  return numberBetween(Number.MIN_VALUE, 1 - Number.EPSILON / 2, `${what} above 0 and below 1`);
}

export function notNegative() {
  return numberBetween(0, Number.MAX_VALUE, 'a finite number of at least 0');
}

export function finite() {
  return numberBetween(-Number.MAX_VALUE, Number.MAX_VALUE, 'a finite number');
}

/** From one period of a century to about one of half a minute. */
export function periodsPerYear() {
  return numberBetween(0.01, 1_000_000);
}

export function oneOf<const Name extends string>(...names: readonly Name[]) {
  return z.enum(names, must(`one of ${names.map((name) => JSON.stringify(name)).join(', ')}`));
}

/** Data, which the loop that reads it checks. */
export function iterable() {
  return z.custom<Iterable<unknown>>(isIterable, must(ITERABLE));
}

export function label() {
  return z.string(must('a string'));
}

function withoutNegativeZero(value: number): number {
  return value + 0;
}
