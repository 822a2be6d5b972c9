import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { events } from '../../corpus/index.js';
import { analyzeEvent, scoreText } from '../../src/index.js';
import { freshBuild } from './fresh-build.js';

/** Settled by no rule: the tagger is asked. */
const ambiguous = 'Visitors recommend boots.';
/** What browsers have, as far as it is used. */
const web = { TextEncoder, TextDecoder, atob };
let metafile: Metafile;
let code: string;

beforeAll(async () => {
  await freshBuild();
  const result = await build({
    stdin: { contents: "export * from './dist/index.js'", resolveDir: resolve('.') },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'framing',
    write: false,
    metafile: true,
    outdir: 'out',
    logLevel: 'silent',
  });
  metafile = result.metafile;
  code = result.outputFiles[0]!.text;
}, 240_000);

describe('a bundle for browsers', () => {
  it('holds nothing of files, threads or CSV, and asks for no module of Node', () => {
    const files = Object.keys(metafile.inputs);
    expect(files.filter((file) => /corpus-node|wink-node|piscina|csv-parse/.test(file))).toEqual([]);
    expect(files.filter((file) => file.startsWith('node_modules/') && !/^node_modules\/wink-/.test(file))).toEqual([]);
    const wanted = Object.values(metafile.inputs).flatMap(({ imports }) => imports);
    expect(wanted.filter(({ external, path }) => external === true || !files.includes(path))).toEqual([]);
  });
  it('gives without Node what it gives in Node, the tagger too', () => {
    const context = createContext({ ...web, event: JSON.stringify(events['2026-02-04-xi-putin']) });
    runInContext(code, context);
    const inBrowser = (call: string) => JSON.parse(runInContext(`JSON.stringify(framing.${call})`, context)) as unknown;
    expect(runInContext('typeof process + typeof require', context)).toBe('undefinedundefined');
    expect(inBrowser(`scoreText(${JSON.stringify(ambiguous)})`)).toEqual(plain(scoreText(ambiguous)));
    expect(inBrowser('analyzeEvent(JSON.parse(event))')).toEqual(plain(analyzeEvent(events['2026-02-04-xi-putin'])));
  });
  it('says of a file that it needs Node', async () => {
    const context = createContext({ ...web });
    runInContext(code, context);
    await expect(
      runInContext("framing.analyzeCorpus('speeches.ndjson').next()", context) as Promise<unknown>,
    ).rejects.toThrow('files, CSV, packed streams and workers need Node');
  });
});

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
