import {
  acquisitionCostSchema as acquisitionCost,
  cashFlowYearSchema as cashFlowYear,
} from '../equity/cash-flow-ltv.ts';
import { customerSegmentSchema as customerSegment } from '../equity/customer-equity.ts';
import type { CashFlowInput, CashFlowYear, CustomerSegment } from '../equity/index.ts';
import { projectCashFlowsSchema as projectCashFlowsInput } from '../equity/project-cash-flows.ts';
import type { MoneyInput } from '../money.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

/** What `cashFlowLtv` reads of each year. */
export const cashFlowYearSchema: InputSchema<Pick<CashFlowYear, 'presentValue'>> = inputSchema(cashFlowYear);

/** The acquisition cost that `cashFlowLtv` takes. */
export const acquisitionCostSchema: InputSchema<MoneyInput | undefined> = inputSchema(acquisitionCost);

/** The input of `projectCashFlows`. */
export const projectCashFlowsSchema: InputSchema<CashFlowInput> = inputSchema(projectCashFlowsInput);

/** A row of `customerEquity`. */
export const customerSegmentSchema: InputSchema<CustomerSegment> = inputSchema(customerSegment);
