import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { type ColumnType, csvOf, type Table } from './data.ts';
import { type Engine, halvesOf } from './engine.ts';
import { freePort, startServer, unprivileged } from './processes.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  whole: 'smallint',
  fraction: 'double precision',
  money: 'numeric(20, 5)',
  day: 'date',
  moment: 'timestamptz',
  truth: 'boolean',
};

/** A PostgreSQL server of the test's own. Its session differs from the defaults wherever an answer could depend on it. */
export async function startPostgres(bin: string, folder: string): Promise<Engine> {
  const user = unprivileged();
  const data = join(folder, 'postgres');
  chmodSync(folder, 0o755);
  mkdirSync(data);
  if (user.uid !== undefined && user.gid !== undefined) chownSync(data, user.uid, user.gid);
  const own = { cwd: data, ...user };
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'clientele', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...own,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'max_wal_size=4GB'];
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const server = startServer(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags], own);
  const connect = async () => {
    const client = new Client({ host: '127.0.0.1', port, user: 'clientele', database: 'postgres' });
    client.on('error', () => {});
    await client.connect();
    return client;
  };
  try {
    await server.answers(async () => (await connect()).end());
    const client = await connect();
    const rows = async (sql: string) => (await client.query(sql)).rows;
    await rows("SET TimeZone = 'Asia/Tokyo'");
    await rows("SET DateStyle = 'SQL, DMY'");
    const loadOne = async (table: Table) => {
      const file = join(folder, `postgres-${table.name}.csv`);
      const columns = Object.entries(table.columns).map(([name, type]) => `${name} ${TYPES[type]}`);
      const moment = Object.values(table.columns).indexOf('moment');
      const inUtc = table.rows.map((row) => row.map((cell, index) => (index === moment ? `${cell}+00` : cell)));
      writeFileSync(file, csvOf({ rows: inUtc }));
      await rows(`CREATE TABLE ${table.name} (${columns.join(', ')})`);
      await rows(`COPY ${table.name} FROM '${file}' WITH (FORMAT csv, NULL '\\N')`);
    };
    return {
      name: 'PostgreSQL',
      dialect: 'postgres',
      url: `postgres://clientele@127.0.0.1:${port}/postgres`,
      rows,
      halves: [0, 1].map((half) => ({ tableOf: (name) => `${name}_${half}`, rows })),
      load: async (table) => {
        for (const each of [table, ...halvesOf(table)]) await loadOne(each);
      },
      stop: async () => {
        await client.end();
        await server.stop('SIGINT');
      },
    };
  } catch (error) {
    await server.stop('SIGINT');
    throw error;
  }
}
