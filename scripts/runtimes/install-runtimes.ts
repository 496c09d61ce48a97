import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runNpm, runProgram } from '../run-program.ts';

/** A program that runs JavaScript. */
export interface Runtime {
  /** Its name and version. */
  readonly name: string;
  /** Where it is. */
  readonly program: string;
}

const NODE = '24.21.0';
const DENO = '2.9.6';
const BUN = '1.4.5';

type RuntimeName = 'node' | 'deno' | 'bun';

/**
 * Installs runtimes other than the running one from npm packages.
 *
 * Their install scripts, which may be forbidden, only copy the program out of the package of the platform: it is run
 * from there.
 */
export async function installRuntimes<Name extends RuntimeName>(
  folder: string,
  ...names: readonly Name[]
): Promise<Record<Name, Runtime>> {
  const nodePackage = packageOfNode();
  const modules = join(folder, 'node_modules');
  const kinds = {
    node: {
      name: 'Node.js',
      install: `${nodePackage}@${NODE}`,
      programs: async () => [join(modules, nodePackage, 'bin', executable('node'))],
    },
    deno: {
      name: 'Deno',
      install: `deno@${DENO}`,
      programs: () => inPackagesOf(join(modules, '@deno'), executable('deno')),
    },
    bun: {
      name: 'Bun',
      install: `bun@${BUN}`,
      programs: () => inPackagesOf(join(modules, '@oven'), join('bin', executable('bun'))),
    },
  };
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  const packages = names.map((name) => kinds[name].install);
  await runNpm(['install', '--prefer-offline', '--ignore-scripts', '--no-audit', ...packages], { cwd: folder });
  const installed = names.map(async (name) => [name, await runtime(kinds[name].name, await kinds[name].programs())]);
  return Object.fromEntries(await Promise.all(installed));
}

/** npm has installed those packages of a scope that fit the platform. */
async function inPackagesOf(scope: string, program: string): Promise<readonly string[]> {
  const packages = await readdir(scope).catch(() => []);
  return packages.map((name) => join(scope, name, program));
}

async function runtime(name: string, programs: readonly string[]): Promise<Runtime> {
  const failures: string[] = [];
  for (const program of programs) {
    try {
      const [version = ''] = /\d+\.\d+\.\d+/.exec(await runProgram(program, ['--version'], { cwd: '.' })) ?? [];
      return { name: `${name} ${version}`, program };
    } catch (error) {
      failures.push(String(error));
    }
  }
  const platform = `${process.platform} on ${process.arch}`;
  throw new Error(`${name} is missing: no npm package of it runs on ${platform}. ${failures.join(' ')}`);
}

function packageOfNode(): string {
  const { platform, arch } = process;
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

function executable(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}
