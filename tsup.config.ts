import { defineConfig } from 'tsup';

const domains = ['ratings', 'nps', 'csat', 'ces', 'churn', 'cac', 'ltv', 'equity', 'abc', 'orders', 'sql'];

export default defineConfig({
  entry: { index: 'src/index.ts', ...Object.fromEntries(domains.map((domain) => [domain, `src/${domain}/index.ts`])) },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  splitting: true,
  treeshake: false,
  clean: true,
});
