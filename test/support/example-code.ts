import * as clientele from 'clientele';
import ts from 'typescript';
import * as z from 'zod/mini';
import * as schemas from '../../src/schemas/index.ts';

/** What is done with a claim of an example. */
export interface Claims {
  /** `expression; // => value` */
  readonly equals: (actual: unknown, expected: unknown) => void;
  /** `expression; // throws error` */
  readonly throws: (call: () => unknown, expected: string) => void;
}

const SCOPE: Readonly<Record<string, unknown>> = { ...clientele, ...schemas, z };
const NAMES = Object.keys(SCOPE);
const CLAIM = /^[ \t]*\/\/ (=>|throws) (.*)$/m;

/** Runs the code of an example, and hands on each claim that it makes; the names of the library, its schemas and `z` are in scope. */
export function runCode(code: string, { equals, throws }: Claims): void {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const script = source.statements.map((statement) => scriptOf(statement, code)).join('\n');
  const { outputText } = ts.transpileModule(script, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  new Function('scope', 'equals', 'throws', `const { ${NAMES} } = scope; { ${outputText} }`)(SCOPE, equals, throws);
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
  const bindings = statement.importClause?.namedBindings;
  const names = bindings && ts.isNamedImports(bindings) ? bindings.elements.map((element) => element.name.text) : [];
  if (
    !/^'(clientele(\/[a-z]+)?|zod\/mini)'$/.test(statement.moduleSpecifier.getText()) ||
    !names.every((name) => NAMES.includes(name))
  ) {
    throw new Error(`an import that does not work: ${statement.getText()}`);
  }
  return '';
}
