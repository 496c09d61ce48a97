import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { installPackages } from '../apt.ts';
import { runProgram } from '../run-program.ts';
import { installRuntimes } from '../runtimes/install-runtimes.ts';
import { type Notebook, readNotebook } from './notebook.ts';

const NBCONVERT = '/usr/bin/jupyter-nbconvert';

/** Runs a notebook from its first cell to its last. */
export type Execute = (file: string) => Promise<Notebook>;

/** Deno's kernel and Jupyter, in a home of their own. */
export async function jupyterIn(folder: string): Promise<{ readonly name: string; readonly execute: Execute }> {
  if (!existsSync(NBCONVERT)) installPackages(['jupyter-nbconvert', 'jupyter-client']);
  if (!existsSync(NBCONVERT)) throw new Error('jupyter-nbconvert is missing and could not be installed');
  const { deno } = await installRuntimes(join(folder, 'runtimes'), 'deno');
  const [home, output] = [join(folder, 'home'), join(folder, 'executed')];
  await Promise.all([mkdir(home), mkdir(output)]);
  const env = { ...process.env, HOME: home, DENO_DIR: join(folder, 'deno'), DENO_NO_UPDATE_CHECK: '1' };
  for (const name of Object.keys(env)) if (/^(?:JUPYTER|IPYTHON|XDG)_/.test(name)) delete env[name as keyof typeof env];
  await runProgram(deno.program, ['jupyter', '--install'], { cwd: folder, env });
  return {
    name: deno.name,
    async execute(file) {
      const args = ['--to', 'notebook', '--execute', basename(file), '--output-dir', output];
      await runProgram(NBCONVERT, args, { cwd: dirname(file), env });
      return readNotebook(join(output, basename(file)));
    },
  };
}
