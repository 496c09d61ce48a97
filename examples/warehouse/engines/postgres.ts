import { Client } from 'pg';
import type { Engine } from './engine.ts';

/** A PostgreSQL server, by a URL such as `postgres://user:password@host:5432/database`. */
export async function openPostgres(url: string, tables: Engine['tables']): Promise<Engine> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    dialect: 'postgres',
    tables,
    rows: async (sql) => (await client.query(sql)).rows,
    close: () => client.end(),
  };
}
