export {
  countNps,
  mergeNps,
  type NpsCategory,
  type NpsCounts,
  npsCategory,
  npsCountsFromRatings,
} from './count-nps.ts';
export { type NpsShares, npsScore, npsShares } from './nps-score.ts';
