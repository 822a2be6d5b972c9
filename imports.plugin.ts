import { basename } from 'node:path';
import type { Plugin } from 'esbuild';

/** Files that package.json's `imports` choose, for Node or for a bundle, by the files that import them. */
const chosen: Readonly<Record<string, readonly [file: string, name: string]>> = {
  'read-source.ts': ['./node.js', '#corpus-node'],
  'tagger.ts': ['./wink-node.js', '#wink'],
};

/** Leaves what needs Node to be resolved where the package is used. */
export const conditionalImports: Plugin = {
  name: 'conditional-imports',
  setup({ onResolve }) {
    for (const [importer, [file, name]] of Object.entries(chosen))
      onResolve({ filter: new RegExp(`^${file.replaceAll('.', '\\.')}$`) }, (found) =>
        basename(found.importer) === importer ? { path: name, external: true } : undefined,
      );
  },
};
