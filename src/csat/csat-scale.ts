import type { RatingScale } from '../ratings/index.ts';

/**
 * The usual scale of a satisfaction survey: five points, 1 the worst.
 *
 * - Source: OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”
 *
 * @example
 * CSAT_SCALE.highest; // => 5
 */
export const CSAT_SCALE: RatingScale = Object.freeze({ lowest: 1, highest: 5 });

/**
 * The words of the five points of {@link CSAT_SCALE}, worst first.
 *
 * - Source: OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”
 *
 * @example
 * CSAT_LABELS[4]; // => 'completely satisfied'
 */
export const CSAT_LABELS: readonly string[] = Object.freeze([
  'not at all satisfied',
  'rather dissatisfied',
  'moderately satisfied',
  'rather satisfied',
  'completely satisfied',
]);
