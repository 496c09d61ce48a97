import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { type Host, startHost } from '../local-host.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** The site makes no code from texts; VitePress puts scripts into its pages. */
const POLICY = "script-src 'self' 'unsafe-inline'";

/** Serves a folder, and pages made up for a test, on a free port of this machine. */
export function serve(folder: string, pages: Readonly<Record<string, string>>): Promise<Host> {
  return startHost(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const content = pages[path] ?? (await readFile(join(folder, normalize(path))).catch(() => undefined));
    response.setHeader('Content-Security-Policy', POLICY);
    if (content === undefined) response.writeHead(404).end();
    else response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream').end(content);
  });
}
