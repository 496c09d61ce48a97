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

const FEWEST_ANSWERS = 5;

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
  /** The score of each wave or step, if there are several. */
  readonly waves: readonly NpsWave[];
}

/** One wave of a survey. */
export interface NpsWave {
  readonly wave: string;
  readonly respondents: number;
  /** `null` with fewer than five answers, which tell nothing. */
  readonly score: number | null;
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
  return { ...surveyFigures(all), score: npsScore(counts), counts, shares: npsShares(counts), waves: wavesOf(steps) };
}

function wavesOf(steps: CountsByStep): readonly NpsWave[] {
  if (steps.size < 2) return [];
  return [...steps].map(([wave, ratings]) => {
    const { respondents } = surveyFigures(ratings);
    const score = respondents < FEWEST_ANSWERS ? null : npsScore(npsCountsFromRatings(ratings));
    return { wave: wave === '' ? 'no name' : wave, respondents, score };
  });
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
