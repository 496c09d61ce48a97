import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Calculator } from '../../docs/.vitepress/calculator/calculator.ts';
import { shown } from './shown.ts';

const DEFINITIONS = new URL('../../docs/.vitepress/calculators/', import.meta.url);
const DOCS = new URL('../../docs/', import.meta.url);

/** What a calculator shows when something is typed into it. */
export interface ShownCase {
  /** The texts of the fields; the others keep those of the worked example. */
  readonly typed?: Readonly<Record<string, string>>;
  /** The text of each figure, by its label. */
  readonly shows: Readonly<Record<string, string>>;
  /** The text of the interval of a figure, by its label. */
  readonly intervals?: Readonly<Record<string, string>>;
  /** Rows of the table, from the first one on. */
  readonly rows?: readonly (readonly string[])[];
  /** Where the figures are from; never from the library itself. */
  readonly source: string;
}

/** What is known of a calculator; the first case is the worked example. */
export interface Shown {
  readonly shown: readonly [ShownCase, ShownCase, ...ShownCase[]];
  /** What is typed, and what the library says of it at which field. */
  readonly refused: {
    readonly typed: Readonly<Record<string, string>>;
    readonly field: string;
    readonly message: string;
  };
}

/** A calculator of the site, with the page that it stands on and what it shows. */
export interface PageCalculator extends Shown {
  readonly name: string;
  readonly calculator: Calculator;
  /** The page, such as `metrics/nps`. */
  readonly page: string;
}

/** Every calculator; throws where nothing is known of one, or one is on no page. */
export function calculators(): Promise<readonly PageCalculator[]> {
  const names = readdirSync(DEFINITIONS).map((file) => basename(file, '.ts'));
  return Promise.all(names.map(pageCalculator));
}

async function pageCalculator(name: string): Promise<PageCalculator> {
  const exported = (await import(new URL(`${name}.ts`, DEFINITIONS).href)) as Record<string, Calculator>;
  const [calculator] = Object.values(exported);
  const known = shown[name];
  if (calculator?.name !== name) throw new Error(`calculators/${name}.ts exports no calculator of that name`);
  if (known === undefined) throw new Error(`test/site/shown.ts does not say what ${name} shows`);
  return { name, calculator, page: pageOf(name), ...known };
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
