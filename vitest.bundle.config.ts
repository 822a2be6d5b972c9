import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { textFiles } from './vitest.config.js';

const bundle = fileURLToPath(new URL('dist/index.js', import.meta.url));

/** The tests of the public API once more, against the built bundle. */
const bundled = {
  name: 'bundle-for-source',
  enforce: 'pre' as const,
  resolveId(id: string) {
    return /(?:^|\/)src\/index\.js$/.test(id) ? bundle : undefined;
  },
};

export default defineConfig({
  plugins: [bundled, textFiles],
  test: {
    include: [
      'tests/index.test.ts',
      'tests/attribution/**/*.test.ts',
      'tests/compare/**/*.test.ts',
      'tests/framing/**/*.test.ts',
      'tests/metrics/**/*.test.ts',
      'tests/properties/**/*.test.ts',
    ],
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'out/tests-bundle.json' }]],
  },
});
