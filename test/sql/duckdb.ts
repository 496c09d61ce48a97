import { DuckDBInstance } from '@duckdb/node-api';
import type { SqlQuery } from 'clientele';

/** An embedded database of its own, filled by some statements. */
export async function duckdbWith(...statements: readonly string[]) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjects();
  return {
    rows,
    /** What a query reads from the database. */
    answer: async <Result>(query: SqlQuery<Result>) => query.read(await rows(query.sql)),
  };
}
