import ts from 'typescript';

export type JsonSchema = { readonly [key: string]: unknown };

/** An amount in an answer. */
const AMOUNT: JsonSchema = {
  type: 'string',
  pattern: '^-?\\d+(\\.\\d+)?(e[+-]\\d+)?$',
  description: 'An amount, with all its digits.',
};

/** Describes types as JSON has them; those with a name are put into `named` and referred to. */
export function describeTypes(checker: ts.TypeChecker, named: Record<string, JsonSchema>) {
  /** The JSON schema of a value of a type. */
  function schemaOf(type: ts.Type): JsonSchema {
    const { flags, symbol, aliasSymbol } = type;
    if (symbol?.name === 'Decimal') return refer('Amount', () => AMOUNT);
    if (isBinary(symbol)) return { type: 'object' };
    const name = nameOf(checker, type);
    if (name !== undefined) {
      return refer(name, () => ({ ...commentOf(aliasSymbol ?? symbol), ...inPlace(type) }));
    }
    return flags & ts.TypeFlags.TypeParameter ? {} : inPlace(type);
  }

  function refer(name: string, describe: () => JsonSchema): JsonSchema {
    if (!(name in named)) {
      named[name] = {};
      named[name] = describe();
    }
    return { $ref: `#/$defs/${name}` };
  }

  function inPlace(type: ts.Type): JsonSchema {
    if (type.isUnion()) return unionOf(type.types);
    if (type.isLiteral()) return { const: type.value };
    const { flags } = type;
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (checker.isTupleType(type)) return tupleOf(checker.getTypeArguments(type as ts.TypeReference));
    const element = elementOf(checker, type);
    if (element !== undefined) return { type: 'array', items: schemaOf(element) };
    return flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection) ? objectOf(type) : {};
  }

  function unionOf(types: readonly ts.Type[]): JsonSchema {
    const given = types.filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0);
    const texts = given.flatMap((one) => (one.isStringLiteral() ? [one.value] : [])).sort();
    const schemas = given.filter((one) => !one.isStringLiteral()).map(schemaOf);
    const isSimple = (schema: JsonSchema) => Object.keys(schema).join() === 'type';
    // The order of the compiler depends on what else it has read.
    const kinds = [...new Set(schemas.filter(isSimple).map(({ type }) => type as string))].sort().reverse();
    const all = [
      ...(texts.length > 0 ? [{ type: 'string', enum: texts }] : []),
      ...sorted(schemas.filter((schema) => !isSimple(schema))),
      ...(kinds.length > 0 ? [{ type: kinds.length === 1 ? kinds[0] : kinds }] : []),
    ];
    return all.length === 1 ? (all[0] as JsonSchema) : { anyOf: all };
  }

  function tupleOf(types: readonly ts.Type[]): JsonSchema {
    const items = types.map(schemaOf);
    return { type: 'array', prefixItems: items, minItems: items.length, maxItems: items.length };
  }

  function objectOf(type: ts.Type): JsonSchema {
    const properties = checker.getPropertiesOfType(type).filter((property) => isData(checker, property));
    const further = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return {
      type: 'object',
      ...(properties.length > 0 && {
        properties: Object.fromEntries(
          properties.map((property) => [
            property.name,
            { ...schemaOf(checker.getTypeOfSymbol(property)), ...commentOf(property) },
          ]),
        ),
        required: properties.filter(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0).map(({ name }) => name),
      }),
      ...(further !== undefined && { additionalProperties: schemaOf(further) }),
    };
  }

  function commentOf(symbol: ts.Symbol): JsonSchema {
    const description = commentText(symbol.getDocumentationComment(checker));
    return description === '' ? {} : { description };
  }

  return schemaOf;
}

/** What the fields of a type mean, by their paths; lists and records have no step of their own. */
export function meanings(checker: ts.TypeChecker, root: ts.Type): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  const seen = new Set<ts.Type>();
  const walk = (type: ts.Type, path: string): void => {
    const part = elementOf(checker, type) ?? checker.getIndexTypeOfType(type, ts.IndexKind.String);
    const parts = type.isUnion() ? type.types : part === undefined ? branchesOf(checker, type) : [part];
    for (const one of parts) walk(one, path);
    if (parts.length > 0 || !isObjectOfOurs(type) || seen.has(type)) return;
    seen.add(type);
    for (const property of checker.getPropertiesOfType(type)) {
      const place = path === '' ? property.name : `${path}.${property.name}`;
      const comment = commentText(property.getDocumentationComment(checker));
      if (comment !== '' && !found.has(place)) found.set(place, comment);
      walk(checker.getTypeOfSymbol(property), place);
    }
    seen.delete(type);
  };
  walk(root, '');
  return Object.fromEntries(found);
}

/** The two types that a conditional type may be. */
function branchesOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  if ((type.flags & ts.TypeFlags.Conditional) === 0) return [];
  const { trueType, falseType } = (type as ts.ConditionalType).root.node;
  return [trueType, falseType].map((node) => checker.getTypeFromTypeNode(node));
}

/** What a list of any kind, or any other iterable, is made of. */
export function elementOf(checker: ts.TypeChecker, type: ts.Type): ts.Type | undefined {
  if (!checker.isArrayType(type) && !/^(Iterable|ReadonlySet|ArrayLike)$/.test(type.symbol?.name ?? ''))
    return undefined;
  return checker.getTypeArguments(type as ts.TypeReference)[0];
}

/** A doc comment as one line, its links as the names they link to. */
export function commentText(parts: readonly ts.SymbolDisplayPart[]): string {
  return ts
    .displayPartsToString([...parts])
    .replace(/\{@link\s+(\w+)[^}]*\}/g, '`$1`')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** The name of a type of the library that is the same wherever it is used. */
function nameOf(checker: ts.TypeChecker, type: ts.Type): string | undefined {
  const isReference = ((type as ts.ObjectType).objectFlags ?? 0) & ts.ObjectFlags.Reference;
  const given = isReference ? checker.getTypeArguments(type as ts.TypeReference) : (type.aliasTypeArguments ?? []);
  if (given.some(({ flags }) => (flags & ts.TypeFlags.TypeParameter) === 0)) return undefined;
  const named = type.aliasSymbol ?? (type.flags & ts.TypeFlags.Object ? type.symbol : undefined);
  return named !== undefined && isDeclaredHere(named) && !named.name.startsWith('__') ? named.name : undefined;
}

function isObjectOfOurs(type: ts.Type): boolean {
  if (type.isIntersection()) return type.types.every(isObjectOfOurs);
  const { symbol, aliasSymbol, flags } = type;
  if ((flags & ts.TypeFlags.Object) === 0 || symbol?.name === 'Decimal') return false;
  return isDeclaredHere(aliasSymbol ?? symbol);
}

/** Typed arrays and maps are no lists in JSON. */
function isBinary(symbol: ts.Symbol | undefined): boolean {
  return !isDeclaredHere(symbol) && /^(\w+\d+Array|ReadonlyMap)$/.test(symbol?.name ?? '');
}

/** Functions, and what goes by a symbol, are left out of JSON. */
function isData(checker: ts.TypeChecker, property: ts.Symbol): boolean {
  const isCalled = checker.getTypeOfSymbol(property).getCallSignatures().length > 0;
  return !isCalled && !property.name.startsWith('__@');
}

function isDeclaredHere(symbol: ts.Symbol | undefined): boolean {
  const file = symbol?.declarations?.[0]?.getSourceFile();
  return file !== undefined && !file.isDeclarationFile;
}

function sorted(schemas: readonly JsonSchema[]): readonly JsonSchema[] {
  return [...schemas].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
