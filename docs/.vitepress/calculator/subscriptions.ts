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
export const subscriptions = rows('Subscriptions', COLUMNS, [
  'ann, 2018-11-01, 2019-02-01, 50, month',
  'ann, 2019-04-01, 2019-06-01, 50, month',
  'ann, 2019-06-01, 2019-08-01, 900, year',
  'bob, 2019-05-15, , 12, week',
]) as Input<readonly Subscription[]>;
