import type { RatingScale } from '../ratings/index.ts';

/**
 * The usual scale of a customer effort survey: seven points.
 *
 * - Convention: the direction is the survey's own. The question of 2010 asks how much effort it took, so a high rating is
 *   bad; the wording of 2013 asks for agreement with “made it easy”, so a high rating is good
 * - Source: LIKE.TG glossary, “Customer experience”
 *
 * @example
 * CES_SCALE.highest; // => 7
 */
export const CES_SCALE: RatingScale = Object.freeze({ lowest: 1, highest: 7 });
