import assert from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { domains, type InstalledPackage, SCHEMAS } from '../installed-package.ts';
import { runNode } from '../run-program.ts';

/** That the root exports what the sub-paths export and little else, as the same bindings, to `import` and `require`. */
export async function checkNames(installed: InstalledPackage): Promise<string> {
  const names = await runProgramOfUser(installed, 'names.mjs', domains);
  assert.match(names, /^\d+ names\n$/, 'importing the package prints something');
  return `names: ${names.trim()} from the root and from ${domains.length} sub-paths, by import and by require`;
}

/** That importing and using the package changes nothing that other code could see. */
export async function checkGlobalState(installed: InstalledPackage): Promise<string> {
  await runProgramOfUser(installed, 'global-state.mjs', [...domains, SCHEMAS]);
  return 'global state: globals, built-ins and the settings of decimal.js and zod stay as they are';
}

/** Runs a program that lies beside this file as if the user had written it. */
async function runProgramOfUser(
  { project }: InstalledPackage,
  name: string,
  subPaths: readonly string[],
): Promise<string> {
  const program = join(project, name);
  await copyFile(fileURLToPath(new URL(name, import.meta.url)), program);
  return runNode([program, ...subPaths], { cwd: project });
}
