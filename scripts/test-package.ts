import { withInstalledPackage } from './installed-package.ts';
import { checkChunks } from './package/chunks.ts';
import { checkDeclarations } from './package/declarations.ts';
import { checkGlobalState, checkNames } from './package/imports.ts';
import { checkTypesWithAttw, checkWithPublint } from './package/linters.ts';
import { checkPurity } from './package/purity.ts';
import { checkTarball } from './package/tarball.ts';
import { checkTypes } from './package/types.ts';

/** Each throws at the first thing that is wrong, or gives a line that says what it found in order. */
const checks = [
  checkTarball,
  checkChunks,
  checkNames,
  checkGlobalState,
  checkPurity,
  checkDeclarations,
  checkTypes,
  checkWithPublint,
  checkTypesWithAttw,
];

try {
  await withInstalledPackage(async (installed) => {
    for (const check of checks) console.log(`✓ ${await check(installed)}`);
  });
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
