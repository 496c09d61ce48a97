import * as z from 'zod/mini';
import { canBeLeftOut, jsonSchemaOf } from './json-schema.ts';

/**
 * A schema of zod for the input of a function, of the very definition that the function itself reads with.
 *
 * What `z.parse` gives is input again, for the functions to take: defaults are filled in, days are `YYYY-MM-DD`, and amounts
 * are `Decimal`s that never round, so compute with `new Decimal(amount)`. `z.toJSONSchema` describes what may come in as JSON.
 */
export interface InputSchema<Input> extends z.ZodMiniType<Input, Input> {}

/** A schema as users get it. */
export function inputSchema<Input>(schema: z.core.$ZodType): InputSchema<Input> {
  const described = z.clone(schema, schema._zod.def);
  // For zod, what is transformed can be left out, and an object that has this as a field would say so.
  described._zod.optin = canBeLeftOut(schema) ? 'optional' : undefined;
  described._zod.toJSONSchema = () => jsonSchemaOf(schema);
  return described as InputSchema<Input>;
}
