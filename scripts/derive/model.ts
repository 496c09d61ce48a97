import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { commentText, describeTypes, elementOf, type JsonSchema, meanings } from './types.ts';

/** What is known of a function, all of it from its source file. */
export interface DerivedFunction {
  readonly name: string;
  readonly domain: string;
  /** The first paragraph of its doc comment. */
  readonly summary: string;
  readonly formula: string;
  readonly unit: string;
  readonly convention?: string;
  readonly source: string;
  readonly parameters: readonly DerivedParameter[];
  /** The JSON schema of what it returns. */
  readonly answer: JsonSchema;
  /** Whether JSON can hold all that it needs to be given. */
  readonly json: boolean;
}

export interface DerivedParameter {
  readonly name: string;
  readonly optional?: true;
  /** The schema of `clientele/schemas` for it, or for its elements if it is data; none for what may be anything, and for code. */
  readonly schema?: string;
  readonly elements?: true;
  /** Data that may be `null`. */
  readonly nullable?: true;
}

/** A schema of `clientele/schemas`. */
export interface DerivedSchema {
  readonly name: string;
  /** The type of what it describes, of public names. */
  readonly type: string;
  readonly description: string;
  /** What its fields mean, by their paths. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface Model {
  readonly functions: readonly DerivedFunction[];
  readonly schemas: readonly DerivedSchema[];
  /** The types that answers refer to. */
  readonly $defs: Readonly<Record<string, JsonSchema>>;
  /** The values that each domain exports. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** The module of a source file: a floor of `internal` has its index. */
function moduleOf(file: string): string {
  return file.replace(/^(internal\/\w+)\/.+/, '$1/index.ts');
}

/** A schema that a source file exports, by its name the public type or the parameter that it describes. */
interface Described {
  readonly type: ts.Type;
  readonly text: string;
  readonly description: string;
}

/** What the derived modules import. */
export interface Sources {
  /** The source files that export the schemas. */
  readonly files: ReadonlyMap<string, string>;
  /** The names of all public types. */
  readonly types: ReadonlySet<string>;
}

/** Domains and functions whose arguments are code, never a request. */
const OF_CODE = ['sql', 'tables', 'bootstrapInterval', 'displayChart'];

const PLAIN = ts.TypeFormatFlags.NoTruncation;

const PARTS = ['Formula', 'Unit', 'Convention', 'Source'] as const;

/** Reads the domains of `src` by the compiler: exports, doc comments and types. */
export function readModel(root: string): Model & Sources {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}src/tsconfig.json`, ts.sys.readFile).config,
    ts.sys,
    `${root}src`,
  );
  const domains = readdirSync(`${root}src`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['internal', 'schemas'].includes(entry.name))
    .map(({ name }) => name)
    .sort();
  const indexOf = (domain: string) => `${root}src/${domain}/index.ts`;
  const program = ts.createProgram([`${root}src/index.ts`, ...domains.map(indexOf)], {
    ...options,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const exportsOf = (file: ts.SourceFile) =>
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol)
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));

  const files = new Map<string, string>();
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(`${root}src/`) || checker.getSymbolAtLocation(file) === undefined) continue;
    for (const { name, declarations } of exportsOf(file)) {
      const place = declarations?.[0]?.getSourceFile().fileName.slice(`${root}src/`.length);
      if (name.endsWith('Schema') && place !== undefined) files.set(name, moduleOf(place));
    }
  }

  const types = new Set(
    exportsOf(program.getSourceFile(`${root}src/index.ts`) as ts.SourceFile).map(({ name }) => name),
  );
  const exported = domains.flatMap((domain) =>
    exportsOf(program.getSourceFile(indexOf(domain)) as ts.SourceFile).map((symbol) => ({ domain, symbol })),
  );
  const described = new Map<string, Described>();
  const $defs: Record<string, JsonSchema> = {};
  const answerOf = describeTypes(checker, $defs);

  for (const { symbol } of exported) {
    const name = `${lower(symbol.name)}Schema`;
    if (!files.has(name) || !(symbol.flags & ts.SymbolFlags.Type)) continue;
    described.set(name, {
      type: checker.getDeclaredTypeOfSymbol(symbol),
      text: symbol.name + typeArgumentsOf(symbol),
      description: commentText(symbol.getDocumentationComment(checker)),
    });
  }

  const parameterOf = (called: string, parameter: ts.Symbol, isCode: boolean): DerivedParameter => {
    const { questionToken, initializer, parent } = parameter.valueDeclaration as ts.ParameterDeclaration;
    const whole = checker.getTypeOfSymbol(parameter);
    const element = elementOf(checker, checker.getNonNullableType(whole));
    const read = constraintOf(checker, element ?? whole);
    const { name: ofType } = nameable(checker.getNonNullableType(read)) ?? { name: '' };
    const own = `${called}${upper(parameter.name)}Schema`;
    const schema = [own, `${lower(ofType)}Schema`].find((name) => files.has(name));
    const isAnything = (read.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter)) !== 0;
    if (schema === undefined && !isCode && !isAnything) {
      throw new Error(
        `The ${parameter.name} of ${called} has no schema: export ${own}, or one of the name of its type.`,
      );
    }
    if (schema === own && !described.has(own)) {
      const text = checker
        .typeToString(read, undefined, PLAIN | (types.has(ofType) ? 0 : ts.TypeFormatFlags.InTypeAlias))
        .replace(' | undefined', '');
      described.set(own, {
        type: read,
        text: (parent as ts.FunctionDeclaration).typeParameters?.reduce(withoutParameter, text) ?? text,
        description: `${element !== undefined ? 'One of the' : 'The'} \`${parameter.name}\` of \`${called}\`.`,
      });
    }
    return {
      name: parameter.name,
      ...((questionToken ?? initializer) !== undefined && { optional: true as const }),
      ...(schema !== undefined && { schema }),
      ...(element !== undefined && { elements: true as const }),
      ...(element !== undefined && element !== elementOf(checker, whole) && { nullable: true as const }),
    };
  };

  const functionOf = (domain: string, symbol: ts.Symbol): DerivedFunction => {
    const signatures = checker.getTypeOfSymbol(symbol).getCallSignatures();
    // The widest overload for rows and parameters of the library's own types.
    const last =
      signatures.filter(({ typeParameters }) => typeParameters === undefined).at(-1) ??
      (signatures.at(-1) as ts.Signature);
    const comments = signatures.map((one) => ts.displayPartsToString(one.getDocumentationComment(checker)));
    const [summary = '', ...rest] = (comments.find((text) => /^- Formula:/m.test(text)) ?? '').split('\n\n');
    const part = (name: string) => {
      const [, text] = new RegExp(`^- ${name}: ([\\s\\S]*?)$(?!\\n  )`, 'm').exec(rest.join('\n\n')) ?? [];
      if (text === undefined && name !== 'Convention')
        throw new Error(`The doc comment of ${symbol.name} has no ${name}.`);
      return text === undefined ? {} : { [name.toLowerCase()]: commentText([{ text, kind: '' }]) };
    };
    const isCode = OF_CODE.includes(domain) || OF_CODE.includes(symbol.name);
    return {
      name: symbol.name,
      domain,
      summary: commentText([{ text: summary, kind: '' }]),
      ...(Object.assign({}, ...PARTS.map(part)) as Record<'formula' | 'unit' | 'source', string>),
      parameters: last.parameters.map((parameter) => parameterOf(symbol.name, parameter, isCode)),
      answer: answerOf(last.getReturnType()),
      json: !isCode,
    };
  };

  const functions = exported
    .filter(({ symbol }) => symbol.flags & ts.SymbolFlags.Function)
    .map(({ domain, symbol }) => functionOf(domain, symbol));
  const schemas = [...described].map(([name, { type, text, description }]) => ({
    name,
    type: text,
    description,
    fields: meanings(checker, type),
  }));
  const namesOf = (domain: string) =>
    exported.flatMap((one) =>
      one.domain === domain && one.symbol.flags & ts.SymbolFlags.Value ? [one.symbol.name] : [],
    );
  return {
    functions: functions.sort(byName),
    schemas: schemas.sort(byName),
    $defs: Object.fromEntries(Object.entries($defs).sort(([a], [b]) => (a < b ? -1 : 1))),
    names: Object.fromEntries(domains.map((domain) => [domain, namesOf(domain).sort()])),
    files,
    types,
  };
}

/** What a type parameter extends; itself if it may be anything. */
function constraintOf(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  return type.flags & ts.TypeFlags.TypeParameter ? (checker.getBaseConstraintOfType(type) ?? type) : type;
}

/** The type arguments with which a generic type stands for all of its kind. */
function typeArgumentsOf({ declarations = [] }: ts.Symbol): string {
  const [parameters = []] = declarations.flatMap((node) =>
    ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? [node.typeParameters ?? []] : [],
  );
  return parameters.length === 0
    ? ''
    : `<${parameters.map(({ constraint }) => constraint?.getText() ?? 'unknown').join(', ')}>`;
}

/** A type as text, with what a type parameter extends in its place. */
function withoutParameter(text: string, { name, constraint }: ts.TypeParameterDeclaration): string {
  return text.replace(new RegExp(`\\b${name.text}\\b`, 'g'), constraint?.getText() ?? 'unknown');
}

function nameable({ aliasSymbol, symbol }: ts.Type): ts.Symbol | undefined {
  return aliasSymbol ?? symbol;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

function upper(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function lower(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
