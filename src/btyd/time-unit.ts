import { must, notNegative, oneOf, parameters } from '../internal/reading/index.ts';
import { type Node, nodesOf } from '../internal/statistics/index.ts';
import * as z from '../internal/zod.ts';

/** A unit of time: a year is 365.25 days, a quarter and a month are its fourth and twelfth part, a week is 7 days. */
export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A discount rate, which says nothing without the time in which it compounds. */
export interface DiscountRate {
  /** The rate, at least 0: 0.15 is 15 %. */
  readonly rate: number;
  /** In what time: 15 % per year are `{ rate: 0.15, per: 'year' }`. */
  readonly per: TimeUnit;
}

const DAYS: Readonly<Record<TimeUnit, number>> = {
  day: 1,
  week: 7,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  year: 365.25,
};

/** The schema of a rate and its time. */
export const rateWithUnitSchema = parameters({
  rate: notNegative(),
  per: timeUnit(),
});

/**
 * Times up to a horizon, or for ever, with the part of the time to come that each stands for, discounted: the sum over them of a
 * rate is its discounted integral, for rates as smooth as `typical`, which changes within a time of `span`.
 */
export function timesToCome(
  typical: (time: number) => number,
  span: number,
  growth: number,
  horizon = Number.POSITIVE_INFINITY,
): readonly Node[] {
  const scale = Math.min(span, 1 / growth, horizon);
  if (scale === 0) return [];
  const { timeAt, stretchAt, centre } =
    horizon === Number.POSITIVE_INFINITY ? alongLogarithm(scale) : alongLogit(scale, horizon);
  const discountAt = (at: number) => stretchAt(at) * Math.exp(-growth * timeAt(at));
  const nodes = nodesOf((at) => discountAt(at) * typical(timeAt(at)), centre, 1);
  return nodes
    .map(({ at, weight }) => ({ at: timeAt(at), weight: weight * discountAt(at) }))
    .filter(({ weight }) => weight > 0);
}

/** The discounted integral of a rate. */
export function discountedIntegral(
  rate: (time: number) => number,
  span: number,
  growth: number,
  horizon?: number,
): number {
  return timesToCome(rate, span, growth, horizon).reduce((sum, { at, weight }) => sum + weight * rate(at), 0);
}

function alongLogarithm(scale: number) {
  const timeAt = (at: number) => scale * Math.exp(at);
  return { timeAt, stretchAt: timeAt, centre: 0 };
}

function alongLogit(scale: number, horizon: number) {
  return {
    timeAt: (at: number) => horizon / (1 + Math.exp(-at)),
    stretchAt: (at: number) => horizon / (1 + Math.exp(-at)) / (1 + Math.exp(at)),
    centre: Math.log(scale / (2 * horizon - scale)),
  };
}

/** The schema of a unit of time. */
export function timeUnit() {
  return oneOf('day', 'week', 'month', 'quarter', 'year');
}

/** The schema of a discount rate. A bare number is the mistake that everybody makes. */
export function discountRate() {
  const expected = 'a rate with its time such as { rate: 0.15, per: "year" }, as 15 % a week is not 15 % a year';
  const withTime = z.custom<unknown>((input) => typeof input === 'object', { ...must(expected), abort: true });
  return z.pipe(withTime, rateWithUnitSchema);
}

/** By how much the logarithm of an amount grows in one unit of time. */
export function growthIn(unit: TimeUnit, { rate, per }: DiscountRate): number {
  return (Math.log1p(rate) * DAYS[unit]) / DAYS[per];
}
