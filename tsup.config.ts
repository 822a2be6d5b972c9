import { defineConfig, type Options } from 'tsup';
import { conditionalImports } from './imports.plugin.js';
import { languageTables } from './tables.plugin.js';

const shared: Options = {
  target: 'node20',
  sourcemap: false,
  minify: false,
  splitting: true,
  shims: true,
  esbuildPlugins: [languageTables, conditionalImports],
  loader: { '.lex': 'text', '.txt': 'text' },
  esbuildOptions(options) {
    // writes the numbers of enums and constants out where they are read: rules read them for every word
    options.minifySyntax = true;
    // the charting library without its canvas, file and network access (see tests/packaging/third-party-notices.mjs)
    options.mainFields = ['module', 'main'];
    options.alias = {
      'vega-canvas': 'vega-canvas/build/vega-canvas.browser.module.js',
      'vega-loader': 'vega-loader/build/vega-loader.browser.module.js',
    };
  },
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      english: 'src/language/english/index.ts',
      italian: 'src/language/italian/index.ts',
      corpus: 'corpus/index.ts',
      report: 'src/report/index.ts',
      cli: 'src/cli/index.ts',
      'corpus-node': 'src/corpus/node.ts',
      'corpus-browser': 'src/corpus/browser.ts',
      'corpus-worker': 'src/corpus/worker.ts',
      'wink-node': 'src/language/english/wink-node.ts',
      'wink-browser': 'src/language/english/wink-browser.ts',
    },
    format: ['esm'],
    dts: {
      entry: {
        index: 'src/index.ts',
        english: 'src/language/english/index.ts',
        italian: 'src/language/italian/index.ts',
        corpus: 'corpus/index.ts',
        report: 'src/report/index.ts',
      },
    },
    clean: true,
  },
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      english: 'src/language/english/index.ts',
      italian: 'src/language/italian/index.ts',
      corpus: 'corpus/index.ts',
      report: 'src/report/index.ts',
      'corpus-node': 'src/corpus/node.ts',
      'wink-node': 'src/language/english/wink-node.ts',
    },
    format: ['cjs'],
    dts: {
      entry: {
        index: 'src/index.ts',
        english: 'src/language/english/index.ts',
        italian: 'src/language/italian/index.ts',
        corpus: 'corpus/index.ts',
        report: 'src/report/index.ts',
      },
    },
  },
]);
