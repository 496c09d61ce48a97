import { MetricsInputError } from 'clientele';
import { HELP } from './help.ts';
import { InputProblem } from './input-problem.ts';
import { readOptions } from './options/options.ts';
import { printJson, printReport } from './print-report.ts';
import { measure } from './report.ts';

/** The text that the command line asks for. */
function run(args: readonly string[]): string {
  const { help, json, files, isBundled, assumptions } = readOptions(args);
  if (help) return HELP;
  const report = measure(files, assumptions);
  return json ? printJson(report) : printReport(report, files, isBundled);
}

/** What the user can put right, in one line; `undefined` for a mistake of the program. */
function messageOf(error: unknown): string | undefined {
  const isOfTheSystem = error instanceof Error && 'syscall' in error;
  const isOfTheInput = error instanceof InputProblem || error instanceof MetricsInputError;
  return isOfTheInput || isOfTheSystem ? error.message.replace(/\p{Cc}+/gu, ' ') : undefined;
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe, such as `head`, may have seen enough.
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  process.stdout.write(run(process.argv.slice(2)));
} catch (error) {
  const message = messageOf(error);
  if (message === undefined) throw error;
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
