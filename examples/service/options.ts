import { parseArgs } from 'node:util';
import type { Limits } from './service.ts';

export const HELP = `The metrics of clientele over HTTP.

  npx tsx examples/service/main.ts [--port 3000] [--host 127.0.0.1] [--limit 16000000] [--patience 10000]

--limit is the most bytes that a JSON body may have, --patience the longest that the answer of a model may take, in milliseconds.
The environment gives the same as PORT, HOST, BODY_LIMIT and PATIENCE.
`;

/** Where the service listens, and what a request may cost. */
export interface Options extends Limits {
  readonly port: number;
  readonly host: string;
}

/** What the command line or the environment asks for; `undefined` where it asks for help. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: env.PORT ?? '3000' },
      host: { type: 'string', default: env.HOST ?? '127.0.0.1' },
      limit: { type: 'string', default: env.BODY_LIMIT ?? '16000000' },
      patience: { type: 'string', default: env.PATIENCE ?? '10000' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return undefined;
  return {
    port: whole('port', values.port, 65_535),
    host: values.host,
    limit: whole('limit', values.limit, 2 ** 30),
    patience: whole('patience', values.patience, 2 ** 31 - 1),
  };
}

function whole(name: string, text: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new Error(`--${name} must be a whole number of at most ${most}, got ${JSON.stringify(text)}`);
}
