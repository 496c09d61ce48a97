import { DuckDBInstance } from '@duckdb/node-api';
import type { Engine } from './engine.ts';

/** DuckDB inside of this process: it reads CSV and Parquet files where they are, and nothing is copied. */
export async function openDuckdb(files: Engine['tables']): Promise<Engine> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const [table, file] of Object.entries(files)) {
    await connection.run(`CREATE VIEW ${table} AS SELECT * FROM '${file.replaceAll("'", "''")}'`);
  }
  return {
    dialect: 'duckdb',
    tables: { answers: 'answers', orders: 'orders' },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects(),
    close: async () => connection.closeSync(),
  };
}
