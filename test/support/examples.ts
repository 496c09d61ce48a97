import * as clientele from 'clientele';
import ts from 'typescript';
import { expect } from 'vitest';
import * as z from 'zod/mini';
import * as schemas from '../../src/schemas/index.ts';

/** A piece of code from a document, with what it says of its results. */
export interface Example {
  readonly where: string;
  readonly code: string;
}

const SCOPE: Readonly<Record<string, unknown>> = { ...clientele, ...schemas, z };
const NAMES = Object.keys(SCOPE);
const CLAIM = /^[ \t]*\/\/ (=>|throws) (.*)$/m;

const DOCUMENTED = /\/\*\*((?:(?!\*\/).)*)\*\/\nexport (?:const|class|function) (\w+)/gs;

/** The `@example` blocks of the doc comments in a source file. */
export function examplesInSource(file: string, text: string): readonly Example[] {
  return [...text.matchAll(DOCUMENTED)].flatMap(([, comment = '', name]) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
    const start = lines.indexOf('@example');
    return start < 0 ? [] : [{ where: `${file}: ${name}`, code: lines.slice(start + 1).join('\n') }];
  });
}

/** The TypeScript blocks of a Markdown document. */
export function examplesInMarkdown(file: string, text: string): readonly Example[] {
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ''], index) => ({
    where: `${file}: block ${index + 1}`,
    code,
  }));
}

/** Runs an example and asserts every `expression; // => value` and `expression; // throws error` of it; returns how many. */
export function runExample({ code }: Example): number {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const script = source.statements.map((statement) => scriptOf(statement, code)).join('\n');
  const { outputText } = ts.transpileModule(script, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  let claims = 0;
  const equals = (actual: unknown, expected: unknown) => {
    claims += 1;
    expect(actual).toStrictEqual(expected);
  };
  const throws = (call: () => unknown, expected: string) => {
    claims += 1;
    expect(call).toThrow(clientele.MetricsInputError);
    expect(call).toThrow(expected.replace('MetricsInputError: ', ''));
  };
  new Function('scope', 'equals', 'throws', `const { ${NAMES} } = scope; { ${outputText} }`)(SCOPE, equals, throws);
  return claims;
}

function scriptOf(statement: ts.Statement, code: string): string {
  if (ts.isImportDeclaration(statement)) return checkImport(statement);
  const [, kind, claim = ''] = CLAIM.exec(code.slice(statement.end).split('\n')[0] ?? '') ?? [];
  if (kind === undefined) return statement.getText();
  if (!ts.isExpressionStatement(statement)) throw new Error(`a claim needs an expression: ${statement.getText()}`);
  const expression = statement.expression.getText();
  return kind === '=>'
    ? `equals(${expression}, (${claim}));`
    : `throws(() => ${expression}, ${JSON.stringify(claim)});`;
}

/** The names are in scope already; an import in an example must be one that works. */
function checkImport(statement: ts.ImportDeclaration): string {
  expect(statement.moduleSpecifier.getText()).toMatch(/^'(clientele(\/[a-z]+)?|zod\/mini)'$/);
  const bindings = statement.importClause?.namedBindings;
  const names = bindings && ts.isNamedImports(bindings) ? bindings.elements.map((element) => element.name.text) : [];
  expect(NAMES).toEqual(expect.arrayContaining(names));
  return '';
}
