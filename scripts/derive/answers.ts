import ts from 'typescript';

export type JsonSchema = { readonly [key: string]: unknown };

const AMOUNT: JsonSchema = { type: 'string', description: 'An amount, with all its digits', pattern: '^-?\\d' };

/** What a function returns, as JSON has it. */
export function answerSchema(checker: ts.TypeChecker, type: ts.Type, depth = 0): JsonSchema {
  if (type.isUnion()) return unionSchema(checker, type, depth);
  if (type.isLiteral()) return { const: type.value };
  const { flags, symbol } = type;
  if (flags & ts.TypeFlags.Null) return { type: 'null' };
  if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
  if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
  if (flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
  if (symbol?.name === 'Decimal') return AMOUNT;
  if ((flags & ts.TypeFlags.Object) === 0 || depth > 8) return {};
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    const elements = checker.getTypeArguments(type as ts.TypeReference);
    return {
      type: 'array',
      items: elements.length === 1 ? answerSchema(checker, elements[0] as ts.Type, depth + 1) : {},
    };
  }
  return objectSchema(checker, type, depth);
}

function unionSchema(checker: ts.TypeChecker, type: ts.UnionType, depth: number): JsonSchema {
  const types = type.types.filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0);
  const texts = types.filter((one) => one.isStringLiteral()).map(({ value }) => value);
  const others = types.filter((one) => !one.isStringLiteral());
  const isBoolean = others.some(({ flags }) => flags & ts.TypeFlags.BooleanLiteral);
  const schemas = [
    ...(texts.length > 0 ? [{ type: 'string', enum: texts }] : []),
    ...(isBoolean ? [{ type: 'boolean' }] : []),
    ...others
      .filter(({ flags }) => (flags & ts.TypeFlags.BooleanLiteral) === 0)
      .map((one) => answerSchema(checker, one, depth)),
  ];
  return schemas.length === 1 ? (schemas[0] as JsonSchema) : { anyOf: schemas };
}

function objectSchema(checker: ts.TypeChecker, type: ts.Type, depth: number): JsonSchema {
  const properties = checker.getPropertiesOfType(type).filter(({ name }) => !name.startsWith('__@'));
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  return {
    type: 'object',
    ...(properties.length > 0 && {
      properties: Object.fromEntries(
        properties.map((property) => [property.name, propertySchema(checker, property, depth)]),
      ),
      required: properties.filter(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0).map(({ name }) => name),
    }),
    ...(index !== undefined && { additionalProperties: answerSchema(checker, index, depth + 1) }),
  };
}

function propertySchema(checker: ts.TypeChecker, property: ts.Symbol, depth: number): JsonSchema {
  const description = ts.displayPartsToString(property.getDocumentationComment(checker)).replace(/\s*\n\s*/g, ' ');
  const schema = answerSchema(checker, checker.getTypeOfSymbol(property), depth + 1);
  return description === '' ? schema : { ...schema, description };
}
