import { totalOf } from '../internal/reading/counts.ts';

/** How many respondents belong to each of the three groups. */
export interface NpsGroups {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** The score, the variance of one answer, and the variance with which the answers estimate the score, in points. */
export interface NpsMoments {
  readonly score: number;
  readonly variance: number;
  readonly squaredError: number;
}

/** How many respondents the adjusted Wald interval adds: a quarter promoters, a half passives, a quarter detractors. */
export const ADJUSTMENT = 3;

/**
 * The moments of counts to which so many respondents are added. The variance of one answer, which is promoters + detractors
 * − (promoters − detractors)² in shares, is written as a sum, as the difference would cancel.
 */
export function npsMoments(counts: NpsGroups, added: number): NpsMoments {
  const respondents = respondentsOf(counts) + added;
  const promoters = (counts.promoters + added / 4) / respondents;
  const passives = (counts.passives + added / 2) / respondents;
  const detractors = (counts.detractors + added / 4) / respondents;
  const variance = 10_000 * (passives * (promoters + detractors) + 4 * promoters * detractors);
  return { score: 100 * (promoters - detractors), variance, squaredError: variance / respondents };
}

/** All respondents, to the nearest number. */
export function respondentsOf({ promoters, passives, detractors }: NpsGroups): number {
  return Number(totalOf([promoters, passives, detractors]));
}
