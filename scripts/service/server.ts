import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { repository } from '../run-program.ts';

/** The service as a process of its own. */
export interface Server {
  readonly origin: string;
  readonly process: ChildProcess;
}

/** Starts the service on any free port, uses it and stops it. */
export async function withServer<Result>(use: (server: Server) => Promise<Result>): Promise<Result> {
  const process = spawn(globalThis.process.execPath, ['--import', 'tsx', 'examples/service/main.ts', '--port', '0'], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = (await once(createInterface(process.stdout), 'line')) as [string];
    const [origin] = /http:\S+/.exec(line) ?? [];
    assert.ok(origin, `the service says ${line}`);
    return await use({ origin, process });
  } finally {
    if (process.exitCode === null && process.signalCode === null) {
      process.kill();
      await once(process, 'exit');
    }
  }
}

/** The memory that a process holds now, in megabytes, as the system of Linux counts it. */
export async function memoryOf({ process }: Server): Promise<number> {
  const status = await readFile(`/proc/${process.pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1000;
}
