import { mergeConfig } from 'vitest/config';
import config from './vitest.config.ts';

/** The tests that mirror `src`: quick enough to run once for every mutant. */
export default mergeConfig(config, {
  test: {
    exclude: [
      'test/documentation.test.ts',
      'test/examples/**',
      'test/exactness/**',
      'test/inference/coverage/**',
      'test/three-outcomes.test.ts',
    ],
  },
});
