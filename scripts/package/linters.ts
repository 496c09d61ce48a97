import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import manifest from '../../package.json' with { type: 'json' };
import { entries, type InstalledPackage } from '../installed-package.ts';
import { repository, runNode } from '../run-program.ts';

/** That publint has not even a suggestion. */
export async function checkWithPublint({ tarball }: InstalledPackage): Promise<string> {
  const { buffer } = new Uint8Array(await readFile(tarball));
  const { messages } = await publint({ strict: true, pack: { tarball: buffer } });
  assert.equal(messages.length, 0, messages.map((message) => formatMessage(message, manifest)).join('\n'));
  return 'publint: no error, no warning, no suggestion';
}

/** That “Are the types wrong?” finds nothing wrong, with no rule ignored. */
export async function checkTypesWithAttw({ tarball }: InstalledPackage): Promise<string> {
  const attwManifest = createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json');
  const { bin } = JSON.parse(await readFile(attwManifest, 'utf8')) as { bin: { attw: string } };
  const output = await runNode(
    [join(dirname(attwManifest), bin.attw), tarball, '--format', 'json', '--no-definitely-typed'],
    { cwd: repository },
  );
  const { analysis } = JSON.parse(output) as Report;
  const checked = Object.keys(analysis.entrypoints).map((path) => path.replace(/^\./, manifest.name));
  assert.deepEqual(analysis.problems, [], 'attw finds a problem');
  for (const entry of entries) assert.ok(checked.includes(entry), `attw has not checked ${entry}`);
  for (const [path, { resolutions }] of Object.entries(analysis.entrypoints)) {
    if (path === './package.json') continue;
    const ways = Object.keys(resolutions);
    assert.deepEqual(ways.sort(), ['bundler', 'node10', 'node16-cjs', 'node16-esm'], `attw has not checked ${path}`);
  }
  return `attw: no problem in ${entries.length} entry points under node10, node16 (CommonJS and ESM) and bundler`;
}

/** What is read of a report of attw. */
interface Report {
  readonly analysis: {
    readonly entrypoints: Readonly<Record<string, { readonly resolutions: Readonly<Record<string, unknown>> }>>;
    readonly problems: readonly unknown[];
  };
}
