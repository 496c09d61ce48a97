import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { STDLIB_FILE, stdlibModule } from './scripts/build/stdlib-modules.ts';

export default defineConfig({
  resolve: {
    alias: {
      'clientele/schemas': fileURLToPath(new URL('./src/schemas/index.ts', import.meta.url)),
      clientele: fileURLToPath(new URL('./src/index.ts', import.meta.url)),
    },
  },
  // Tests run what the build bundles.
  plugins: [
    {
      name: 'stdlib-modules',
      enforce: 'pre',
      transform: { filter: { id: STDLIB_FILE }, handler: (code, path) => stdlibModule(path, code) },
    },
  ],
  test: {
    // Only a test that hangs takes as long; no test depends on the speed of the machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    isolate: false,
    server: { deps: { inline: [STDLIB_FILE] } },
    include: ['test/**/*.test.ts'],
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
