import { rm } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
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
  'advocacy',
  'health',
  'sql',
  'inference',
  'survival',
  'charts',
  'btyd',
  'tables',
];

const metrics = {
  index: 'src/index.ts',
  ...Object.fromEntries(domains.map((domain) => [domain, `src/${domain}/index.ts`])),
};
const schemas = { schemas: 'src/schemas/index.ts' };

const formats: Options = { format: ['esm', 'cjs'], target: 'es2022', platform: 'neutral' };

const code: Options = {
  ...formats,
  entry: { ...metrics, ...schemas },
  dts: { entry: metrics },
  splitting: true,
  noExternal: [/^@stdlib\//, /^pure-rand\//],
  esbuildOptions: (options) => {
    options.mainFields = ['main'];
  },
  esbuildPlugins: [stdlibModules()],
  plugins: [{ name: 'annotate-schemas', renderChunk: (code) => ({ code: annotateSchemas(code) }) }],
  // Without tree shaking tsup makes the CommonJS chunks with sucrase, which renames a class that has fields to `_class`.
  treeshake: { moduleSideEffects: false },
};

/** They share no file with those of the metrics, whose types are free of zod. */
const declarationsOfSchemas: Options = { ...formats, entry: schemas, dts: { entry: schemas, only: true } };

export default defineConfig(async () => {
  await rm('dist', { recursive: true, force: true });
  return [code, declarationsOfSchemas];
});
