import {
  cesMean,
  cesPercent,
  csatBySteps,
  csatMean,
  csatPercent,
  mergeNps,
  mergeRatings,
  npsCategory,
  npsCountsFromRatings,
  npsScore,
  npsShares,
  ratingMean,
  satisfactionGap,
  topBoxPercent,
} from 'clientele';
import {
  csatByStepsSchema,
  npsCountsSchema,
  npsRatingSchema,
  ratingCountsSchema,
  satisfactionGapSchema,
  topBoxPercentSchema,
} from 'clientele/schemas';
import { type Endpoint, ofArgument, ofArguments, ofInput } from '../endpoint.ts';

/** Satisfaction: what is behind each path. */
export const satisfaction: Readonly<Record<string, Endpoint>> = {
  '/nps/score': ofArgument(npsScore, 'counts', npsCountsSchema, 'Net Promoter Score'),
  '/nps/shares': ofArgument(npsShares, 'counts', npsCountsSchema, 'NPS shares'),
  '/nps/category': ofArguments(npsCategory, { rating: npsRatingSchema }, 'NPS category'),
  '/nps/counts-of': ofArgument(npsCountsFromRatings, 'counts', ratingCountsSchema, 'NPS counts of a histogram'),
  '/nps/merge': ofArguments(
    mergeNps,
    { a: npsCountsSchema, b: npsCountsSchema },
    'NPS counts of two parts of the data, merged',
  ),
  '/ratings/mean': ofArgument(ratingMean, 'counts', ratingCountsSchema, 'Mean rating'),
  '/ratings/merge': ofArguments(
    mergeRatings,
    { a: ratingCountsSchema, b: ratingCountsSchema },
    'Rating counts of two parts of the data, merged',
  ),
  '/ratings/top-box-percent': ofInput(topBoxPercent, topBoxPercentSchema, 'Top-box percent'),
  '/csat/mean': ofArgument(csatMean, 'counts', ratingCountsSchema, 'CSAT as a mean'),
  '/csat/percent': ofArgument(csatPercent, 'counts', ratingCountsSchema, 'CSAT as a percentage'),
  '/csat/by-steps': ofArgument(csatBySteps, 'steps', csatByStepsSchema, 'CSAT by steps'),
  '/csat/satisfaction-gap': ofInput(satisfactionGap, satisfactionGapSchema, 'Satisfaction gap'),
  '/ces/mean': ofArgument(cesMean, 'counts', ratingCountsSchema, 'Customer effort score as a mean'),
  '/ces/percent': ofArgument(cesPercent, 'counts', ratingCountsSchema, 'Customer effort score as a percentage'),
};
