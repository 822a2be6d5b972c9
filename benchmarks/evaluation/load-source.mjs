// Runs sources that the package does not export: bundles an entry, given as code, into a file and imports it.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export async function loadSource(code) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  // inside the project, where its packages are found
  mkdirSync(join(root, 'out'), { recursive: true });
  const outfile = join(mkdtempSync(join(root, 'out', 'source-')), 'source.mjs');
  await build({
    absWorkingDir: root,
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile,
    loader: { '.lex': 'text', '.txt': 'text' },
    external: ['wink-nlp', 'wink-eng-lite-web-model'],
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
