import { HELP, type Options, readOptions } from './options.ts';
import { buildService } from './service.ts';

/** Listens until it is told to stop, and then finishes what is under way. */
async function run({ port, host, limit }: Options): Promise<void> {
  const service = await buildService({ limit });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void service.close());
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
