export { countRatings, type RatingCounts, type RatingScale } from './count-ratings.ts';
export { mergeRatings } from './merge-ratings.ts';
export { ratingMean } from './rating-mean.ts';
export { type TopBoxOptions, topBoxPercent } from './top-box-percent.ts';
