import * as clientele from 'clientele';
import { MetricsInputError } from 'clientele';
import * as schemas from 'clientele/schemas';
import * as z from 'zod/mini';
import model from '../../docs/functions.json' with { type: 'json' };
import type { DerivedFunction, DerivedParameter, Model } from '../../scripts/derive/model.ts';

/** What is behind a path: a function of the library. */
export interface Endpoint {
  readonly name: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  /** What the body must be, for the document: the function itself checks it. */
  readonly body: object;
  /** What the function returns. */
  readonly result: object;
  readonly answer: (body: unknown) => unknown;
}

type Called = (...args: unknown[]) => unknown;
type Node = Readonly<Record<string, unknown>>;

const FUNCTIONS = clientele as unknown as Readonly<Record<string, Called>>;
const SCHEMAS = schemas as unknown as Readonly<Record<string, z.ZodMiniType>>;
const MODEL = model as unknown as Model;
const MEANINGS = new Map(MODEL.schemas.map((schema) => [schema.name, schema]));

/** The types that results refer to. */
export const TYPES: readonly Node[] = Object.entries(MODEL.$defs).map(([name, type]) => ({
  $id: name,
  ...shared(type),
}));

/** What is behind each path: every function whose arguments can be data. */
export const ENDPOINTS: Readonly<Record<string, Endpoint>> = Object.fromEntries(
  MODEL.functions.filter(({ json }) => json).map((described) => [pathOf(described), endpointOf(described)]),
);

/** The path of a function: its domain and its name, as in `/nps/nps-score`. */
function pathOf({ domain, name }: DerivedFunction): string {
  return `/${domain}/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function endpointOf({ name, domain, summary, parameters, answer, ...said }: DerivedFunction): Endpoint {
  const run = FUNCTIONS[name] as Called;
  const common = {
    name,
    tag: domain,
    summary,
    description: (['formula', 'unit', 'convention', 'source'] as const)
      .flatMap((part) =>
        said[part] === undefined ? [] : [`${part.charAt(0).toUpperCase()}${part.slice(1)}: ${said[part]}`],
      )
      .join('\n\n'),
    result: shared(answer),
  };
  const [first, ...further] = parameters.map((parameter) => [parameter.name, schemaOf(parameter)] as const);
  // An input is the body; other arguments are in it by their names.
  if (first?.[0] === 'input') return { ...common, body: first[1], answer: run };
  const body = {
    type: 'object',
    properties: Object.fromEntries(first === undefined ? [] : [first, ...further]),
    required: parameters.filter(({ optional }) => optional !== true).map(({ name }) => name),
    additionalProperties: false,
  };
  const names = Object.keys(body.properties);
  return { ...common, body, answer: (given) => run(...argumentsOf(given, names)) };
}

/** What may be given for a parameter, and what it means. */
function schemaOf({ schema = '', elements, nullable }: DerivedParameter): Node {
  const { $schema, ...read } =
    schema in SCHEMAS ? z.toJSONSchema(SCHEMAS[schema] as z.ZodMiniType, { io: 'input' }) : {};
  const { description, fields } = MEANINGS.get(schema) ?? { description: undefined, fields: {} };
  const one = explained(withMeanings(read, fields), description);
  return elements ? { type: nullable ? ['array', 'null'] : 'array', items: one } : one;
}

/** A schema whose fields say what they mean, and then what they must be. */
function withMeanings(node: Node, meanings: Readonly<Record<string, string>>, path = ''): Node {
  const parts = Object.entries(node).map(([key, part]) => {
    if (typeof part !== 'object' || part === null || key === 'examples' || key === 'default') return [key, part];
    if (Array.isArray(part))
      return [key, part.map((one) => (typeof one === 'object' ? withMeanings(one, meanings, path) : one))];
    if (key !== 'properties') return [key, withMeanings(part as Node, meanings, path)];
    const fields = Object.entries(part).map(([name, field]) => {
      const place = path === '' ? name : `${path}.${name}`;
      return [name, explained(withMeanings(field as Node, meanings, place), meanings[place])];
    });
    return [key, Object.fromEntries(fields)];
  });
  return Object.fromEntries(parts);
}

function explained(node: Node, meaning: string | undefined): Node {
  if (meaning === undefined) return node;
  if (node.description === undefined) return { ...node, description: meaning };
  return { ...node, description: `${meaning} ${node.properties ? 'Its' : 'Must be'} ${node.description}.` };
}

/** A schema that refers to shared ones as the service does. */
function shared(schema: Node): Node {
  return JSON.parse(JSON.stringify(schema).replaceAll(/"#\/\$defs\/(\w+)"/g, '"$1#"'));
}

/** The arguments of a body, which must be an object that has them by name, and no others. */
function argumentsOf(body: unknown, names: readonly string[]): readonly unknown[] {
  const keys = `the keys ${names.join(', ')}`;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new MetricsInputError([{ path: [], message: `must be an object with ${keys}` }]);
  }
  const unknown = Object.keys(body).filter((key) => !names.includes(key));
  if (unknown.length > 0) {
    throw new MetricsInputError(unknown.map((key) => ({ path: [key], message: `must be one of ${keys}` })));
  }
  return names.map((name) => (body as Readonly<Record<string, unknown>>)[name]);
}
