import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ColumnType, csvOf, type Table } from './data.ts';
import { type Engine, halvesOf } from './engine.ts';
import { fail, freePort, startServer } from './processes.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'Nullable(String)',
  whole: 'UInt8',
  fraction: 'Nullable(Float64)',
  money: 'Nullable(Decimal(18, 5))',
  day: 'Nullable(Date)',
  moment: "DateTime('UTC')",
  truth: 'Nullable(UInt8)',
};

interface Ports {
  readonly http: number;
  readonly tcp: number;
}

/** Two ClickHouse servers, a table with one half of the rows on each, and one over both. */
export async function startClickhouse(program: string, folder: string): Promise<Engine> {
  const ports: Ports[] = [];
  for (let shard = 0; shard < 2; shard += 1) ports.push({ http: await freePort(), tcp: await freePort() });
  const servers = ports.map((own, shard) => startShard(program, join(folder, `clickhouse-${shard}`), own, ports));
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop('SIGTERM')));
  };
  const shards = ports.map(({ http }) => ({
    tableOf: (name: string) => `${name}_local`,
    rows: async (sql: string) => JSON.parse(await ask(http, `${sql}\nFORMAT JSON`)).data,
  }));
  try {
    await Promise.all(servers.map((server, shard) => server.answers(() => ask(ports[shard]?.http ?? 0, 'SELECT 1'))));
    return {
      name: 'ClickHouse, two shards',
      dialect: 'clickhouse',
      url: `http://127.0.0.1:${ports[0]?.http}/default`,
      rows: (sql) => shards[0]?.rows(sql) ?? fail('there is no shard'),
      halves: shards,
      load: async (table) => {
        const halves = halvesOf(table);
        for (const [shard, { http }] of ports.entries()) await loadHalf(http, table, halves[shard] as Table);
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function loadHalf(http: number, { name, columns }: Table, half: Table): Promise<void> {
  const typed = Object.entries(columns).map(([column, type]) => `${column} ${TYPES[type]}`);
  await ask(http, `CREATE TABLE ${name}_local (${typed.join(', ')}) ENGINE = MergeTree ORDER BY tuple()`);
  await ask(http, `CREATE TABLE ${name} (${typed.join(', ')}) ENGINE = Distributed(halves, default, ${name}_local)`);
  await ask(http, csvOf(half), `INSERT INTO ${name}_local FORMAT CSV`);
}

/** Has a server run a query, the data of which may come apart from it. */
async function ask(port: number, body: string, query = ''): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/?query=${encodeURIComponent(query)}`, {
    method: 'POST',
    body,
  });
  const answer = await response.text();
  return response.ok ? answer : fail(`ClickHouse: ${answer.trim()}\n${query || body}`);
}

function startShard(program: string, folder: string, { http, tcp }: Ports, all: readonly Ports[]) {
  mkdirSync(join(folder, 'tmp'), { recursive: true });
  const replica = ({ tcp }: Ports) => `<replica><host>127.0.0.1</host><port>${tcp}</port></replica>`;
  const shards = all.map((ports) => `<shard>${replica(ports)}</shard>`).join('');
  writeFileSync(
    join(folder, 'config.xml'),
    `<yandex>
  <logger><level>error</level><console>1</console></logger>
  <listen_host>127.0.0.1</listen_host><http_port>${http}</http_port><tcp_port>${tcp}</tcp_port>
  <path>${folder}/</path><tmp_path>${folder}/tmp/</tmp_path><users_config>${folder}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>100000000</mark_cache_size><timezone>Asia/Tokyo</timezone>
  <remote_servers><halves>${shards}</halves></remote_servers>
</yandex>`,
  );
  writeFileSync(
    join(folder, 'users.xml'),
    `<yandex>
  <profiles><default><max_threads>2</max_threads></default></profiles><quotas><default/></quotas>
  <users><default><password/><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
</yandex>`,
  );
  return startServer(program, [`--config-file=${join(folder, 'config.xml')}`], { cwd: folder });
}
