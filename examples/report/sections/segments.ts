import { type RfmSegment, rfmScores, rfmSegments } from 'clientele';
import type { Orders } from '../tables/orders.ts';
import { monthsCovered } from './months-covered.ts';

/** The customers by recency and frequency of their orders. */
export interface Segments {
  readonly on: string;
  readonly segments: readonly RfmSegment[];
}

/** The segments on the day of the last order; `undefined` without orders. */
export function measureSegments({ customers }: Orders): Segments | undefined {
  const { last: on } = monthsCovered(customers);
  return on === undefined ? undefined : { on, segments: rfmSegments(rfmScores(customers, { asOf: on })).segments };
}
