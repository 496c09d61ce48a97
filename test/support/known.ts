import { readdirSync } from 'node:fs';
import * as clientele from 'clientele';
import model from '../../docs/functions.json' with { type: 'json' };
import type { DerivedFunction } from '../../scripts/derive/model.ts';
import type { Figure, FiguresOfFunction } from './figures.ts';

const TESTS = new URL('../', import.meta.url);

/** What is known of every function that has figures, by its name. */
export const KNOWN: Readonly<Record<string, FiguresOfFunction>> = Object.assign(
  {},
  ...(await Promise.all(
    readdirSync(TESTS, { withFileTypes: true })
      .filter(
        (entry) =>
          entry.isDirectory() &&
          entry.name !== 'support' &&
          readdirSync(new URL(`${entry.name}/`, TESTS)).includes('figures.ts'),
      )
      .map(async ({ name }) => ((await import(`../${name}/figures.ts`)) as { figures: object }).figures),
  )),
);

/** The functions themselves, for tests that call them by name. */
export const CALLS = clientele as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** What is derived from the source of each function. */
export const FUNCTIONS = model.functions as readonly DerivedFunction[];

/** Characters of JSON: of more, a test that changes every place would take minutes. */
const MOST = 500;

/** The richest arguments among the figures of a function that are not too many to change place by place. */
export function richestInput(name: string): readonly unknown[] {
  const figures = KNOWN[name]?.figures ?? [];
  const sizeOf = ({ input }: Figure) =>
    JSON.stringify(input, (_, part) => (typeof part === 'function' ? 'code' : part)).length;
  const bySize = [...figures].sort((a, b) => sizeOf(b) - sizeOf(a));
  return (bySize.find((figure) => sizeOf(figure) <= MOST) ?? bySize.at(-1))?.input ?? [];
}
