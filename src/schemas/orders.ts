import { customerSummarySchema as customerSummary } from '../internal/customers.ts';
import { orderSchema as order } from '../internal/orders.ts';
import type { CustomerSummary, Order } from '../orders/index.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** A row of `summarizeCustomers`. */
export const orderSchema: InputSchema<Order> = /* @__PURE__ */ inputSchema(order);

/** A row of `orderMetrics`, `mergeCustomers` and `rfmScores`. */
export const customerSummarySchema: InputSchema<CustomerSummary> = /* @__PURE__ */ inputSchema(customerSummary);
