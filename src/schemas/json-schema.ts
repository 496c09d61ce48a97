import type { Declared, Field } from '../internal/reading/index.ts';
import * as z from '../internal/zod.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

type Described = Partial<Field<unknown>> & {
  readonly declared?: Declared<Readonly<Record<string, z.core.$ZodType>>>;
  readonly anyOf?: readonly z.core.$ZodType[];
  readonly element?: z.core.$ZodType;
};

/** What is read of zod's own wrappers. */
interface Wrapper {
  readonly type: string;
  readonly innerType: z.core.$ZodType;
  readonly defaultValue: unknown;
  readonly out: z.core.$ZodType;
  readonly element: z.core.$ZodType;
  readonly items: readonly z.core.$ZodType[];
}

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

/** What may come in as JSON, and in the words of the refusals what it must be. */
function jsonSchemaOf(schema: z.core.$ZodType): JsonSchema {
  const { rules, declared, anyOf, element } = schema as Described;
  if (declared !== undefined) return objectSchema(declared);
  if (anyOf !== undefined) return { anyOf: anyOf.map(jsonSchemaOf) };
  if (rules === undefined) return wrapped(schema);
  if (rules.json.type === 'array') return { type: 'array', ...(element && { items: jsonSchemaOf(element) }) };
  const parts = element && { additionalProperties: jsonSchemaOf(element) };
  return { ...rules.json, description: rules.expected, ...parts };
}

/** What zod wraps around fields: what may be left out or `null`, and lists. */
function wrapped(schema: z.core.$ZodType): JsonSchema {
  const def = schema._zod.def as unknown as Wrapper;
  switch (def.type) {
    case 'optional':
      return jsonSchemaOf(def.innerType);
    case 'prefault':
      return { ...jsonSchemaOf(def.innerType), default: def.defaultValue as never };
    case 'nullable':
      return { anyOf: [jsonSchemaOf(def.innerType), { type: 'null' }] };
    case 'pipe':
      return jsonSchemaOf(def.out);
    case 'array':
      return { type: 'array', items: jsonSchemaOf(def.element) };
    case 'tuple':
      return {
        type: 'array',
        prefixItems: def.items.map(jsonSchemaOf),
        minItems: def.items.length,
        maxItems: def.items.length,
      };
    default:
      return {};
  }
}

function objectSchema({ shape, rules, isStrict }: NonNullable<Described['declared']>): JsonSchema {
  const fields = Object.entries(shape);
  const description = [...new Set(rules.map(({ path, expected }) => `${path.join('.')} must be ${expected}`))].join(
    '; ',
  );
  return {
    type: 'object',
    ...(description !== '' && { description }),
    properties: Object.fromEntries(fields.map(([key, field]) => [key, jsonSchemaOf(field)])),
    required: fields.filter(([, field]) => !canBeLeftOut(field)).map(([key]) => key),
    ...(isStrict && { additionalProperties: false }),
  };
}

function canBeLeftOut(schema: z.core.$ZodType): boolean {
  return !('anyOf' in schema) && ['prefault', 'optional', 'unknown'].includes(schema._zod.def.type);
}
