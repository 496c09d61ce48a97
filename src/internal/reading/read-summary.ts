import { customerSummarySchema } from './customers.ts';
import { type ReadRow, rowReader } from './rows.ts';

/** A `CustomerSummary` of the caller. */
export type ReadSummary = ReadRow<typeof customerSummarySchema>;

export const readSummary = rowReader(customerSummarySchema);
