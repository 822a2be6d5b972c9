import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Lexicons and corpus texts are imported as strings, as the bundler's `text` loader does. */
export const textFiles = {
  name: 'text-files',
  enforce: 'pre' as const,
  load(id: string) {
    const file = id.split('?')[0] as string;
    return /\.(lex|txt)$/.test(file) ? `export default ${JSON.stringify(readFileSync(file, 'utf8'))};` : undefined;
  },
};

export default defineConfig({
  plugins: [textFiles],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/temporary-folder.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    reporters: ['default', ['json', { outputFile: 'out/tests.json' }]],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/index.ts', 'src/**/*.d.ts'],
      reporter: ['text-summary'],
      thresholds: { statements: 90, lines: 90 },
    },
  },
});
