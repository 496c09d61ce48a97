import type { Subscription } from 'clientele';
import { type Input, rows } from './inputs.ts';

const COLUMNS = {
  customerId: 'text',
  start: 'text',
  end: 'optionalText',
  amount: 'money',
  term: 'text',
} as const;

/** A field for subscriptions; the library refuses terms that it does not know. */
export const subscriptions = rows('Subscriptions', COLUMNS) as Input<readonly Subscription[]>;
