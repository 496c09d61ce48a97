import { Ajv2020 } from 'ajv/dist/2020.js';
import { MetricsInputError } from 'clientele';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as schemas from '../../src/schemas/index.ts';
import { CALLS, FUNCTIONS, richestInput } from '../support/known.ts';
import { changedAt, placesIn } from '../support/places.ts';

const ajv = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true, formats: { date: true } });
const SCHEMAS = schemas as unknown as Readonly<Record<string, z.ZodMiniType>>;

type AnyFunction = (...args: readonly unknown[]) => unknown;

/** The arguments that JSON can hold, with the schema of each or of its elements. */
const given = FUNCTIONS.flatMap(({ name, parameters }) => {
  const valid = richestInput(name);
  return parameters.flatMap(({ schema = '', elements, nullable }, index) => {
    const found = SCHEMAS[schema];
    const value: unknown = valid[index];
    if (found === undefined || value === undefined || !isJson(value)) return [];
    return [
      { name, index, valid, value, body: elements ? (nullable ? z.nullable(z.array(found)) : z.array(found)) : found },
    ];
  });
});

function isJson(value: unknown): boolean {
  return placesIn(value).every(
    (place) => typeof place.reduce((part, key) => Reflect.get(part as object, key), value) !== 'function',
  );
}

const WRONG = [null, true, '', 'x', -1, 0.5, 2, 1e300, [], {}, [1], { a: 1 }];

describe.each(Object.entries(SCHEMAS))('%s as JSON schema', (_, schema) => {
  it.each(['input', 'output'] as const)('is valid, for %s', (io) => {
    expect(ajv.validateSchema(z.toJSONSchema(schema, { io }))).toBe(true);
  });
});

describe.each(given)('the JSON schema of argument $index of $name', ({ name, index, valid, value, body }) => {
  const validate = ajv.compile(z.toJSONSchema(body));
  const run = CALLS[name] as AnyFunction;

  it('accepts the valid call', () => {
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  });

  it('accepts all that the function accepts', () => {
    for (const place of placesIn(value)) {
      for (const wrong of WRONG) {
        const changed = changedAt(value, place, () => wrong);
        if (validate(changed)) continue;
        const call = () => run(...valid.map((argument, at) => (at === index ? changed : argument)));
        expect(call, JSON.stringify(changed)).toThrow(MetricsInputError);
      }
    }
  });
});

it('the words of a description are those of a refusal', () => {
  expect(z.toJSONSchema(schemas.customerChurnInputSchema)).toEqual({
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
  const { npsCountsSchema, chartThemeNameSchema } = schemas;
  const body = z.object({ counts: npsCountsSchema, theme: chartThemeNameSchema });
  expect(z.toJSONSchema(body, { io: 'input' }).required).toEqual(['counts']);
});

it('says that a rate may be a number, a text or a quotient', () => {
  const validate = ajv.compile(z.toJSONSchema(schemas.churnLtvInputSchema));
  const rest = { revenuePerPeriod: 10, grossMargin: 1 };
  for (const churnRate of [0.05, '0.05', { numerator: 1, denominator: 3 }, null])
    expect(validate({ ...rest, churnRate })).toBe(true);
  for (const churnRate of [-1, 'x', { numerator: 1 }, []]) expect(validate({ ...rest, churnRate })).toBe(false);
});

describe('the JSON schema of a history of a model of purchases', () => {
  const validate = ajv.compile(z.toJSONSchema(schemas.historyOfSchema));

  it.each<[accepted: boolean, what: string, history: object]>([
    [true, 'a history of opportunities', { frequency: 1, recency: 1, opportunities: 6 }],
    [true, 'a history of times', { frequency: 1, recency: 1.5, T: 6 }],
    [false, 'a history of neither', { frequency: 1, recency: 1 }],
  ])('is %s for %s', (accepted, _, history) => {
    expect(validate(history)).toBe(accepted);
  });
});
