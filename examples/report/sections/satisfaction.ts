import {
  cesMean,
  cesPercent,
  csatBySteps,
  csatMean,
  csatPercent,
  mergeRatings,
  type NpsCounts,
  type NpsShares,
  npsCountsFromRatings,
  npsScore,
  npsShares,
  type RatingCounts,
} from 'clientele';
import type { CountsByStep, Survey } from '../tables/ratings.ts';

/** What customers answered to one survey. */
export interface SurveyFigures {
  readonly lowest: number;
  readonly highest: number;
  readonly respondents: number;
}

/** The Net Promoter Score and what it is made of. */
export interface NpsFigures extends SurveyFigures {
  readonly score: number | null;
  readonly counts: NpsCounts;
  readonly shares: NpsShares | null;
}

/** A survey of satisfaction (CSAT) or effort (CES). */
export interface RatingFigures extends SurveyFigures {
  readonly mean: number | null;
  readonly percent: number | null;
  /** The mean of each step that was rated. */
  readonly steps: Readonly<Record<string, number | null>>;
}

/** The surveys that the ratings are of. */
export interface Satisfaction {
  readonly nps?: NpsFigures;
  readonly csat?: RatingFigures;
  readonly ces?: RatingFigures;
}

/** The satisfaction of the customers by each survey that was taken. */
export function measureSatisfaction(surveys: ReadonlyMap<Survey, CountsByStep>): Satisfaction {
  const [nps, csat, ces] = [surveys.get('nps'), surveys.get('csat'), surveys.get('ces')];
  return {
    ...(nps && { nps: npsFigures(nps) }),
    ...(csat && { csat: ratingFigures(csat, csatMean, csatPercent) }),
    ...(ces && { ces: ratingFigures(ces, cesMean, cesPercent) }),
  };
}

function npsFigures(steps: CountsByStep): NpsFigures {
  const all = merged(steps);
  const counts = npsCountsFromRatings(all);
  return { ...surveyFigures(all), score: npsScore(counts), counts, shares: npsShares(counts) };
}

function ratingFigures(
  steps: CountsByStep,
  mean: (counts: RatingCounts) => number | null,
  percent: (counts: RatingCounts) => number | null,
): RatingFigures {
  const all = merged(steps);
  const named = Object.fromEntries([...steps].filter(([step]) => step !== ''));
  return { ...surveyFigures(all), mean: mean(all), percent: percent(all), steps: csatBySteps(named).steps };
}

function surveyFigures({ lowest, highest, counts }: RatingCounts): SurveyFigures {
  return { lowest, highest, respondents: counts.reduce((sum, respondents) => sum + respondents, 0) };
}

function merged(steps: CountsByStep): RatingCounts {
  return [...steps.values()].reduce(mergeRatings);
}
