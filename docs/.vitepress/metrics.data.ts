import { createContentLoader } from 'vitepress';
import { GROUPS } from './sidebar.ts';

/** The pages of the metrics by their headings, for the overview. */
export interface MetricGroup {
  readonly group: string;
  readonly pages: readonly { readonly url: string; readonly title: string; readonly description: string }[];
}

export declare const data: readonly MetricGroup[];

export default createContentLoader('metrics/*.md', {
  transform: (pages): readonly MetricGroup[] =>
    GROUPS.map((group) => ({
      group,
      pages: pages
        .filter(({ frontmatter }) => frontmatter.group === group)
        .sort((a, b) => a.frontmatter.order - b.frontmatter.order)
        .map(({ url, frontmatter: { title, description } }) => ({ url, title, description })),
    })).filter(({ pages }) => pages.length > 0),
});
