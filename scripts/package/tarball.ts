import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { domains, type InstalledPackage, SCHEMAS } from '../installed-package.ts';
import { repository } from '../run-program.ts';

const DOCUMENTS = ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-LICENSES', 'package.json'];
/** Declarations that entry points share, under the name of a source file and a hash. */
const SHARED = /^dist\/[a-z-]+-[\w-]{8}\.d\.c?ts$/;

/** That the package holds its documents, its modules and their declarations, nothing else and nothing of this machine. */
export async function checkTarball({ folder }: InstalledPackage): Promise<string> {
  const files = await filesOf(folder);
  const sources = await filesOf(join(repository, 'src'));
  const modules = sources.filter(
    (path) => /(?<!\.d)\.[jt]s$/.test(path) && (!/^internal\/\w+\//.test(path) || path.endsWith('/index.ts')),
  );
  const entryFiles = [
    ...modules.flatMap((path) => ['.js', '.cjs'].map((suffix) => `dist/${path.replace(/\.\w+$/, suffix)}`)),
    ...['index', ...domains].map((name) => `dist/node/${name}.js`),
    ...['index', ...[...domains, SCHEMAS].map((name) => `${name}/index`)].flatMap((path) =>
      ['.d.ts', '.d.cts'].map((suffix) => `dist/${path}${suffix}`),
    ),
  ];
  const needed = [...DOCUMENTS, ...entryFiles];
  const missing = needed.filter((file) => !files.includes(file));
  assert.deepEqual(missing, [], `the package lacks ${missing.join(', ')}`);
  const surplus = files.filter((file) => !needed.includes(file) && !SHARED.test(file));
  assert.deepEqual(surplus, [], `the package holds what it should not: ${surplus.join(', ')}`);
  let bytes = 0;
  for (const file of files) {
    bytes += (await stat(join(folder, file))).size;
    const text = await readFile(join(folder, file), 'utf8');
    const trace = [repository.slice(0, -1), homedir(), tmpdir(), 'file://', 'sourceMappingURL'].find((mark) =>
      text.includes(mark),
    );
    assert.equal(trace, undefined, `${file} mentions ${trace}`);
  }
  return `tarball: ${files.length} files, ${Math.round(bytes / 1000)} kB, no source maps, no path of this machine`;
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
