import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBuild } from './installed-package.ts';
import { jupyterIn } from './notebooks/execute.ts';
import { outputsOf, verify } from './notebooks/verify.ts';
import { repository } from './run-program.ts';

const NOTEBOOKS = join(repository, 'examples', 'notebooks');

/** A notebook of one cell, with what it is said to show. */
function notebookOf(source: string, ...outputs: readonly object[]): string {
  const cell = { cell_type: 'code', execution_count: 1, id: 'cell-1', metadata: {}, outputs, source };
  const kernelspec = { display_name: 'Deno', language: 'typescript', name: 'deno' };
  return JSON.stringify({ cells: [cell], metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 });
}

const shown = (text: string) => ({
  output_type: 'execute_result',
  execution_count: 1,
  metadata: {},
  data: { 'text/plain': text },
});

/** What this test must notice, and how it says so. */
const BROKEN = [
  { what: 'an error', notebook: notebookOf("throw new Error('broken')"), message: /Error: broken/ },
  { what: 'another output', notebook: notebookOf("'new'", shown('old')), message: /cell 1 shows .*new/ },
  { what: 'no output', notebook: notebookOf('undefined', shown('old')), message: /there is no output of/ },
  {
    what: 'no picture',
    notebook: notebookOf('const displayChart = (text: string) => undefined;\ndisplayChart("picture")'),
    message: /there is no picture of/,
  },
];

requireBuild();
const folder = await mkdtemp(join(tmpdir(), 'clientele-notebooks-'));
try {
  const { name, execute } = await jupyterIn(folder);
  for (const file of (await readdir(NOTEBOOKS)).filter((entry) => entry.endsWith('.ipynb'))) {
    const path = join(NOTEBOOKS, file);
    if (process.argv.includes('--update')) {
      await writeFile(path, `${JSON.stringify(await outputsOf(path, execute), null, 1)}\n`);
    }
    console.log(`✓ ${name}: ${file} shows what it says, with ${await verify(path, execute)} pictures`);
  }
  for (const { what, notebook, message } of BROKEN) {
    const path = join(folder, 'broken.ipynb');
    await writeFile(path, notebook);
    const outcome = await verify(path, execute, 2).then(() => 'nothing', String);
    if (!message.test(outcome)) throw new Error(`${what} in a notebook is not noticed, but ${outcome}`);
    console.log(`✓ ${what} in a notebook is noticed`);
  }
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
