import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { SqlDialect } from 'clientele';
import { type ColumnType, csvOf, type Table } from './data.ts';
import { type Engine, halvesOf } from './engine.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  whole: 'TINYINT',
  fraction: 'DOUBLE',
  money: 'DECIMAL(20, 5)',
  day: 'DATE',
  moment: 'TIMESTAMPTZ',
  truth: 'BOOLEAN',
};

/** DuckDB inside of this process; it also runs the dialect that no engine calls its own. */
export async function startDuckdb(folder: string, dialect: SqlDialect): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  const rows = async (sql: string) => {
    await connection.run("SET TimeZone = 'Asia/Tokyo'");
    return (await connection.runAndReadAll(sql)).getRowObjects();
  };
  const loadOne = async (table: Table) => {
    const file = join(folder, `duckdb-${table.name}.csv`);
    writeFileSync(file, csvOf(table));
    const columns = Object.entries(table.columns).map(([name, type]) => `${name}: '${TYPES[type]}'`);
    await connection.run("SET TimeZone = 'UTC'");
    await connection.run(
      `CREATE TABLE ${table.name} AS
       SELECT * FROM read_csv('${file}', header = false, nullstr = '\\N', columns = {${columns.join(', ')}})`,
    );
  };
  return {
    name: `DuckDB, dialect ${dialect}`,
    dialect,
    rows,
    halves: [0, 1].map((half) => ({ tableOf: (name) => `${name}_${half}`, rows })),
    load: async (table) => {
      for (const each of [table, ...halvesOf(table)]) await loadOne(each);
    },
    stop: async () => connection.closeSync(),
  };
}
