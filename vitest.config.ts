import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      'clientele/schemas': fileURLToPath(new URL('./src/schemas/index.ts', import.meta.url)),
      clientele: fileURLToPath(new URL('./src/index.ts', import.meta.url)),
    },
  },
  test: {
    // Only a test that hangs takes as long; no test depends on the speed of the machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    isolate: false,
    include: ['test/**/*.test.ts'],
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
