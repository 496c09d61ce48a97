import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { domains, type InstalledPackage } from '../installed-package.ts';

/** What bundlers cannot take apart, or what some runtimes refuse. */
const UNWANTED = /__commonJS|\beval\(|\bnew Function\(/;

const IMPORT = /(?:from|import) "([^"]+)"/g;

/** Modules that Node reads for one domain, each of which takes it a millisecond. */
const MOST_MODULES = 10;

/** That modules are plain, that there is one class of errors in each format, and that Node reads few modules for a domain. */
export async function checkModules({ folder }: InstalledPackage): Promise<string> {
  const dist = join(folder, 'dist');
  const paths = (await readdir(dist, { recursive: true })).filter((path) => /\.c?js$/.test(path));
  const texts = new Map<string, string>();
  for (const path of paths) texts.set(join(dist, path), await readFile(join(dist, path), 'utf8'));
  for (const [path, text] of texts) {
    assert.doesNotMatch(text, UNWANTED, `${path} holds code of CommonJS modules, or makes code from text`);
  }
  const withErrors = [...texts].filter(([, text]) => /extends RangeError/.test(text));
  assert.deepEqual(
    withErrors.map(([path]) => path.slice(dist.length + 1)).sort(),
    ['errors.cjs', 'errors.js'],
    'the class of errors stands elsewhere too',
  );
  for (const domain of domains) {
    const read = readFor(join(dist, 'node', `${domain}.js`), texts);
    assert.ok(read.size <= MOST_MODULES, `Node reads ${read.size} modules for ${domain}: ${[...read].join(', ')}`);
  }
  return `modules: ${paths.length}, all plain; Node reads at most ${MOST_MODULES} for a domain`;
}

/** A module and all that it imports, its own imports' imports included. */
function readFor(module: string, texts: ReadonlyMap<string, string>, read = new Set<string>()): ReadonlySet<string> {
  if (read.has(module)) return read;
  read.add(module);
  for (const [, name = ''] of texts.get(module)?.matchAll(IMPORT) ?? []) {
    readFor(name.startsWith('.') ? resolve(dirname(module), name) : name, texts, read);
  }
  return read;
}
