import type * as z from 'zod/mini';
import { CURRENCY_OF_CHART, UNIT_OF_CHART } from '../charts/chart-options.ts';
import { AMOUNT_FROM_ZERO, ANY_AMOUNT } from '../internal/exact/amounts.ts';
import { CUSTOMER_ID } from '../internal/reading/customers.ts';
import { ITERABLE } from '../internal/reading/elements.ts';
import { NAMED_VALUES } from '../internal/reading/parse-input.ts';
import { DATE, DAY } from '../internal/time/days.ts';
import { MONTH } from '../internal/time/months.ts';
import { CURRENCY } from '../revenue/currencies.ts';

const DIGITS = '(\\d+(\\.\\d+)?|\\.\\d+)([eE][+-]?\\d{1,5})?$';

const SHORT_TEXT = { type: 'string', minLength: 1, maxLength: 20 } as const;

/** What JSON has for a value that zod cannot express, by what its refusal says is expected. */
export const FORMS: Readonly<Record<string, z.core.JSONSchema.BaseSchema>> = {
  [ANY_AMOUNT.expected]: { anyOf: [{ type: 'number' }, { type: 'string', pattern: `^[+-]?${DIGITS}` }] },
  [AMOUNT_FROM_ZERO.expected]: {
    anyOf: [
      { type: 'number', minimum: 0 },
      { type: 'string', pattern: `^[+]?${DIGITS}` },
    ],
  },
  [CUSTOMER_ID]: {
    anyOf: [
      { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
      { type: 'string', minLength: 1 },
    ],
  },
  [DATE]: {
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$',
  },
  [DAY]: { format: 'date' },
  [MONTH]: { pattern: '^\\d{4}-\\d{2}$' },
  [CURRENCY]: SHORT_TEXT,
  [CURRENCY_OF_CHART]: SHORT_TEXT,
  [UNIT_OF_CHART]: SHORT_TEXT,
  [ITERABLE]: { type: 'array' },
  [NAMED_VALUES]: { type: 'object' },
};
