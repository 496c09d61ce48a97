import { parseArgs } from 'node:util';

export const HELP = `The metrics of clientele over HTTP.

  npx tsx examples/service/main.ts [--port 3000] [--host 127.0.0.1] [--limit 16000000]

--limit is the most bytes that a JSON body may have. The environment gives the same as PORT, HOST and BODY_LIMIT.
`;

/** Where the service listens, and how large the bodies may be that it reads into memory. */
export interface Options {
  readonly port: number;
  readonly host: string;
  readonly limit: number;
}

/** What the command line or the environment asks for; `undefined` where it asks for help. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: env.PORT ?? '3000' },
      host: { type: 'string', default: env.HOST ?? '127.0.0.1' },
      limit: { type: 'string', default: env.BODY_LIMIT ?? '16000000' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return undefined;
  return { port: whole('port', values.port, 65_535), host: values.host, limit: whole('limit', values.limit, 2 ** 30) };
}

function whole(name: string, text: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new Error(`--${name} must be a whole number of at most ${most}, got ${JSON.stringify(text)}`);
}
