import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

export interface Host {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly close: () => void;
}

/** Serves a folder, and pages made up for a test, on a free port of this machine. */
export async function serve(folder: string, pages: Readonly<Record<string, string>>): Promise<Host> {
  const server: Server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const content = pages[path] ?? (await readFile(join(folder, normalize(path))).catch(() => undefined));
    if (content === undefined) response.writeHead(404).end();
    else response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream').end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
