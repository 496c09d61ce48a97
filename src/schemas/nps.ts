import type { NpsCounts } from '../nps/index.ts';
import { npsRatingSchema as npsRating } from '../nps/nps-category.ts';
import { npsCountsSchema as npsCounts } from '../ratings/nps.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** An answer to the question, as `npsCategory` takes it and `countNps` takes many. */
export const npsRatingSchema: InputSchema<number> = inputSchema(npsRating);

/** Counts of the three groups, as `npsScore`, `npsShares` and `mergeNps` take them. */
export const npsCountsSchema: InputSchema<NpsCounts> = inputSchema(npsCounts);
