import * as z from 'zod/mini';
import { money } from '../internal/exact/decimals.ts';
import { amountOf } from '../internal/exact/units.ts';
import { elements } from '../internal/reading/elements.ts';
import { parameters, parseOptions } from '../internal/reading/parse-input.ts';
import { readSummary } from '../internal/reading/read-summary.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { daysBefore } from '../internal/time/calendar.ts';
import { type Day, day, dayOfText, textOfDay } from '../internal/time/days.ts';
import type { CustomerSummary } from '../orders/index.ts';
import { amountBreaks, countBreaks } from './breaks.ts';
import type { RfmScore, RfmScoresOptions } from './rfm-types.ts';
import { type RfmValues, scoresOfFrequency, scoresOfMonetaryValue, scoresOfRecency } from './scores-of-values.ts';

export const rfmScoresOptionsSchema = parameters({
  asOf: day(),
  breaks: z.prefault(
    parameters({
      recencyDays: z.optional(countBreaks()),
      frequency: z.optional(countBreaks()),
      monetaryValue: z.optional(amountBreaks()),
    }),
    {},
  ),
});

/**
 * RFM scores: how recently, how often and for how much each customer ordered, each scored from 1 to 5.
 *
 * - Formula: `1 + ⌊5 × customers with a worse value / customers⌋`; with breaks, 1 + the breaks reached. The values are the
 *   days from the last order to `asOf` (fewer are better), orders and revenue
 * - Unit: days, orders and money; scores from 1 to 5
 * - Convention: customers with equal values share a score, that of the first of them if they were ranked worst first; so
 *   where most have ordered once, all of them score 1, and some scores may stay empty. Monetary value is all revenue, not the
 *   mean order
 * - Does not merge: quantiles need all customers at once; merge the summaries first. Scores by breaks of parts can be joined
 * - Source: Hughes, “Strategic Database Marketing” (fifths of the customers); the rule for ties is this library's
 *
 * @param customers - One summary for each customer, from `summarizeCustomers` or `mergeCustomers`.
 * @param options - The day on which to look back, and breaks instead of quantiles.
 * @returns The customers with their scores, in the order given.
 * @throws {@link MetricsInputError} at the first row that is no `CustomerSummary` or has an order after `asOf`, or when an
 *   option is none.
 * @example
 * const customers = summarizeCustomers([
 *   { customerId: 'ann', date: '2024-06-01', amount: 90 },
 *   { customerId: 'bob', date: '2024-01-10', amount: 90 },
 *   { customerId: 'ann', date: '2024-06-28', amount: 10 },
 * ]);
 * const scores = rfmScores(customers, { asOf: '2024-06-30' });
 * scores.map((row) => [row.recencyDays, row.recencyScore, row.frequencyScore, row.monetaryScore]); // => [[2, 3, 3, 3], [172, 1, 1, 1]]
 */
export function rfmScores(customers: Iterable<CustomerSummary>, options: RfmScoresOptions): readonly RfmScore[] {
  const { asOf, breaks } = parseOptions(rfmScoresOptionsSchema, options);
  const rows = readRows(customers, asOf);
  const recencyScores = scoresOfRecency(rows, breaks.recencyDays);
  const frequencyScores = scoresOfFrequency(rows, breaks.frequency);
  const monetaryScores = scoresOfMonetaryValue(rows, breaks.monetaryValue);
  return rows.map((row, index) => ({
    ...row,
    recencyScore: recencyScores[index] as number,
    frequencyScore: frequencyScores[index] as number,
    monetaryScore: monetaryScores[index] as number,
  }));
}

function readRows(customers: Iterable<CustomerSummary>, asOf: string): readonly RfmValues[] {
  const rows: RfmValues[] = [];
  const today = daysBefore(dayOfText(asOf) as Day);
  for (const element of elements(customers, 'customers')) {
    const path = ['customers', rows.length];
    const { customerId, orders, revenue, lastOrder } = readSummary(element, path);
    const recencyDays = today - daysBefore(lastOrder);
    if (recencyDays < 0) refuse([...path, 'lastOrder'], mustBe(`at or before asOf, ${asOf}`, textOfDay(lastOrder)));
    rows.push({
      customerId,
      recencyDays,
      frequency: orders,
      monetaryValue: money(typeof revenue === 'number' ? amountOf(revenue, 2) : revenue),
    });
  }
  return rows;
}
