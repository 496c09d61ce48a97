import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { answerSchema, type JsonSchema } from './answers.ts';

/** What is known of a function, all of it from its source file. */
export interface DerivedFunction {
  readonly name: string;
  readonly domain: string;
  /** The first sentence of its doc comment. */
  readonly summary: string;
  readonly formula: string;
  readonly unit: string;
  readonly convention?: string;
  readonly source: string;
  readonly parameters: readonly DerivedParameter[];
  /** The JSON schema of what it returns. */
  readonly answer: JsonSchema;
}

export interface DerivedParameter {
  readonly name: string;
  readonly optional: boolean;
  /** The schema of `clientele/schemas` for it, or for its elements if it is an iterable; nothing for what may be anything. */
  readonly schema?: string;
  readonly elements?: boolean;
}

/** A schema that a source file exports, with the public type that it describes. */
export interface DerivedSchema {
  readonly name: string;
  readonly file: string;
  readonly domain: string;
  readonly type: string;
  readonly comment: string;
}

export interface Model {
  readonly functions: readonly DerivedFunction[];
  readonly schemas: readonly DerivedSchema[];
  /** The names that each domain exports, values only. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** Functions whose arguments are code, never a request. */
const WITHOUT_SCHEMAS = /Query$|^displayChart$|^bootstrapInterval$/;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
};

/** Reads the domains of `src` by the compiler: exports, doc comments and types. */
export function readModel(root: string): Model {
  const domains = domainsOf(root);
  const program = ts.createProgram(
    domains.map((domain) => indexOf(root, domain)),
    OPTIONS,
  );
  const checker = program.getTypeChecker();
  const found = schemasOf(root, domains);
  const exported = Object.fromEntries(domains.map((domain) => [domain, exportsOf(program, checker, root, domain)]));
  const types = new Map(
    Object.values(exported).flatMap((symbols) => symbols.map((symbol) => [symbol.name, symbol] as const)),
  );
  const functions = domains.flatMap((domain) =>
    (exported[domain] ?? [])
      .filter(({ flags }) => (flags & ts.SymbolFlags.Function) !== 0)
      .map((symbol) => functionOf(checker, domain, symbol, found)),
  );
  const used = new Set(functions.flatMap(({ parameters }) => parameters.map(({ schema }) => schema)));
  const schemas = [...found]
    .map(([name, place]) => ({ name, ...place, ...typeOf(name, types, functions) }))
    .filter(
      (schema): schema is DerivedSchema =>
        schema.type !== undefined && (used.has(schema.name) || types.has(upper(schema.name))),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = Object.fromEntries(
    domains.map((domain) => [
      domain,
      (exported[domain] ?? [])
        .filter(({ flags }) => (flags & ts.SymbolFlags.Value) !== 0)
        .map(({ name }) => name)
        .sort(),
    ]),
  );
  return { functions: functions.sort((a, b) => (a.name < b.name ? -1 : 1)), schemas, names };
}

/** The folders of `src` that are sub-paths of the package. */
export function domainsOf(root: string): readonly string[] {
  return readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['internal', 'schemas'].includes(entry.name))
    .map(({ name }) => name)
    .sort();
}

function indexOf(root: string, domain: string): string {
  return join(root, 'src', domain, 'index.ts');
}

function exportsOf(program: ts.Program, checker: ts.TypeChecker, root: string, domain: string): readonly ts.Symbol[] {
  const module = checker.getSymbolAtLocation(program.getSourceFile(indexOf(root, domain)) as ts.SourceFile);
  return checker
    .getExportsOfModule(module as ts.Symbol)
    .map((symbol) => ((symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)));
}

/** The schemas that source files export, by their names. */
function schemasOf(root: string, domains: readonly string[]) {
  const schemas = new Map<string, { readonly file: string; readonly domain: string }>();
  for (const folder of [...domains, 'internal/reading']) {
    for (const file of readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!file.endsWith('.ts')) continue;
      for (const [, name = ''] of readFileSync(join(root, 'src', folder, file), 'utf8').matchAll(
        /^export const (\w+Schema)\b/gm,
      ))
        schemas.set(name, { file: `${folder}/${file}`, domain: folder });
    }
  }
  return schemas;
}

function functionOf(
  checker: ts.TypeChecker,
  domain: string,
  symbol: ts.Symbol,
  schemas: ReadonlyMap<string, unknown>,
): DerivedFunction {
  const signatures = checker.getTypeOfSymbol(symbol).getCallSignatures();
  const plain = signatures.filter(({ typeParameters = [] }) => typeParameters.length === 0);
  const signature = (plain.at(-1) ?? signatures.at(-1)) as ts.Signature;
  const text = ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .split('\n\nOrder metrics of rows')[0] as string;
  const part = (name: string) =>
    new RegExp(`^- ${name}: ([\\s\\S]*?)(?=^- |\\n\\n|$(?![\\s\\S]))`, 'm')
      .exec(text)?.[1]
      ?.replace(/\s*\n\s*/g, ' ')
      .trim();
  const needed = (name: string) => {
    const found = part(name);
    if (found === undefined) throw new Error(`The doc comment of ${symbol.name} has no ${name}.`);
    return found;
  };
  const convention = part('Convention');
  return {
    name: symbol.name,
    domain,
    summary: (text.split('\n\n')[0] as string).replaceAll('\n', ' '),
    formula: needed('Formula'),
    unit: needed('Unit'),
    ...(convention === undefined ? {} : { convention }),
    source: needed('Source'),
    parameters: signature.parameters.map((parameter) => parameterOf(symbol.name, parameter, schemas)),
    answer: answerSchema(checker, signature.getReturnType()),
  };
}

function parameterOf(called: string, parameter: ts.Symbol, schemas: ReadonlyMap<string, unknown>): DerivedParameter {
  const { type, questionToken, parent } = parameter.valueDeclaration as ts.ParameterDeclaration;
  const written = (type as ts.TypeNode).getText().replace(/ \| (null|undefined)/g, '');
  const element = /^Iterable<(.*)>$/s.exec(written)?.[1];
  const named = constraintOf(parent as ts.SignatureDeclaration, element ?? written);
  const base = /^[A-Z]\w*/.exec(named)?.[0];
  const candidates = [
    ...(base === undefined ? [] : [`${lower(base)}Schema`]),
    `${called}${upperFirst(parameter.name)}Schema`,
  ];
  const schema = candidates.find((name) => schemas.has(name));
  if (schema === undefined && named !== 'unknown' && !WITHOUT_SCHEMAS.test(called)) {
    throw new Error(
      `${called}(${parameter.name}: ${written}) has no schema: export ${candidates.join(' or ')} beside it.`,
    );
  }
  return {
    name: parameter.name,
    optional: questionToken !== undefined,
    ...(schema !== undefined && { schema }),
    ...(element !== undefined && { elements: true }),
  };
}

/** What a type parameter extends; `unknown` for one that may be anything. */
function constraintOf({ typeParameters = [] as never }: ts.SignatureDeclaration, written: string): string {
  const parameter = typeParameters.find(({ name }) => name.text === written);
  return parameter === undefined ? written : (parameter.constraint?.getText() ?? 'unknown');
}

/** The public type that a schema describes. */
function typeOf(name: string, types: ReadonlyMap<string, ts.Symbol>, functions: readonly DerivedFunction[]) {
  const symbol = types.get(upper(name));
  if (symbol !== undefined) {
    const declaration = symbol.declarations?.find(
      (node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node),
    ) as ts.InterfaceDeclaration | ts.TypeAliasDeclaration | undefined;
    const given = (declaration?.typeParameters ?? []).map(({ constraint }) => constraint?.getText() ?? 'unknown');
    const type = given.length === 0 ? symbol.name : `${symbol.name}<${given.join(', ')}>`;
    return { type, comment: `A \`${symbol.name}\`.` };
  }
  for (const { name: called, parameters } of functions) {
    const index = parameters.findIndex(({ schema }) => schema === name);
    if (index < 0) continue;
    const { elements, name: parameter } = parameters[index] as DerivedParameter;
    const argument = `Parameters<typeof ${called}>[${index}]`;
    return elements
      ? {
          type: `ElementOf<${argument}>`,
          comment: `An element of \`${parameter}\`, as \`${called}\` takes it.`,
          called,
        }
      : { type: argument, comment: `The \`${parameter}\` of \`${called}\`.`, called };
  }
  return { type: undefined as never, comment: '' };
}

function upper(schema: string): string {
  return upperFirst(schema.replace(/Schema$/, ''));
}

function upperFirst(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function lower(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
