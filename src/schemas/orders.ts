import { customerSummarySchema as customerSummary } from '../internal/reading/customers.ts';
import { orderSchema as order } from '../internal/reading/orders.ts';
import type { CustomerSummary, Order } from '../orders/index.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** A row of `summarizeCustomers`. */
export const orderSchema: InputSchema<Order> = inputSchema(order);

/** A row of `orderMetrics`, `mergeCustomers` and `rfmScores`. */
export const customerSummarySchema: InputSchema<CustomerSummary> = inputSchema(customerSummary);
