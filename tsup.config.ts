import { defineConfig } from 'tsup';
import { annotateSchemas } from './scripts/build/annotate-schemas.ts';

const domains = [
  'ratings',
  'nps',
  'csat',
  'ces',
  'churn',
  'cac',
  'ltv',
  'equity',
  'abc',
  'orders',
  'cohorts',
  'rfm',
  'sql',
];

export default defineConfig({
  entry: { index: 'src/index.ts', ...Object.fromEntries(domains.map((domain) => [domain, `src/${domain}/index.ts`])) },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  splitting: true,
  plugins: [{ name: 'annotate-schemas', renderChunk: (code) => ({ code: annotateSchemas(code) }) }],
  // Without tree shaking tsup makes the CommonJS chunks with sucrase, which renames a class that has fields to `_class`.
  treeshake: { moduleSideEffects: false },
  clean: true,
});
