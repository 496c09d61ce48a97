import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InstalledPackage } from '../installed-package.ts';
import { repository } from '../run-program.ts';

/** esbuild heads the code of each source file with its path. */
const SOURCE = /^\/\/ (src\/.+\.ts)$/gm;

/** What bundlers cannot take apart, or what some runtimes refuse. */
const UNWANTED = /__commonJS|\beval\(|\bnew Function\(/;

/** That entry points share code: each source file is in one file of each format. */
export async function checkChunks({ folder }: InstalledPackage): Promise<string> {
  const dist = join(folder, 'dist');
  const code = (await readdir(dist)).filter((name) => /\.c?js$/.test(name));
  const counts = new Set<number>();
  for (const suffix of ['.js', '.cjs']) {
    const places = new Map<string, string>();
    for (const name of code.filter((name) => name.endsWith(suffix))) {
      const text = await readFile(join(dist, name), 'utf8');
      assert.doesNotMatch(text, UNWANTED, `${name} holds code of CommonJS modules, or makes code from text`);
      for (const [, source = ''] of text.matchAll(SOURCE)) {
        const place = places.get(source) ?? name;
        assert.equal(name, place, `${source} is in two files of the package: ${place} and ${name}`);
        places.set(source, name);
      }
    }
    const metrics = await readdir(join(repository, 'src'), { recursive: true });
    assert.ok(places.size > metrics.length / 2, `only ${places.size} source files are found in *${suffix}`);
    counts.add(places.size);
  }
  assert.equal(counts.size, 1, `the formats hold different numbers of source files: ${[...counts].join(' and ')}`);
  return `chunks: the code of ${[...counts][0]} source files is in one file each, in ESM and in CommonJS`;
}
