import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DefaultTheme } from 'vitepress';

const REFERENCE = new URL('../reference/typedoc-sidebar.json', import.meta.url);

/** The headings of the sidebar, in their order. */
export const GROUPS = ['Satisfaction', 'Retention', 'Acquisition', 'Value', 'Recurring revenue', 'How sure we are'];

interface Page {
  readonly text: string;
  readonly link: string;
  readonly group: string;
  readonly order: number;
}

/** The sidebars: pages name their `group` and `order` themselves; typedoc lists those of the reference. */
export function sidebar(): DefaultTheme.SidebarMulti {
  const metrics = pagesIn('metrics');
  return {
    '/guide/': [{ text: 'Guide', items: pagesIn('guide') }],
    '/metrics/': GROUPS.map((group) => ({ text: group, items: metrics.filter((page) => page.group === group) })),
    '/reference/': [{ text: 'Reference', items: [{ text: 'Overview', link: '/reference/' }, ...modules()] }],
  };
}

/** The modules of the reference, as typedoc lists them. */
function modules(): DefaultTheme.SidebarItem[] {
  if (!existsSync(REFERENCE)) return [];
  const listed = JSON.parse(readFileSync(REFERENCE, 'utf8')) as DefaultTheme.SidebarItem[];
  return listed.find(({ text }) => text === 'Modules')?.items ?? [];
}

function pagesIn(folder: string): Page[] {
  const path = fileURLToPath(new URL(`../${folder}/`, import.meta.url));
  return readdirSync(path)
    .filter((file) => file.endsWith('.md') && file !== 'index.md')
    .map((file) => pageOf(folder, file, readFileSync(`${path}${file}`, 'utf8')))
    .sort((a, b) => a.order - b.order);
}

function pageOf(folder: string, file: string, text: string): Page {
  const field = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(text)?.[1];
  const title = field('title');
  if (title === undefined) throw new Error(`docs/${folder}/${file} has no title in its front matter`);
  if (field('description') === undefined) throw new Error(`docs/${folder}/${file} has no description`);
  const group = field('group') ?? '';
  if (folder === 'metrics' && !GROUPS.includes(group)) throw new Error(`docs/${folder}/${file} is in no known group`);
  return { text: title, link: `/${folder}/${file.replace(/\.md$/, '')}`, group, order: Number(field('order') ?? 100) };
}
