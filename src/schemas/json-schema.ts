import * as z from 'zod/mini';
import { descriptionOf, refusalOf } from './descriptions.ts';
import { FORMS } from './forms.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What the elements of an iterable are, by its path; or what a value is, of which only the function itself says it. */
export type Parts = Readonly<Record<string, z.core.$ZodType>>;

/** The numbers that stand in a schema for an end that does not belong to the range, or for none. */
const OPEN_ENDS = { above0: Number.MIN_VALUE, below1: 1 - Number.EPSILON / 2, none: Number.MAX_VALUE };

/** The JSON schema of what may come in. */
export function jsonSchemaOf(schema: z.core.$ZodType, parts: Parts): JsonSchema {
  const { $schema, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: ({ zodSchema }) => ({ ...FORMS[refusalOf(zodSchema)] }),
    override: ({ zodSchema, jsonSchema }) => {
      openEnds(jsonSchema);
      const { type } = zodSchema._zod.def;
      if (type === 'string') Object.assign(jsonSchema, FORMS[refusalOf(zodSchema)]);
      if (type === 'object') jsonSchema.required = requiredKeysOf(zodSchema as z.ZodMiniObject);
      const description = descriptionOf(zodSchema);
      if (description !== undefined) jsonSchema.description ??= description;
    },
  });
  for (const [path, part] of Object.entries(parts)) fill(nodeAt(json, path), jsonSchemaOfPart(part));
  return json;
}

/** The keys that must be given; for zod those need not be whose value is transformed, or read by the function itself. */
function requiredKeysOf({ _zod }: z.ZodMiniObject): string[] {
  return Object.entries(_zod.def.shape).flatMap(([key, field]) => (canBeLeftOut(field) ? [] : [key]));
}

export function canBeLeftOut({ _zod }: z.core.$ZodType): boolean {
  const { type, innerType } = _zod.def as z.core.$ZodOptionalDef | z.core.$ZodPrefaultDef;
  return type === 'prefault' || (type === 'optional' && innerType._zod.def.type !== 'unknown');
}

/** A part may be a schema as users get it, which knows its own parts. */
function jsonSchemaOfPart(part: z.core.$ZodType): JsonSchema {
  return (part._zod.toJSONSchema?.() as JsonSchema | undefined) ?? jsonSchemaOf(part, {});
}

function openEnds(json: JsonSchema): void {
  if (json.minimum === OPEN_ENDS.above0) json.exclusiveMinimum = 0;
  if (json.maximum === OPEN_ENDS.below1) json.exclusiveMaximum = 1;
  if (json.exclusiveMinimum === 0 || json.minimum === -OPEN_ENDS.none) delete json.minimum;
  if (json.exclusiveMaximum === 1 || json.maximum === OPEN_ENDS.none) delete json.maximum;
}

/** The node at a path, in which `*` stands for the values of a record; the empty path leads to the whole. */
function nodeAt(json: JsonSchema, path: string): JsonSchema {
  if (path === '') return json;
  return path.split('.').reduce((node, key) => {
    if (key !== '*') return node.properties?.[key] as JsonSchema;
    node.additionalProperties = {};
    return node.additionalProperties;
  }, json);
}

/** Says of an array what its items are, and of anything else what it is itself. */
function fill(node: JsonSchema, part: JsonSchema): void {
  if (node.type === 'array') node.items = part;
  else Object.assign(node, part);
}
