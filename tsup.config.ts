import { defineConfig } from 'tsup';
import { annotateSchemas } from './scripts/build/annotate-schemas.ts';
import { stdlibModules } from './scripts/build/stdlib-modules.ts';

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
  'revenue',
  'cohorts',
  'rfm',
  'sql',
  'inference',
  'survival',
  'btyd',
];

export default defineConfig({
  entry: { index: 'src/index.ts', ...Object.fromEntries(domains.map((domain) => [domain, `src/${domain}/index.ts`])) },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  splitting: true,
  noExternal: [/^@stdlib\//, /^pure-rand\//],
  esbuildOptions: (options) => {
    options.mainFields = ['main'];
  },
  esbuildPlugins: [stdlibModules()],
  plugins: [{ name: 'annotate-schemas', renderChunk: (code) => ({ code: annotateSchemas(code) }) }],
  // Without tree shaking tsup makes the CommonJS chunks with sucrase, which renames a class that has fields to `_class`.
  treeshake: { moduleSideEffects: false },
  clean: true,
});
