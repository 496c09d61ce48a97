import { abcAnalysis } from 'clientele';
import { abcValueSchema } from 'clientele/schemas';
import * as z from 'zod/mini';
import { type Endpoint, fieldsOf, withoutName } from '../endpoint.ts';

const share = z.number().check(z.gt(0), z.lt(1));

const body = z.strictObject({
  items: z.array(z.object({ item: z.unknown(), value: abcValueSchema })),
  thresholds: z.optional(z.strictObject({ a: share, b: share })),
  crossing: z.optional(z.enum(['included', 'excluded'])),
});

/** ABC analysis: a body has the value of each item in the place of the function that gives it. */
export const abc: Readonly<Record<string, Endpoint>> = {
  '/abc/analysis': {
    name: abcAnalysis.name,
    summary: 'ABC analysis',
    body,
    answer: (given) => {
      const { items, ...options } = fieldsOf(given, Object.keys(body._zod.def.shape));
      return withoutName('options', () => abcAnalysis(items as Iterable<unknown>, { value: ofRow, ...options }));
    },
  },
};

function ofRow(row: unknown): number {
  return (row as { readonly value?: number } | null)?.value as number;
}
