import type { MoneyInput } from 'clientele';
import * as z from 'zod/mini';
import * as schemas from '../../src/schemas/index.ts';
import { CALLS, FUNCTIONS, KNOWN } from './known.ts';
import { changedAt, type Place } from './places.ts';

/** A call with an amount left open: where a function takes it, and whether it may be below 0. */
export type AmountField = readonly [
  name: string,
  path: string,
  sign: 'from 0' | 'any',
  run: (amount: MoneyInput) => unknown,
];

interface Json {
  readonly type?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly additionalProperties?: Json | false;
  readonly items?: Json;
  readonly anyOf?: readonly Json[];
}

const SIGNS = {
  'an amount of at least 0 such as 12.5 or "12.50"': 'from 0',
  'an amount such as 12.5 or "12.50"': 'any',
} as const;

const SCHEMAS = schemas as unknown as Readonly<Record<string, z.ZodMiniType>>;

/** The places of a value that hold an amount, or may hold one. */
function amountsIn(json: Json, value: unknown, place: Place): readonly (readonly [Place, 'from 0' | 'any'])[] {
  const { description = '', properties = {}, additionalProperties, items, anyOf = [] } = json;
  const sign = SIGNS[description as keyof typeof SIGNS];
  if (sign !== undefined) return [[place, sign]];
  if (Array.isArray(value)) {
    const ofItems = items ?? anyOf.find(({ type }) => type === 'array')?.items;
    return ofItems === undefined || value.length === 0 ? [] : amountsIn(ofItems, value[0], [...place, 0]);
  }
  // What takes a list as well says so in words of its own.
  if (anyOf.some(({ type }) => type === 'array')) return [];
  const given = Object(value) as Readonly<Record<string, unknown>>;
  const others = additionalProperties ? Object.keys(given).slice(0, 1) : [];
  return [
    ...anyOf.flatMap((one) => amountsIn(one, value, place)),
    ...Object.entries(properties).flatMap(([key, part]) => amountsIn(part, given[key], [...place, key])),
    ...others.flatMap((key) => amountsIn(additionalProperties as Json, given[key], [...place, key])),
  ];
}

/** The forms that a call has by the keys of its objects, such as with a `timing` and without. */
function formOf(input: readonly unknown[]): string {
  return input.map((part) => (Array.isArray(part) ? '' : Object.keys(Object(part)).sort().join())).join();
}

/** The calls of all functions that take amounts: of each form that their figures have, with every place of an amount left open. */
export const AMOUNT_FIELDS: readonly AmountField[] = FUNCTIONS.flatMap(({ name, parameters }) => {
  const found = new Map<string, AmountField>();
  for (const { input } of KNOWN[name]?.figures ?? []) {
    for (const [index, { name: parameter, schema = '', elements }] of parameters.entries()) {
      const read = SCHEMAS[schema];
      if (read === undefined || input[index] === undefined) continue;
      const json = z.toJSONSchema(read) as Json;
      for (const [place, sign] of amountsIn(elements ? { type: 'array', items: json } : json, input[index], [index])) {
        const path = [...(parameter === 'input' ? [] : [parameter]), ...place.slice(1)].join('.');
        const run = (amount: MoneyInput) =>
          CALLS[name]?.(...(changedAt(input, place, () => amount) as readonly unknown[]));
        found.set(`${path} of ${formOf(input)}`, [name, path, sign, run]);
      }
    }
  }
  return [...found.values()];
});
