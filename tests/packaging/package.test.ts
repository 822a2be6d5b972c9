import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshBuild } from './fresh-build.js';

const exec = promisify(execFile);
const root = process.cwd();
const inside = (folder: string) => ({ cwd: folder, maxBuffer: 1 << 26, env: { ...process.env, NODE_PATH: '' } });

let home: string;
let tarball: string;

beforeAll(async () => {
  await freshBuild();
  home = await mkdtemp(join(tmpdir(), 'package-'));
  const { stdout } = await exec(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', home],
    inside(root),
  );
  tarball = join(home, (JSON.parse(stdout) as { filename: string }[])[0]!.filename);
  await writeFile(join(home, 'package.json'), '{"name":"user","private":true}');
  await exec('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], inside(home));
}, 240_000);

async function script(name: string, code: string): Promise<string> {
  await writeFile(join(home, name), code);
  return (await exec(process.execPath, [name], inside(home))).stdout;
}

describe('the packed package', () => {
  it('has nothing for publint to say', async () => {
    const bytes = readFileSync(tarball);
    const { messages } = await publint({
      pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer },
      strict: true,
    });
    expect(messages).toEqual([]);
  });
  it('has types that are right for every way of resolving', async () => {
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
    // Node 10's resolution knows no exports; it finds the root only
    expect(
      'problems' in result
        ? result.problems.filter((problem) => !('resolutionKind' in problem && problem.resolutionKind === 'node10'))
        : 'no types',
    ).toEqual([]);
  });
  it('holds what it needs and no source', async () => {
    const files = (await exec('tar', ['-tzf', tarball])).stdout.split('\n');
    for (const file of [
      'dist/index.js',
      'dist/index.cjs',
      'dist/cli.js',
      'corpus/event.schema.json',
      'corpus/2026-02-04-xi-putin/kremlin.txt',
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'THIRD-PARTY-NOTICES.md',
    ])
      expect(files).toContain(`package/${file}`);
    expect(files.filter((file) => /^package\/(?:src|tests|benchmarks)\//.test(file))).toEqual([]);
  });
  it('works from an ESM file', async () => {
    expect(
      await script(
        'user.mjs',
        `import { analyzeEvent } from 'readout-framing';
         import { events } from 'readout-framing/corpus';
         import { english } from 'readout-framing/english';
         import { renderReport } from 'readout-framing/report';
         import schema from 'readout-framing/event.schema.json' with { type: 'json' };
         const event = events['2026-02-04-xi-putin'];
         const framing = analyzeEvent(event, { intervals: true });
         const page = await renderReport([framing], { events: [event] });
         console.log(framing.readouts.length, english.code, page.startsWith('<!doctype html>') || page.startsWith('<!DOCTYPE html>'), schema.title);`,
      ),
    ).toBe('3 en true DiplomaticEvent\n');
  });
  it('works from a CommonJS file', async () => {
    expect(
      await script(
        'user.cjs',
        `const { scoreText, attribute } = require('readout-framing');
         const { events } = require('readout-framing/corpus');
         const { renderReport } = require('readout-framing/report');
         const { english } = require('readout-framing/english');
         console.log(scoreText('You will like the firm answer.').words, attribute('Xi said that it rained.').length, Object.keys(events).length, typeof renderReport, english.name);`,
      ),
    ).toBe('6 2 2 function English\n');
  });
  it('works from a TypeScript file, as ESM and as CommonJS', async () => {
    const code = `import { analyzeEvent, defineMetric, type EventFraming, type Passage, attribute } from 'readout-framing';
import { events, type EventId } from 'readout-framing/corpus';
import { renderReport } from 'readout-framing/report';
import { english } from 'readout-framing/english';
const id: EventId = '2026-02-04-xi-putin';
const framing: EventFraming = analyzeEvent(events[id], { intervals: true });
const passages: Passage[] = attribute('x', { language: english.code });
const page: Promise<string> = renderReport([framing], { events: [events[id]] });
// @ts-expect-error a lexicon is needed
defineMetric({ name: 'x' });
export { framing, page, passages };
`;
    await mkdir(join(home, 'types'), { recursive: true });
    for (const name of ['user.mts', 'user.cts']) await writeFile(join(home, 'types', name), code);
    await writeFile(
      join(home, 'types', 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          module: 'NodeNext',
          moduleResolution: 'NodeNext',
          target: 'ES2022',
          noEmit: true,
          types: [],
          skipLibCheck: false,
        },
        files: ['user.mts', 'user.cts'],
      }),
    );
    const { stdout } = await exec(
      process.execPath,
      [resolve(root, 'node_modules/typescript/bin/tsc'), '-p', 'types'],
      inside(home),
    ).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  });
  it('has a command', async () => {
    const { stdout } = await exec('npx', ['--no-install', 'readout-framing', '--version'], inside(home));
    expect(stdout).toBe(`${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`);
    const table = await exec(
      'npx',
      ['--no-install', 'readout-framing', 'analyze', '2026-02-04-xi-putin', '--format', 'json'],
      inside(home),
    );
    expect(JSON.parse(table.stdout).readouts).toHaveLength(3);
  });
});

describe('the packed command', () => {
  it('streams packed input over threads as it does over one', async () => {
    const record = (at: number) => ({
      id: `n${at}`,
      text: `Elin Mora said that talk ${at} must go on. It rained. `.repeat(40),
    });
    const lines = Array.from({ length: 500 }, (_, at) => `${JSON.stringify(record(at))}\n`).join('');
    // zstd from Node 22.15 on
    const { zstdCompressSync, gzipSync } = zlib as typeof zlib & { zstdCompressSync?: typeof gzipSync };
    const [name, pack] =
      zstdCompressSync === undefined ? ['in.ndjson.gz', gzipSync] : ['in.ndjson.zst', zstdCompressSync];
    await writeFile(join(home, name as string), (pack as typeof gzipSync)(lines));
    const stream = (jobs: string) =>
      exec('npx', ['--no-install', 'readout-framing', 'stream', name as string, '--jobs', jobs], inside(home));
    const [one, two] = [await stream('1'), await stream('2')];
    expect(one.stdout.trim().split('\n')).toHaveLength(500);
    expect(two.stdout === one.stdout).toBe(true);
  });
});

describe('what an import loads', () => {
  const heavy = /natural|redis|[\\/]pg[\\/]|mongo|memjs|vega|[\\/]d3-|wink-(?:nlp|eng)/;
  it('from CommonJS: our own files, no database client, no chart library, no tagger', async () => {
    const files = JSON.parse(
      await script(
        'loads.cjs',
        `require('readout-framing'); require('readout-framing/report'); console.log(JSON.stringify(Object.keys(require.cache)));`,
      ),
    ) as string[];
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => heavy.test(file.replace(/.*node_modules/, '')))).toEqual([]);
  });
  it('from ESM: the same', async () => {
    await writeFile(
      join(home, 'hooks.mjs'),
      `import { writeSync } from 'node:fs';\nexport async function load(url, context, next) { writeSync(2, url + '\\n'); return next(url, context); }`,
    );
    await writeFile(
      join(home, 'register.mjs'),
      `import { register } from 'node:module';\nregister('./hooks.mjs', import.meta.url);`,
    );
    await writeFile(join(home, 'loads.mjs'), `import 'readout-framing';\nimport 'readout-framing/report';`);
    const { stderr } = await exec(process.execPath, ['--import', './register.mjs', 'loads.mjs'], inside(home));
    const urls = stderr.split('\n').filter((line) => line.startsWith('file:'));
    expect(urls.length).toBeGreaterThan(2);
    expect(urls.filter((url) => heavy.test(url.replace(/.*node_modules/, '')))).toEqual([]);
  });
  it('has no global side effect: nothing printed, the environment untouched', async () => {
    expect(
      await script(
        'quiet.mjs',
        `const before = JSON.stringify(process.env); await import('readout-framing'); if (JSON.stringify(process.env) !== before) console.log('environment changed');`,
      ),
    ).toBe('');
  });
});
