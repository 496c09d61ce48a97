export { countNps, type NpsCounts } from './count-nps.ts';
export { mergeNps } from './merge-nps.ts';
export { type NpsCategory, npsCategory } from './nps-category.ts';
export { npsCountsFromRatings } from './nps-counts-from-ratings.ts';
export { npsScore } from './nps-score.ts';
export { type NpsShares, npsShares } from './nps-shares.ts';
