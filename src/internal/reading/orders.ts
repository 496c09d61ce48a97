import { dayOfDate } from '../time/days.ts';
import { signedAmount } from './amounts.ts';
import { customerId } from './customers.ts';
import { row } from './parse-input.ts';

/** The schema of an `Order`. */
export const orderSchema = row({ customerId: customerId(), date: dayOfDate(), amount: signedAmount() });
