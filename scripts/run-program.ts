import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The folder of the repository, whatever folder the script is started from. */
export const repository = fileURLToPath(new URL('..', import.meta.url));

/** The npm that runs the script, which on Windows is not a program of its own. */
const npm = process.env.npm_execpath;

interface ProgramOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end and gives what it printed; throws with all it printed where it fails. */
export async function runProgram(program: string, args: readonly string[], options: ProgramOptions): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { ...options, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string };
    throw new Error(`${[program, ...args].join(' ')} failed:\n${`${stdout}${stderr}`.trim() || message}`);
  }
}

/** Runs a program of JavaScript on the Node.js that runs the script. */
export function runNode(args: readonly string[], options: ProgramOptions): Promise<string> {
  return runProgram(process.execPath, args, options);
}

export function runNpm(args: readonly string[], options: ProgramOptions): Promise<string> {
  return npm?.endsWith('npm-cli.js') ? runNode([npm, ...args], options) : runProgram('npm', args, options);
}
