import { execFileSync } from 'node:child_process';

const isRoot = process.getuid?.() === 0;

/** Installs packages of Debian, as root or by sudo. */
export function installPackages(packages: readonly string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [program, ...rest] = isRoot ? ['apt-get', ...args] : ['sudo', '-E', 'apt-get', ...args];
    execFileSync(program as string, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  }
}
