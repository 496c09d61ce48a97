import { existsSync } from 'node:fs';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { repository, runNpm } from './run-program.ts';

/** The package as a user gets it: packed, and installed into a project of its own. */
export interface InstalledPackage {
  /** The user's project, an ES module. */
  readonly project: string;
  /** The folder of the package in the project's `node_modules`. */
  readonly folder: string;
  /** The file that would be published. */
  readonly tarball: string;
}

/** The sub-path of what the root does not export, as its types are those of zod. */
export const SCHEMAS = 'schemas';

/** The sub-paths that code is imported from, such as `nps`. */
const subPaths = Object.keys(manifest.exports)
  .map((path) => path.slice('./'.length))
  .filter((path) => path !== '' && path !== 'package.json');

/** The sub-paths whose names the root has too. */
export const domains: readonly string[] = subPaths.filter((path) => path !== SCHEMAS);

/** Every name that code is imported by: the package and its sub-paths. */
export const entries: readonly string[] = [manifest.name, ...subPaths.map((path) => `${manifest.name}/${path}`)];

export function requireBuild(): void {
  if (!existsSync(join(repository, 'dist'))) throw new Error('There is no dist folder: run `npm run build` first.');
}

/** Packs and installs the package, with further packages beside it; removes all of it afterwards. */
export async function withInstalledPackage(
  use: (installed: InstalledPackage) => Promise<void>,
  furtherPackages: readonly string[] = [],
): Promise<void> {
  requireBuild();
  const project = await realpath(await mkdtemp(join(tmpdir(), 'clientele-')));
  try {
    const packed = await runNpm(['pack', '--json', '--pack-destination', project], { cwd: repository });
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    const tarball = join(project, filename);
    await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    await runNpm(['install', '--prefer-offline', '--ignore-scripts', '--no-audit', tarball, ...furtherPackages], {
      cwd: project,
    });
    await use({ project, folder: join(project, 'node_modules', manifest.name), tarball });
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}
