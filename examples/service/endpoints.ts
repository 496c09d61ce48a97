import * as clientele from 'clientele';
import { MetricsInputError } from 'clientele';
import * as schemas from 'clientele/schemas';
import * as z from 'zod/mini';
import model from '../../docs/functions.json' with { type: 'json' };

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

type DerivedFunction = (typeof model.functions)[number];
type Parameter = { readonly name: string; readonly optional: boolean; schema?: string; elements?: boolean };
type Called = (...args: unknown[]) => unknown;

const FUNCTIONS = clientele as unknown as Readonly<Record<string, Called>>;
const SCHEMAS = schemas as unknown as Readonly<Record<string, z.ZodMiniType>>;

/** What is behind each path: every function whose arguments can be data. */
export const ENDPOINTS: Readonly<Record<string, Endpoint>> = Object.fromEntries(
  model.functions
    .filter(({ parameters }) => (parameters as Parameter[]).every(({ schema, elements }) => schema ?? elements))
    .map((described) => [pathOf(described), endpointOf(described)]),
);

/** The path of a function: its domain and its name, as in `/nps/nps-score`. */
function pathOf({ domain, name }: DerivedFunction): string {
  return `/${domain}/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function endpointOf({ name, domain, summary, answer, ...described }: DerivedFunction): Endpoint {
  const parameters = described.parameters as readonly Parameter[];
  const run = FUNCTIONS[name] as Called;
  const { formula, unit, source } = described;
  const convention = 'convention' in described ? `Convention: ${described.convention}` : '';
  const common = {
    name,
    tag: domain,
    summary,
    description: [`Formula: ${formula}`, `Unit: ${unit}`, convention, `Source: ${source}`].filter(Boolean).join('\n\n'),
    result: answer,
  };
  const names = parameters.map(({ name }) => name);
  // An input is the body; other arguments are in it by their names.
  if (names[0] === 'input') return { ...common, body: schemaOf(parameters[0] as Parameter), answer: run };
  const body = {
    type: 'object',
    properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, schemaOf(parameter)])),
    required: parameters.filter(({ optional }) => !optional).map(({ name }) => name),
    additionalProperties: false,
  };
  return { ...common, body, answer: (given) => run(...argumentsOf(given, names)) };
}

function schemaOf({ schema, elements }: Parameter): z.core.JSONSchema.BaseSchema {
  const { $schema, ...one } = schema === undefined ? {} : z.toJSONSchema(SCHEMAS[schema] as z.ZodMiniType, { io: 'input' });
  return elements ? { type: 'array', items: one } : one;
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
