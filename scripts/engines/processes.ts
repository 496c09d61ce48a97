import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installPackages } from '../apt.ts';

const isRoot = process.getuid?.() === 0;

/** Installs the servers that are missing, and fails where that does not bring them. */
export function requirePrograms(): { readonly postgres: string; readonly clickhouse: string } {
  if (find() === undefined) installPackages(['postgresql', 'clickhouse-server', 'clickhouse-client']);
  return find() ?? fail('PostgreSQL or ClickHouse is missing and could not be installed');
}

function find() {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const postgres = versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
  const clickhouse = ['/usr/bin', '/usr/sbin'].map((bin) => join(bin, 'clickhouse-server')).find(existsSync);
  return postgres === undefined || clickhouse === undefined ? undefined : { postgres, clickhouse };
}

/** PostgreSQL does not run as root; Debian's package brings a user for it. */
export function unprivileged(): { readonly uid?: number; readonly gid?: number } {
  if (!isRoot) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A port of the loopback interface that nobody uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** A server of the test's own, of which it ends just this process. */
export function startServer(
  program: string,
  args: readonly string[],
  options: { cwd: string; uid?: number; gid?: number },
) {
  const server: ChildProcess = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr?.on('data', (text) => {
    said = `${said}${text}`.slice(-4000);
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()).once('error', () => resolve()));
  const isRunning = () => server.pid !== undefined && server.exitCode === null && server.signalCode === null;
  return {
    /** Waits until the server answers. */
    async answers(ask: () => Promise<unknown>): Promise<void> {
      for (let tries = 0; tries < 300; tries += 1) {
        if (!isRunning()) return fail(`${program} did not start:\n${said}`);
        if (
          await ask().then(
            () => true,
            () => false,
          )
        )
          return;
        await sleep(200);
      }
      return fail(`${program} does not answer:\n${said}`);
    },
    async stop(signal: NodeJS.Signals): Promise<void> {
      if (!isRunning()) return;
      server.kill(signal);
      const killer = setTimeout(() => server.kill('SIGKILL'), 30_000);
      await ended;
      clearTimeout(killer);
    },
  };
}

export function fail(message: string): never {
  throw new Error(message);
}
