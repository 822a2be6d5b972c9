// Runs sources that the package does not export: bundles an entry, given as code, into a file and imports it.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export async function loadSource(code) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const outfile = join(mkdtempSync(join(tmpdir(), 'source-')), 'source.mjs');
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
