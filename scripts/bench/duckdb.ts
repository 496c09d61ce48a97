import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** DuckDB in this process with one thread, and tables in its memory. */
export async function startDuckdb() {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  return {
    version: String((await connection.runAndReadAll('SELECT version()')).getRows()[0]?.[0]),
    /** Makes a table of lines of CSV. */
    async load(table: string, columns: Readonly<Record<string, string>>, lines: string): Promise<void> {
      const folder = mkdtempSync(join(tmpdir(), 'clientele-bench-'));
      const file = join(folder, 'data.csv');
      writeFileSync(file, lines);
      const types = Object.entries(columns).map(([name, type]) => `${name}: '${type}'`);
      await connection.run(
        `CREATE TABLE ${table} AS SELECT * FROM read_csv('${file}', header = false, columns = {${types.join(', ')}})`,
      );
      rmSync(folder, { recursive: true });
    },
    /** Runs a query to its end; its rows stay in the engine. */
    run: (sql: string) => connection.run(sql),
    rows: async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjects(),
  };
}

export type Duckdb = Awaited<ReturnType<typeof startDuckdb>>;
