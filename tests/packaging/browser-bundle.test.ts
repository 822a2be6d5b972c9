import { resolve } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshBuild } from './fresh-build.js';

beforeAll(() => freshBuild(), 240_000);

describe('a bundle for browsers', () => {
  it('holds nothing of files, threads or CSV; only the tagger asks for a module of Node', async () => {
    const { metafile } = await build({
      stdin: { contents: "export * from './dist/index.js'", resolveDir: resolve('.') },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      metafile: true,
      outdir: 'out',
      external: ['module'],
      logLevel: 'silent',
    });
    const files = Object.entries(metafile.inputs);
    const wanted = new Set(files.flatMap(([, { imports }]) => imports.map(({ path }) => path)));
    expect([...wanted].filter((path) => !path.startsWith('dist/') && !path.includes('(disabled)'))).toEqual(['module']);
    const whole = files.filter(([file]) => !file.startsWith('(disabled)')).map(([file]) => file);
    expect(whole.filter((file) => /corpus-node|piscina|csv-parse/.test(file))).toEqual([]);
  });
});
