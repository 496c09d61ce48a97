import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as clientele from 'clientele';
import { describe, expect, it } from 'vitest';
import model from '../docs/functions.json' with { type: 'json' };
import { derivedFiles } from '../scripts/derive/files.ts';
import { KNOWN } from './support/known.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The values that only the root exports. */
const OF_ROOT = ['Decimal', 'MetricsInputError'];

describe('what is derived from the source files', () => {
  it.each(Object.entries(derivedFiles(ROOT)))('is current in %s (else run `npm run derive`)', (file, text) => {
    expect(withoutLayout(readFileSync(ROOT + file, 'utf8'))).toBe(withoutLayout(text));
  });

  it('has all public names, and the root has those of all domains', async () => {
    for (const [domain, names] of Object.entries(model.names)) {
      expect(Object.keys((await import(`../src/${domain}/index.ts`)) as object).sort()).toEqual(names);
    }
    expect(Object.keys(clientele).sort()).toEqual([...OF_ROOT, ...Object.values(model.names).flat()].sort());
  });

  it('has figures for every function but the queries', () => {
    const names = model.functions.map(({ name }) => name).filter((name) => !name.endsWith('Query'));
    expect(Object.keys(KNOWN).sort()).toEqual(names.sort());
  });
});

/** The formatter breaks lines and orders imports. */
function withoutLayout(text: string): string {
  return text
    .replace(/^import[\s\S]*?;$/gm, (line) =>
      line.replace(/\{([^}]*)\}/, (_, names: string) =>
        names
          .split(',')
          .map((name) => name.trim())
          .sort()
          .join(),
      ),
    )
    .split('\n')
    .filter((line) => !line.startsWith('import'))
    .join('\n')
    .replace(/\s+/g, '');
}
