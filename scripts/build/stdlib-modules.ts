import { readFile } from 'node:fs/promises';
import type { Plugin as EsbuildPlugin } from 'esbuild';

/** A file of a package of stdlib. */
export const STDLIB_FILE = /[\\/]node_modules[\\/]@stdlib[\\/]([\w-]+)[\\/].+\.js$/;

const MATH = 'abs asin ceil cos exp expm1 floor log1p max min pow round sin sqrt tan trunc'.split(' ');

/** What a runtime has itself comes in the place of these packages, and so does what is in one of their files alone. */
const REPLACED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(MATH.map((name) => [`math-base-special-${name}`, `export default Math.${name};`])),
  'math-base-special-ln': 'export default Math.log;',
  'math-base-special-copysign': 'export default (x, y) => (y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x));',
  // It makes a number so short that its square is exact, which is all that erfc needs.
  'number-float64-base-set-low-word': 'export default Math.fround;',
  // Their other forms are generators, whose support is tested with `eval`, and functions made with `new Function`.
  'math-base-tools-sum-series': "export { default } from './basic.js';",
  'math-base-tools-continued-fraction': "export { default } from './basic.js';",
  'math-base-tools-evalpoly': "export { default } from './main.js';",
  'math-base-special-kernel-betainc': "export { default } from './main.js';",
  'number-ctor': 'export default Number;',
};

/**
 * The code of a file of stdlib as an ES module, which bundlers can take apart: its files are CommonJS of one regular form.
 * Comments are dropped, as the notices are in THIRD-PARTY-LICENSES.
 */
export function stdlibModule(path: string, code: string): string {
  const [, name = ''] = STDLIB_FILE.exec(path) ?? [];
  const replacement = REPLACED[name];
  if (replacement !== undefined && /index\.js$/.test(path)) return replacement;
  return code
    .replace(/\/\*[\s\S]*?\*\/|^'use strict';$/gm, '')
    .replace(/^var (\w+) = require\( ('.+') \);/gm, 'import $1 from $2;')
    .replace(/^module\.exports = (\w+);$/gm, 'export default $1;');
}

/** Bundles stdlib as ES modules. */
export function stdlibModules(): EsbuildPlugin {
  return {
    name: 'stdlib-modules',
    setup({ onLoad }) {
      onLoad({ filter: STDLIB_FILE }, async ({ path }) => ({
        contents: stdlibModule(path, await readFile(path, 'utf8')),
      }));
    },
  };
}
