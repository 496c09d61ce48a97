import { type Node, nodesOf } from '../internal/statistics/integral.ts';

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
