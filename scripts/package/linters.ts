import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import manifest from '../../package.json' with { type: 'json' };
import { entries, type InstalledPackage } from '../installed-package.ts';

/** That publint has not even a suggestion. */
export async function checkWithPublint({ tarball }: InstalledPackage): Promise<string> {
  const { buffer } = new Uint8Array(await readFile(tarball));
  const { messages } = await publint({ strict: true, pack: { tarball: buffer } });
  assert.equal(messages.length, 0, messages.map((message) => formatMessage(message, manifest)).join('\n'));
  return 'publint: no error, no warning, no suggestion';
}

/** That “Are the types wrong?” finds nothing wrong, with no rule ignored. */
export async function checkTypesWithAttw({ tarball }: InstalledPackage): Promise<string> {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(await readFile(tarball))));
  assert.ok(analysis.types, 'attw finds no types');
  assert.deepEqual(analysis.problems, [], 'attw finds a problem');
  const checked = Object.keys(analysis.entrypoints).map((path) => path.replace(/^\./, manifest.name));
  for (const entry of entries) assert.ok(checked.includes(entry), `attw has not checked ${entry}`);
  for (const [path, { resolutions }] of Object.entries(analysis.entrypoints)) {
    if (path === './package.json') continue;
    const ways = Object.keys(resolutions);
    assert.deepEqual(ways.sort(), ['bundler', 'node10', 'node16-cjs', 'node16-esm'], `attw has not checked ${path}`);
  }
  return `attw: no problem in ${entries.length} entry points under node10, node16 (CommonJS and ESM) and bundler`;
}
