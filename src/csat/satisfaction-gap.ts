import { exact, nearestNumber } from '../internal/exact/index.ts';
import { finite, parameters, parseInput } from '../internal/reading/index.ts';

/** The input of {@link satisfactionGap}. */
export interface SatisfactionGapInput {
  /** What customers experienced, in points of the scale. */
  readonly experience: number;
  /** What they had expected, in points of the same scale. */
  readonly expectation: number;
}

export const satisfactionGapInputSchema = parameters({ experience: finite(), expectation: finite() });

/**
 * Satisfaction gap: what customers experienced less what they had expected.
 *
 * - Formula: `experience − expectation`
 * - Unit: points of the scale; positive where the experience was better than expected
 * - Source: OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”
 *
 * @returns The gap, with its sign.
 * @throws {@link MetricsInputError} when a value is not a finite number, or the gap fits none.
 * @example
 * satisfactionGap({ experience: 4.1, expectation: 3.8 }); // => 0.3
 * satisfactionGap({ experience: 3, expectation: 4 }); // => -1
 */
export function satisfactionGap(input: SatisfactionGapInput): number {
  const { experience, expectation } = parseInput(satisfactionGapInputSchema, input);
  return nearestNumber(exact(experience).minus(expectation));
}
