import { withInstalledPackage } from './installed-package.ts';
import { checkDeclarations } from './package/declarations.ts';
import { checkGlobalState, checkNames } from './package/imports.ts';
import { checkTypesWithAttw, checkWithPublint } from './package/linters.ts';
import { checkModules } from './package/modules.ts';
import { checkPurity } from './package/purity.ts';
import { checkTarball } from './package/tarball.ts';
import { checkTypes } from './package/types.ts';
import { runChecks } from './run-checks.ts';

const checks = [
  checkTarball,
  checkModules,
  checkNames,
  checkGlobalState,
  checkPurity,
  checkDeclarations,
  checkTypes,
  checkWithPublint,
  checkTypesWithAttw,
];

try {
  await withInstalledPackage((installed) => runChecks(checks.map((check) => async () => check(installed))));
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
