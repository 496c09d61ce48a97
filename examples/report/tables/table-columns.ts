/** The columns that the program reads of a file; it ignores any others. */
export interface TableColumns<Required extends string, Optional extends string> {
  readonly required: readonly Required[];
  readonly optional: readonly Optional[];
}

/** One row for each order; a refund has a negative amount. `channel` is what brought the customer. */
export const ORDER_COLUMNS = { required: ['customerId', 'date', 'amount'], optional: ['channel'] } as const;

/** One row for each answer. */
export const RATING_COLUMNS = { required: ['survey', 'rating'], optional: ['step'] } as const;

/** One row for each answer to the one survey that the command line names. */
export const SINGLE_SURVEY_COLUMNS = { required: ['rating'], optional: ['step', 'survey'] } as const;

/** One row for each channel, or for each of its months. */
export const SPEND_COLUMNS = { required: ['channel', 'cost', 'customersAcquired', 'paid'], optional: [] } as const;

/** One row for each period. */
export const SUBSCRIPTION_COLUMNS = {
  required: ['period', 'customersAtStart', 'customersAcquired', 'customersLost', 'customersAtEnd'],
  optional: ['revenueAtStart', 'churnedRevenue', 'contractionRevenue', 'expansionRevenue'],
} as const;

/** One row for each contract, or for each stretch of one. */
export const CONTRACT_COLUMNS = {
  required: ['customerId', 'start', 'end', 'amount', 'term'],
  optional: ['quantity', 'terms'],
} as const;
