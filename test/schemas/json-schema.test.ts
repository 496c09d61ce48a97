import { Ajv2020 } from 'ajv/dist/2020.js';
import { MetricsInputError } from 'clientele';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as schemas from '../../src/schemas/index.ts';
import { changedAt, placesIn } from '../support/places.ts';
import { VALID_CALLS } from '../support/valid-calls.ts';
import { type Described, FUNCTIONS, SCHEMAS_OF } from './schemas-of.ts';

const ajv = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true, formats: { date: true } });

/** What no JSON can hold: functions. */
const NOT_IN_JSON: readonly z.ZodMiniType[] = [
  schemas.abcByCriteriaSchema,
  schemas.abcOptionsSchema,
  schemas.abcTransitionsSchema,
  schemas.abcXyzSchema,
  schemas.bootstrapIntervalSchema,
  schemas.ltvBySegmentSchema,
];

/** Where a schema says nothing: of functions, and of items, which may be anything. */
const UNDESCRIBED: ReadonlyMap<z.ZodMiniType, readonly string[]> = new Map<z.ZodMiniType, readonly string[]>([
  [schemas.abcChartSchema, ['.analysis.rows[].item', '.name']],
  [schemas.abcOptionsSchema, ['.value']],
  [schemas.abcTransitionsSchema, ['.before[].item', '.after[].item', '.key']],
  [schemas.abcXyzSchema, ['.value', '.demand']],
  [schemas.bootstrapIntervalSchema, ['.statistic']],
  [schemas.classifiedItemSchema, ['.item']],
  [schemas.ltvBySegmentSchema, ['.segment']],
]);

/** The arguments of every function that JSON can hold, with the schema of each or of its elements. */
const given = (Object.keys(SCHEMAS_OF) as Described[]).flatMap((name) =>
  SCHEMAS_OF[name].flatMap((argument, index) => {
    const isElement = Array.isArray(argument);
    const schema = (isElement ? argument[0] : argument) as z.ZodMiniType | 'of the caller';
    if (schema === 'of the caller' || NOT_IN_JSON.includes(schema)) return [];
    return [{ name, index, body: isElement ? z.array(schema) : schema }];
  }),
);

const WRONG = [null, true, '', 'x', -1, 0.5, 2, 1e300, [], {}, [1], { a: 1 }];

describe.each(Object.entries(schemas))('%s as JSON schema', (_, schema) => {
  it.each(['input', 'output'] as const)('is valid, for %s', (io) => {
    expect(ajv.validateSchema(z.toJSONSchema(schema, { io }))).toBe(true);
  });

  it('says of every value what it is', () => {
    const unknown: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
      const { type, anyOf, properties, items, additionalProperties } = node as z.core.JSONSchema.BaseSchema;
      if (type === undefined && anyOf === undefined) unknown.push(path);
      for (const [key, part] of Object.entries(properties ?? {})) walk(part, `${path}.${key}`);
      for (const part of anyOf ?? []) walk(part, path);
      walk(items, `${path}[]`);
      walk(additionalProperties, `${path}{}`);
    };
    walk(z.toJSONSchema(schema), '');
    expect(unknown).toEqual(UNDESCRIBED.get(schema) ?? []);
  });
});

describe.each(given)('the JSON schema of argument $index of $name', ({ name, index, body }) => {
  const validate = ajv.compile(z.toJSONSchema(body));
  const run = FUNCTIONS[name];
  const valid: readonly unknown[] = VALID_CALLS[name];
  const value: unknown = JSON.parse(JSON.stringify(valid[index]));

  it('accepts the valid call', () => {
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  });

  it('accepts all that the function accepts, and refuses much of the rest', () => {
    let refused = 0;
    for (const place of placesIn(value)) {
      for (const wrong of WRONG) {
        const changed = changedAt(value, place, () => wrong);
        const isValid = validate(changed);
        if (!isValid) refused += 1;
        const call = () => run(...valid.map((argument, at) => (at === index ? changed : argument)));
        if (!isValid) expect(call, JSON.stringify(changed)).toThrow(MetricsInputError);
      }
    }
    expect(refused).toBeGreaterThan(5);
  });
});

it('the words of a description are those of a refusal', () => {
  expect(z.toJSONSchema(schemas.customerChurnRateSchema)).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    description: 'customersLost must be at most customersAtStart',
    properties: {
      customersAtStart: {
        type: 'integer',
        minimum: 0,
        maximum: Number.MAX_SAFE_INTEGER,
        description: 'a whole number of at least 0',
      },
      customersLost: {
        type: 'integer',
        minimum: 0,
        maximum: Number.MAX_SAFE_INTEGER,
        description: 'a whole number of at least 0',
      },
    },
    required: ['customersAtStart', 'customersLost'],
    additionalProperties: false,
  });
});

it('a schema can be a part of a body', () => {
  const json = z.toJSONSchema(z.object({ orders: z.array(schemas.orderSchema) }));
  const validate = ajv.compile(json);
  expect(validate({ orders: [{ customerId: 7, date: '2024-02-29', amount: '12.50', note: 'a gift' }] })).toBe(true);
  expect(validate({ orders: [{ customerId: 7, date: '2024-02-29', amount: '12,50' }] })).toBe(false);
});

it('a schema as a field is required where the function requires it', () => {
  const { acquisitionCostSchema, abcValueSchema, npsCountsSchema, chartThemeSchema } = schemas;
  const body = z.object({
    cost: acquisitionCostSchema,
    value: abcValueSchema,
    counts: npsCountsSchema,
    theme: chartThemeSchema,
  });
  expect(z.toJSONSchema(body, { io: 'input' }).required).toEqual(['value', 'counts']);
});
