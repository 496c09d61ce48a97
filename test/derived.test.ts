import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as clientele from 'clientele';
import { describe, expect, it } from 'vitest';
import model from '../docs/functions.json' with { type: 'json' };
import { derivedFiles } from '../scripts/derive/files.ts';
import { CALLS, FUNCTIONS, KNOWN } from './support/known.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const ajv = new Ajv2020({ strict: true, strictTypes: false });

/** The values that only the root exports. */
const OF_ROOT = ['Decimal', 'MetricsInputError'];

describe('what is derived from the source files', () => {
  it.each(Object.entries(derivedFiles(ROOT)))('is current in %s (else run `npm run derive`)', (file, text) => {
    expect(readFileSync(ROOT + file, 'utf8')).toBe(text);
  });

  it('has all public names, and the root has those of all domains', async () => {
    for (const [domain, names] of Object.entries(model.names)) {
      expect(Object.keys((await import(`../src/${domain}/index.ts`)) as object).sort()).toEqual(names);
    }
    expect(Object.keys(clientele).sort()).toEqual([...OF_ROOT, ...Object.values(model.names).flat()].sort());
  });

  it('has figures for every function but the queries', () => {
    const names = FUNCTIONS.filter(({ domain }) => domain !== 'sql').map(({ name }) => name);
    expect(Object.keys(KNOWN).sort()).toEqual(names);
  });

  it.each(FUNCTIONS.filter(({ domain }) => domain !== 'sql'))('says what $name answers', ({ name, answer }) => {
    const validate = ajv.compile({ ...answer, $defs: model.$defs });
    for (const { input } of KNOWN[name]?.figures ?? []) {
      const result = CALLS[name]?.(...input);
      expect(validate(JSON.parse(JSON.stringify(result))), JSON.stringify(validate.errors)).toBe(true);
    }
  });
});
