import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ID = /\sid="([^"]+)"/g;
const LINK = /<a [^>]*?href="(\/[^"#]*)?#([^"]+)"/g;

/** The pages of the built site, such as `/metrics/nps.html`. */
export function builtPages(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .sort();
}

/** Links to a place in a page that has no such place; VitePress itself looks at pages only. */
export function deadAnchors(folder: string): readonly string[] {
  const texts = new Map(builtPages(folder).map((page) => [page, readFileSync(join(folder, page), 'utf8')]));
  const ids = new Map([...texts].map(([page, text]) => [page, new Set([...text.matchAll(ID)].map(([, id]) => id))]));
  return [...texts].flatMap(([page, text]) =>
    [...text.matchAll(LINK)].flatMap(([, path = page, id = '']) => {
      const target = path.endsWith('/') ? `${path}index.html` : path;
      return ids.get(target)?.has(decodeURIComponent(id)) ? [] : [`${page}: there is no #${id} in ${target}`];
    }),
  );
}
