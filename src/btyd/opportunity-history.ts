import * as z from 'zod/mini';
import { whole, wholeBetween } from '../internal/reading/fields.ts';
import { parseInput, row, rule } from '../internal/reading/parse-input.ts';
import { type Group, groupRows } from './group-rows.ts';

/** How one customer, or several alike, bought at opportunities such as yearly appeals; a row may carry further columns. */
export interface OpportunityHistory {
  /** Opportunities at which the customer bought. */
  readonly frequency: number;
  /** Number of the last of them, counted from 1; 0 where the customer bought at none. */
  readonly recency: number;
  /** Opportunities observed, after the purchase with which the customer came; at most 10,000. */
  readonly opportunities: number;
  /** How many customers have this history (default 1). */
  readonly weight?: number;
}

/** Sums run over them. */
export const MOST_OPPORTUNITIES = 10_000;

type Known = Required<OpportunityHistory>;

export const opportunityHistorySchema = row(
  {
    frequency: whole(),
    recency: whole(),
    opportunities: wholeBetween(0, MOST_OPPORTUNITIES),
    weight: z.prefault(whole(), 1),
  },
  rule<Known>('recency', 'at most the opportunities', ({ recency, opportunities }) => recency <= opportunities),
  rule<Known>(
    'recency',
    'at least the frequency, and 0 where that is 0',
    ({ frequency, recency }) => recency >= frequency && frequency > 0 === recency > 0,
  ),
);

/** Reads histories into groups of customers alike, by frequency, recency and opportunities. */
export function readOpportunityHistories(histories: unknown): readonly Group[] {
  return groupRows({ histories }, (element, name, index) => {
    const { frequency, recency, opportunities, weight } = parseInput(opportunityHistorySchema, element, [name, index]);
    return { key: [frequency, recency, opportunities], weight };
  });
}
