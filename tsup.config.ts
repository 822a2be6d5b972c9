import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    english: 'src/language/english/index.ts',
    corpus: 'corpus/index.ts',
    report: 'src/report/index.ts',
    cli: 'src/cli/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'node20',
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
  sourcemap: false,
  loader: { '.lex': 'text', '.txt': 'text' },
});
