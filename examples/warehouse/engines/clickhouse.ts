import type { Engine } from './engine.ts';

/** A ClickHouse server, by the URL of its HTTP interface such as `http://user:password@host:8123/database`. */
export async function openClickhouse(url: string, tables: Engine['tables']): Promise<Engine> {
  const { origin, username, password, pathname } = new URL(url);
  const address = new URL(origin);
  if (pathname.length > 1) address.searchParams.set('database', decodeURIComponent(pathname.slice(1)));
  const headers = {
    'X-ClickHouse-User': decodeURIComponent(username) || 'default',
    'X-ClickHouse-Key': decodeURIComponent(password),
  };
  return {
    dialect: 'clickhouse',
    tables,
    rows: async (sql) => {
      const response = await fetch(address, { method: 'POST', headers, body: `${sql}\nFORMAT JSON` });
      const text = await response.text();
      if (!response.ok) throw new Error(text.trim());
      return JSON.parse(text).data;
    },
    close: async () => {},
  };
}
