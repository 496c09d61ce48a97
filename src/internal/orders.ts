import { signedAmount } from './amounts.ts';
import { customerId } from './customers.ts';
import { dayOfDate } from './days.ts';
import { row } from './parse-input.ts';

/** The schema of an `Order`. */
export const orderSchema = /* @__PURE__ */ row({ customerId: customerId(), date: dayOfDate(), amount: signedAmount() });
