import * as z from 'zod/mini';
import * as schemas from '../../src/schemas/index.ts';
import { CALLS, FUNCTIONS, KNOWN } from './known.ts';
import { changedAt, type Place } from './places.ts';

/** A call of a function with one value left open, and what is known of that value. */
export type OpenCall<Kind, Value> = readonly [name: string, path: string, kind: Kind, run: (value: Value) => unknown];

/** What is read of a JSON schema. */
export interface Json {
  readonly type?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly additionalProperties?: Json | false;
  readonly items?: Json;
  readonly anyOf?: readonly Json[];
}

type KindOf<Kind> = (json: Json) => Kind | undefined;

const SCHEMAS = schemas as unknown as Readonly<Record<string, z.ZodMiniType>>;

/** The places of a value that hold what is asked for, or may hold it. */
function placesOf<Kind>(json: Json, kindOf: KindOf<Kind>, value: unknown, place: Place): readonly [Place, Kind][] {
  const { properties = {}, additionalProperties, items, anyOf = [] } = json;
  const kind = kindOf(json);
  if (kind !== undefined) return [[place, kind]];
  if (Array.isArray(value)) {
    const ofItems = items ?? anyOf.find(({ type }) => type === 'array')?.items;
    return ofItems === undefined || value.length === 0 ? [] : placesOf(ofItems, kindOf, value[0], [...place, 0]);
  }
  // What takes a list as well says so in words of its own.
  if (anyOf.some(({ type }) => type === 'array')) return [];
  const given = Object(value) as Readonly<Record<string, unknown>>;
  const others = additionalProperties ? Object.keys(given).slice(0, 1) : [];
  return [
    ...anyOf.flatMap((one) => placesOf(one, kindOf, value, place)),
    ...Object.entries(properties).flatMap(([key, part]) => placesOf(part, kindOf, given[key], [...place, key])),
    ...others.flatMap((key) => placesOf(additionalProperties as Json, kindOf, given[key], [...place, key])),
  ];
}

/** The forms that a call has by the keys of its objects, such as with a `timing` and without. */
function formOf(input: readonly unknown[]): string {
  return input.map((part) => (Array.isArray(part) ? '' : Object.keys(Object(part)).sort().join())).join();
}

/** The calls of all functions by their figures, once for each form, with every place left open that `kindOf` knows by its schema. */
export function openCalls<Kind, Value>(kindOf: KindOf<Kind>): readonly OpenCall<Kind, Value>[] {
  return FUNCTIONS.flatMap(({ name, parameters }) => {
    const found = new Map<string, OpenCall<Kind, Value>>();
    for (const { input } of KNOWN[name]?.figures ?? []) {
      for (const [index, { name: parameter, schema = '', elements }] of parameters.entries()) {
        const read = SCHEMAS[schema];
        if (read === undefined || input[index] === undefined) continue;
        const json = z.toJSONSchema(read) as Json;
        const all: Json = elements ? { type: 'array', items: json } : json;
        for (const [place, kind] of placesOf(all, kindOf, input[index], [index])) {
          const path = [...(parameter === 'input' ? [] : [parameter]), ...place.slice(1)].join('.');
          const run = (value: Value) => CALLS[name]?.(...(changedAt(input, place, () => value) as readonly unknown[]));
          found.set(`${path} of ${formOf(input)}`, [name, path, kind, run]);
        }
      }
    }
    return [...found.values()];
  });
}
