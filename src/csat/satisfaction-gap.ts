import { minus, type NotNull, nearestTo, type RateInput, ratioInput } from '../internal/exact/index.ts';
import { nullable, parameters, parseInput, unlessNull } from '../internal/reading/index.ts';

/** The input of {@link satisfactionGap}. */
export interface SatisfactionGapInput {
  /** What customers experienced, in points of the scale. */
  readonly experience: RateInput | null;
  /** What they had expected, in points of the same scale. */
  readonly expectation: RateInput | null;
}

export const satisfactionGapInputSchema = parameters({
  experience: nullable(ratioInput()),
  expectation: nullable(ratioInput()),
});

/**
 * Satisfaction gap: what customers experienced less what they had expected.
 *
 * - Formula: `experience − expectation`
 * - Unit: points of the scale; positive when the experience exceeded expectations
 * - Source: OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”
 *
 * @returns The signed gap.
 * @throws {@link MetricsInputError} when the gap is too large for a number.
 * @example
 * satisfactionGap({ experience: 4.1, expectation: 3.8 }); // => 0.3
 * satisfactionGap({ experience: 3, expectation: 4 }); // => -1
 */
export function satisfactionGap(input: NotNull<SatisfactionGapInput>): number;
export function satisfactionGap(input: SatisfactionGapInput): number | null;
export function satisfactionGap(input: SatisfactionGapInput): number | null {
  return unlessNull(parseInput(satisfactionGapInputSchema, input), ({ experience, expectation }) =>
    nearestTo(minus(experience, expectation)),
  );
}
