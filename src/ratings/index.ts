export { countRatings, mergeRatings, type RatingCounts, type RatingScale } from './count-ratings.ts';
export { ratingMean, type TopBoxOptions, topBoxPercent } from './rating-mean.ts';
