import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Engine } from './engines/engine.ts';

export const HELP = `Satisfaction and value by segment, counted where the data is.

  npx tsx examples/warehouse/main.ts [--answers FILE] [--orders FILE]
  npx tsx examples/warehouse/main.ts --engine postgres --url URL [--answers TABLE] [--orders TABLE]
  npx tsx examples/warehouse/main.ts --engine clickhouse --url URL [--answers TABLE] [--orders TABLE]

The answers have the columns segment and score, the orders segment, customer_id, ordered_on and amount.
`;

const SAMPLE = { answers: sampleFile('answers.csv'), orders: sampleFile('orders.csv') };
const TABLES = { answers: 'answers', orders: 'orders' };

/** Connects to the engine that the command line asks for; `undefined` where it asks for help. */
export async function openEngine(args: readonly string[]): Promise<Engine | undefined> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      engine: { type: 'string', default: 'duckdb' },
      url: { type: 'string' },
      answers: { type: 'string' },
      orders: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { engine, url, answers, orders, help } = values;
  if (help) return undefined;
  const from = { ...(answers !== undefined && { answers }), ...(orders !== undefined && { orders }) };
  if (engine === 'duckdb') return (await import('./engines/duckdb.ts')).openDuckdb({ ...SAMPLE, ...from });
  if (engine !== 'postgres' && engine !== 'clickhouse') {
    throw new Error(`--engine must be duckdb, postgres or clickhouse, got ${JSON.stringify(engine)}`);
  }
  if (url === undefined) throw new Error(`--engine ${engine} needs a --url`);
  const tables = { ...TABLES, ...from };
  return engine === 'postgres'
    ? (await import('./engines/postgres.ts')).openPostgres(url, tables)
    : (await import('./engines/clickhouse.ts')).openClickhouse(url, tables);
}

function sampleFile(name: string): string {
  return fileURLToPath(new URL(`data/${name}`, import.meta.url));
}
