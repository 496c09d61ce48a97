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

/**
 * Installs the runtimes other than the running one from npm packages.
 *
 * Their install scripts, which may be forbidden, only copy the program out of the package of the platform: it is run
 * from there.
 */
export async function installRuntimes(folder: string): Promise<Record<'node' | 'deno' | 'bun', Runtime>> {
  const nodePackage = packageOfNode();
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  const packages = [`${nodePackage}@${NODE}`, `deno@${DENO}`, `bun@${BUN}`];
  await runNpm(['install', '--prefer-offline', '--ignore-scripts', '--no-audit', ...packages], { cwd: folder });
  const modules = join(folder, 'node_modules');
  return {
    node: await runtime('Node.js', [join(modules, nodePackage, 'bin', executable('node'))]),
    deno: await runtime('Deno', await inPackagesOf(join(modules, '@deno'), executable('deno'))),
    bun: await runtime('Bun', await inPackagesOf(join(modules, '@oven'), join('bin', executable('bun')))),
  };
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
