import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { domains, type InstalledPackage, SCHEMAS } from '../installed-package.ts';

/** The values and types that only the root exports. */
const OF_ROOT = [
  'Column',
  'Columns',
  'Decimal',
  'MetricsInputError',
  'MetricsIssue',
  'MoneyInput',
  'NotNull',
  'RateInput',
];

/** That declarations but those of the schemas name no type of zod, and that the root declares what the domains declare. */
export async function checkDeclarations({ folder }: InstalledPackage): Promise<string> {
  const dist = join(folder, 'dist');
  const declarations = (await readdir(dist, { recursive: true })).filter(
    (path) => /\.d\.c?ts$/.test(path) && !path.startsWith(SCHEMAS),
  );
  for (const name of declarations) {
    assert.doesNotMatch(await readFile(join(dist, name), 'utf8'), /\bzod\b|\$Zod/i, `${name} mentions zod`);
  }
  for (const suffix of ['.d.ts', '.d.cts']) {
    const [root = [], ...parts] = exportsOf(
      ['index', ...domains.map((domain) => `${domain}/index`)].map((path) => join(dist, path + suffix)),
    );
    assert.deepEqual(
      root,
      [...OF_ROOT, ...parts.flat()].sort(),
      `index${suffix} lacks a name of a domain, or adds one`,
    );
  }
  return `declarations: no zod type in ${declarations.length} files, all names of the domains in the root`;
}

/** The names, of values and types, that each file exports. */
function exportsOf(files: readonly string[]): readonly string[][] {
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    noLib: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  return files.map((file) => {
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    return symbol === undefined
      ? []
      : checker
          .getExportsOfModule(symbol)
          .map(({ name }) => name)
          .sort();
  });
}
