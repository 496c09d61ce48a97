import type { MarkdownOptions } from 'vitepress';

type Markdown = Parameters<NonNullable<MarkdownOptions['config']>>[0];

/** Formulas stand in fences of `math`, as GitHub knows them too: a formatter of Markdown leaves what is in them alone. */
export function mathInFences({ renderer: { rules } }: Markdown): void {
  const { fence, math_block: formula } = rules;
  if (fence === undefined || formula === undefined) throw new Error('Markdown has no formulas: `math` is off');
  rules.fence = (tokens, index, ...rest) => (tokens[index]?.info === 'math' ? formula : fence)(tokens, index, ...rest);
}
