import { HELP, type Options, readOptions } from './options.ts';
import { buildService } from './service.ts';

/** How long what is under way may still take when the service is told to stop, in milliseconds. */
const GRACE = 30_000;

/** Listens until it is told to stop, and then finishes what is under way. */
async function run({ port, host, ...limits }: Options): Promise<void> {
  const service = await buildService(limits);
  const stop = () => {
    setTimeout(() => process.exit(1), GRACE).unref();
    void service.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  process.stdout.write(`listening on ${await service.listen({ port, host })}\n`);
}

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options === undefined) process.stdout.write(HELP);
  else await run(options);
} catch (error) {
  // A wrong option, or a port in use: the user can put it right, and needs no stack for it.
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
