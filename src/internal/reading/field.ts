import * as z from '../zod.ts';
import { mustBe } from './refuse.ts';

/** What a field gives for a value that it does not take. */
export const REFUSED = Symbol('refused');
export type Refused = typeof REFUSED;

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** All that is known of a value that may come in: from it follow the schema, the fast reader of rows and the JSON schema. */
interface Rules<Read, Written> {
  /** What must come in, as a refusal says it. */
  readonly expected: string;
  readonly json: JsonSchema;
  readonly read: (value: unknown) => Read | Refused;
  /** What was read as the schema gives it, if that differs. */
  readonly write?: (read: Read) => Written;
  /** The sentence that refuses a value, if it depends on the value. */
  readonly refusal?: (value: unknown) => string;
}

/** A schema that knows how its value is read. */
export interface Field<Read, Written = Read> extends z.ZodMiniTransform<Written, unknown> {
  readonly rules: Rules<Read, Written>;
}

export function field<Read, Written = Read>(rules: Rules<Read, Written>): Field<Read, Written> {
  const { read, write } = rules;
  const schema = z.transform((input: unknown, context): Written => {
    const value = read(input);
    if (value !== REFUSED) return write === undefined ? (value as unknown as Written) : write(value);
    context.issues.push({ code: 'custom', message: refusalOf(rules, input), input });
    return z.NEVER;
  });
  return Object.assign(schema, { rules });
}

export function refusalOf({ refusal, expected }: Pick<Rules<never, never>, 'refusal' | 'expected'>, value: unknown) {
  return refusal === undefined ? mustBe(expected, value) : refusal(value);
}

/** A field that takes what passes a test, as it is. */
export function fieldThat<Value>(
  expected: string,
  json: JsonSchema,
  passes: (value: unknown) => boolean,
): Field<Value, Value> {
  return field<Value>({ expected, json, read: (value) => (passes(value) ? (value as Value) : REFUSED) });
}
