import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withInstalledPackage } from './installed-package.ts';
import { runProgram } from './run-program.ts';
import { bundleFigures } from './runtimes/bundle-figures.ts';
import { runInChromium } from './runtimes/chromium.ts';
import { installRuntimes } from './runtimes/install-runtimes.ts';

/** A time zone far from UTC, in which a day that is read locally is another one. */
const TIME_ZONE = 'America/New_York';

/** An older copy of decimal.js beside the one that the library uses. */
const OTHER_DECIMAL = 'other-decimal.js@npm:decimal.js@10.4.3';

const FILES = ['program.mjs', 'program.cjs', 'check-figures.mjs', 'host-examples.mjs'];

try {
  await withInstalledPackage(
    async ({ project }) => {
      for (const file of FILES) {
        await copyFile(fileURLToPath(new URL(`runtimes/${file}`, import.meta.url)), join(project, file));
      }
      await bundleFigures(join(project, 'figures.mjs'));
      const { node, deno, bun } = await installRuntimes(join(project, 'runtimes'), 'node', 'deno', 'bun');
      const running = { name: `Node.js ${process.versions.node}`, program: process.execPath };
      await mkdir(join(project, 'deno'));
      const env = { ...process.env, TZ: TIME_ZONE, DENO_DIR: join(project, 'deno'), DENO_NO_UPDATE_CHECK: '1' };
      const run = (program: string, args: readonly string[]) => runProgram(program, args, { cwd: project, env });
      for (const { name, program } of [running, node, bun]) {
        report(`${name}, ES module`, await run(program, ['program.mjs']));
        report(`${name}, CommonJS`, await run(program, ['program.cjs']));
      }
      const restricted = ['run', '--no-prompt', '--cached-only', '--no-remote', 'program.mjs'];
      report(`${deno.name}, ES module without any permission`, await run(deno.program, restricted));
      const printed = await runInChromium(join(project, 'program.mjs'), TIME_ZONE);
      for (const [name, output] of Object.entries(printed)) report(name, output);
    },
    [OTHER_DECIMAL],
  );
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

/** Prints how a runtime fared; throws where it got a figure wrong. */
function report(runtime: string, output: string): void {
  const { figures, wrong } = JSON.parse(output) as { figures: number; wrong: readonly string[] };
  if (wrong.length > 0) throw new Error(`${runtime} gets it wrong:\n${wrong.join('\n')}`);
  console.log(`✓ ${runtime}: ${figures} figures`);
}
