import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Calculator } from '../../docs/.vitepress/calculator/calculator.ts';
import type { Figures } from './figures.ts';

const DEFINITIONS = new URL('../../docs/.vitepress/calculators/', import.meta.url);
const DOCS = new URL('../../docs/', import.meta.url);

/** A calculator of the site, with the page that it stands on and what is known of its figures. */
export interface PageCalculator {
  readonly name: string;
  readonly calculator: Calculator;
  /** The page, such as `metrics/nps`. */
  readonly page: string;
  readonly figures: Figures;
}

/** Every calculator; throws where one has no figures or is on no page. */
export function calculators(): Promise<readonly PageCalculator[]> {
  const names = readdirSync(DEFINITIONS).map((file) => basename(file, '.ts'));
  return Promise.all(names.map(pageCalculator));
}

async function pageCalculator(name: string): Promise<PageCalculator> {
  const exported = (await import(new URL(`${name}.ts`, DEFINITIONS).href)) as Record<string, Calculator>;
  const [calculator] = Object.values(exported);
  if (calculator?.name !== name) throw new Error(`calculators/${name}.ts exports no calculator of that name`);
  const { figures } = (await import(new URL(`figures/${name}.ts`, import.meta.url).href)) as { figures: Figures };
  return { name, calculator, page: pageOf(name), figures };
}

function pageOf(name: string): string {
  const page = readdirSync(DOCS, { recursive: true, encoding: 'utf8' }).find(
    (file) =>
      /^(metrics|guide)\b.*\.md$/.test(file) &&
      readFileSync(new URL(file, DOCS), 'utf8').includes(`calculators/${name}.ts'`),
  );
  if (page === undefined) throw new Error(`the calculator ${name} is on no page`);
  return page.replaceAll('\\', '/').replace(/\.md$/, '');
}
