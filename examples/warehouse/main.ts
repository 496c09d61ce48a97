import { HELP, openEngine } from './options.ts';
import { measure, printed } from './report.ts';

try {
  const engine = await openEngine(process.argv.slice(2));
  if (engine === undefined) {
    process.stdout.write(HELP);
  } else {
    try {
      process.stdout.write(printed(await measure(engine)));
    } finally {
      await engine.close();
    }
  }
} catch (error) {
  // A file, a server or a row that is not as it should be: the user can put it right, and needs no stack for it.
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
