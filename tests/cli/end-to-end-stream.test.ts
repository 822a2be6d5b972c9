import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as Library from '../../src/index.js';
import { freshBuild } from '../packaging/fresh-build.js';

const command = resolve('dist/cli.js');
const dist = pathToFileURL(resolve('dist/index.js')).href;
let folder: string;
let library: typeof Library;

beforeAll(async () => {
  await freshBuild();
  folder = await mkdtemp(join(tmpdir(), 'stream-'));
  library = await import(/* @vite-ignore */ dist);
});

/** Runs the built command; a small heap is soon full. */
async function cli(
  args: readonly string[],
  input = '',
  flags: readonly string[] = [],
): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [...flags, command, 'stream', ...args], { stdio: 'pipe' });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise<number>((done) => child.once('close', done));
  return { code, out, err };
}

const text = (seed: number) =>
  `Elin Mora said that talk ${seed} must go on. “We are firmly ready,” she added. Perhaps it rained. `.repeat(20);
const records = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => ({ id: `n${from + at}`, publisher: { name: 'Office' }, text: text(at) }));
const ndjson = (count: number, from = 0) =>
  records(count, from)
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('');
const idsOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).readout as string);

describe('workers', () => {
  it('give the same bytes in the same order as one thread, of files and of standard input', async () => {
    const input = `${ndjson(300)}?\n${ndjson(300, 300)}`;
    const file = join(folder, 'in.ndjson');
    await writeFile(file, input);
    const one = await cli(['--jobs', '1', file]);
    const three = await cli(['--jobs', '3', file]);
    const piped = await cli(['--jobs', '2'], input);
    expect(one.code).toBe(1);
    expect(idsOf(one.out)).toHaveLength(600);
    expect(three).toMatchObject({ code: 1, out: one.out, err: expect.stringContaining('in.ndjson:301: input') });
    expect(piped.out).toBe(one.out);
  });
  it('read their ranges of a large file themselves, with the same bytes and rejects as one thread', async () => {
    const wide = JSON.stringify({ id: 'wide', publisher: { name: 'Office' }, text: text(7).repeat(400) });
    const input = `\ufeff${ndjson(700)}?\n\n${wide}\n${ndjson(700, 700)}{"id":"cut`;
    const file = join(folder, 'large.ndjson');
    await writeFile(file, input);
    const runs = [];
    for (const jobs of ['1', '3']) {
      const rejects = join(folder, `large-${jobs}.rejects`);
      const { out, code } = await cli(['--jobs', jobs, '--rejects', rejects, file]);
      runs.push({ code, out, rejects: await readFile(rejects, 'utf8') });
    }
    const [one, three] = runs as [(typeof runs)[0], (typeof runs)[0]];
    expect(idsOf(one.out)).toHaveLength(1401);
    expect(one.rejects.match(/"line":\d+/g)).toEqual(['"line":701', '"line":1404']);
    expect(three).toEqual(one);
  });
  it.skipIf(process.platform === 'win32')('read a named pipe like a file', async () => {
    const pipe = join(folder, 'pipe.ndjson');
    const file = join(folder, 'piped.ndjson');
    execFileSync('mkfifo', [pipe]);
    await writeFile(file, ndjson(1300));
    const writer = spawn('sh', ['-c', `cat '${file}' > '${pipe}'`], { stdio: 'ignore' });
    const ended = new Promise((done) => writer.once('close', done));
    const piped = await cli(['--jobs', '2', pipe]);
    expect(await ended).toBe(0);
    expect(piped).toMatchObject({ code: 0, out: (await cli(['--jobs', '2', file])).out });
  });
  it('frame for the library too: iterables of records, files, metrics of one’s own', async () => {
    const rain = library.defineMetric({ name: 'rain', lexicon: { rained: 1 } });
    const analyzer = library.createAnalyzer({ metrics: [...library.standardMetrics, rain] });
    for (const evidence of [false, true]) {
      const found = [];
      for await (const framing of analyzer.analyzeCorpus(records(400), { jobs: 2, evidence })) found.push(framing);
      const expected = records(400).map((one) =>
        analyzer.analyzeReadout({ ...one, genre: 'readout', language: 'en' }, { parties: [], evidence }),
      );
      expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(JSON.stringify(expected)));
    }
  });
  const moduleOf = async (name: string, code: string, victims = ['n77']) => {
    const file = join(folder, name);
    await writeFile(
      file,
      `import { createAnalyzer, defineMetric, standardMetrics } from '${dist}';
       import { threadId } from 'node:worker_threads';
       export const analyzer = createAnalyzer();
       const original = analyzer.analyzeReadout;
       analyzer.analyzeReadout = function (readout, options) { if (threadId > 0 && ${JSON.stringify(victims)}.includes(readout.id)) { ${code} } return original.call(this, readout, options); };`,
    );
    return file;
  };
  it.each([
    ['exits', 'process.exit(3);', 'worker exited with code: 3'],
    ['runs out of memory', 'const all = []; for (;;) all.push(new Array(1e6).fill(readout.id));', 'memory'],
    ['throws', 'throw new Error("a bug");', 'a bug'],
  ])('cost one record where a worker %s on it, and the run goes on', async (_, code, reason) => {
    const module = await moduleOf(`${reason.replace(/\W/g, '')}.mjs`, code);
    const rejects = join(folder, 'rejects.ndjson');
    const { code: exit, out } = await cli(
      ['--jobs', '2', '--module', module, '--rejects', rejects],
      ndjson(400),
      // a small heap is full sooner
      ['--max-old-space-size=400'],
    );
    expect(exit).toBe(1);
    expect(idsOf(out)).toEqual(
      records(400)
        .map(({ id }) => id)
        .filter((id) => id !== 'n77'),
    );
    const [reject, ...more] = (await readFile(rejects, 'utf8')).trim().split('\n');
    expect(more).toEqual([]);
    expect(JSON.parse(reject as string)).toMatchObject({ line: 78, reason: expect.stringContaining(reason) });
    expect(JSON.parse(JSON.parse(reject as string).input)).toMatchObject({ id: 'n77' });
  });
  it('cost the records at fault of a large file, and no other that is tried again meanwhile', async () => {
    const victims = ['n77', 'n2200', 'n2600', 'n3000'];
    const module = await moduleOf('large.mjs', 'process.exit(3);', victims);
    const file = join(folder, 'crash.ndjson');
    await writeFile(file, `${ndjson(700, 1000)}${ndjson(200)}${ndjson(1500, 2000)}`);
    const { code, out, err } = await cli(['--jobs', '2', '--module', module, file]);
    expect(code).toBe(1);
    expect(idsOf(out)).toHaveLength(2400 - victims.length);
    for (const line of [778, 1101, 1501, 1901])
      expect(err).toContain(`crash.ndjson:${line}: the worker failed on it: worker exited with code: 3`);
  });
  it('are not started where the module exports no analyzer', async () => {
    const file = join(folder, 'none.mjs');
    await writeFile(file, 'export const analyser = 1;');
    expect(await cli(['--jobs', '2', '--module', file], ndjson(3))).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('expected a module that exports `analyzer`'),
    });
  });
});

describe('a run that is killed', () => {
  it('goes on from its checkpoint to the same output, killed at any moment', async () => {
    const input = join(folder, 'long.ndjson');
    await writeFile(input, `${ndjson(600)}?\n${ndjson(600, 600)}`);
    const args = (name: string) => [
      ...['stream', '--jobs', '2', input, '-o', join(folder, name)],
      ...['--checkpoint', join(folder, `${name}.checkpoint`), '--rejects', join(folder, `${name}.rejects`)],
    ];
    await cli(args('whole').slice(1));
    let kills = 0;
    for (let wait = 500; ; wait *= 1.7) {
      const child = spawn(process.execPath, [command, ...args('killed')], { stdio: 'ignore' });
      const timer = setTimeout(() => child.kill('SIGKILL'), wait);
      const signal = await new Promise((done) => child.once('close', (_, by) => done(by)));
      clearTimeout(timer);
      if (signal !== 'SIGKILL') break;
      kills++;
    }
    expect(kills).toBeGreaterThan(0);
    for (const suffix of ['', '.rejects'])
      expect(await readFile(join(folder, `killed${suffix}`), 'utf8')).toBe(
        await readFile(join(folder, `whole${suffix}`), 'utf8'),
      );
  }, 180_000);
});
