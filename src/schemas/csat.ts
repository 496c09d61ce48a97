import { csatByStepsSchema as csatByStepsInput } from '../csat/csat-by-steps.ts';
import type { SatisfactionGapInput } from '../csat/index.ts';
import { satisfactionGapSchema as satisfactionGapInput } from '../csat/satisfaction-gap.ts';
import type { RatingCounts } from '../ratings/index.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';
import { ratingCountsSchema } from './ratings.ts';

/** The steps of `csatBySteps`, whose counts are those of {@link ratingCountsSchema}. */
export const csatByStepsSchema: InputSchema<Readonly<Record<string, RatingCounts>>> = inputSchema(csatByStepsInput, {
  '*': ratingCountsSchema,
});

/** The input of `satisfactionGap`. */
export const satisfactionGapSchema: InputSchema<SatisfactionGapInput> = inputSchema(satisfactionGapInput);
