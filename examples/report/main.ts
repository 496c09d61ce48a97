import { MetricsInputError } from 'clientele';
import { HELP } from './help.ts';
import { InputProblem } from './input-problem.ts';
import { loadFiles } from './load-files.ts';
import { readOptions } from './options/options.ts';
import { explainRefusal } from './own/explain-refusal.ts';
import { findTables } from './own/find-tables.ts';
import { openOwnFile } from './own/own-file.ts';
import { RefusedTable, readTables } from './own/read-tables.ts';
import { writeRejects } from './own/write-rejects.ts';
import { printJson, printReport } from './print-report.ts';
import { measure } from './report.ts';

/** The text that the command line asks for. */
function run(args: readonly string[]): string {
  const { help, json, files, own, isBundled, assumptions } = readOptions(args);
  if (help) return HELP;
  const found = own.paths.flatMap((path) => findTables(openOwnFile(path, own), own));
  const { tables, input } = readTables(found, own);
  if (own.rejects !== undefined) writeRejects(own.rejects, tables);
  const report = measure({ ...loadFiles(files, own.asOf), ...input }, assumptions);
  return json ? printJson(report, tables) : printReport(report, { files, isBundled, tables });
}

/** What the user can put right, in one line; `undefined` for a mistake of the program. */
function messageOf(error: unknown): string | undefined {
  if (error instanceof RefusedTable) return explainRefusal(error);
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
