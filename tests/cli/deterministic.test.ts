import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshBuild } from '../packaging/fresh-build.js';

const exec = promisify(execFile);
const EVENTS = ['2026-02-04-xi-putin', '2026-02-04-xi-trump'];
/** Machines as far apart as they can be. */
const here = { TZ: 'Pacific/Apia', LANG: 'C', LC_ALL: 'C' };
const there = { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

let folder: string;
let corpus: string;
beforeAll(async () => {
  await freshBuild();
  folder = await mkdtemp(join(tmpdir(), 'deterministic-'));
  corpus = join(folder, 'corpus.ndjson');
  const text = (at: number) =>
    `Elin Mora said that talk ${at} must go on. “We are firmly ready,” Izabela İnan added. Perhaps it rained. `.repeat(
      20,
    );
  const lines = Array.from({ length: 400 }, (_, at) => JSON.stringify({ id: `n${at}`, text: text(at) }));
  // above one batch, so that two jobs are two threads
  await writeFile(corpus, `${lines.slice(0, 200).join('\n')}\nno record\n${lines.slice(200).join('\n')}\n`);
});

async function cli(env: Record<string, string>, ...args: string[]): Promise<string> {
  const run = exec(process.execPath, [resolve('dist/cli.js'), ...args], {
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  // exit code 1 says that a record was refused
  return (await run.catch((error: { stdout: string }) => error)).stdout;
}

describe('the same input and version give the same bytes, whatever the process, its threads, zone and locale', () => {
  it('in a stream, and in its totals', async () => {
    const [one, two] = await Promise.all([
      cli(here, 'stream', corpus, '--jobs', '1', '--cues', '--rejects', join(folder, 'one.rejects')),
      cli(there, 'stream', corpus, '--jobs', '2', '--cues', '--rejects', join(folder, 'two.rejects')),
    ]);
    expect(one.split('\n')).toHaveLength(401);
    expect(two === one).toBe(true);
    const rejects = (name: string) => readFile(join(folder, `${name}.rejects`), 'utf8');
    expect(await rejects('two')).toBe(await rejects('one'));
    await writeFile(join(folder, 'framings.ndjson'), one);
    const totals = (env: Record<string, string>) =>
      cli(env, 'totals', join(folder, 'framings.ndjson'), '--format', 'csv');
    expect(await totals(there)).toBe(await totals(here));
  });
  it.each([
    ['analyze', ...EVENTS, '--format', 'json'],
    ['analyze', ...EVENTS, '--cues'],
    ['compare', ...EVENTS, '--format', 'ndjson'],
    ['report', ...EVENTS, '-o', '-'],
  ])('in %s %s …', async (...args) => {
    const [one, two] = await Promise.all([cli(here, ...args), cli(there, ...args)]);
    expect(one.length).toBeGreaterThan(1000);
    expect(two === one).toBe(true);
  });
  it('in the tables of an export', async () => {
    for (const format of ['csv', 'parquet']) {
      const places = [join(folder, `one-${format}`), join(folder, `two-${format}`)] as const;
      await Promise.all(
        [here, there].map((env, at) => cli(env, 'export', ...EVENTS, '-o', places[at]!, '--format', format)),
      );
      const names = await readdir(places[0]);
      expect(names).toHaveLength(7);
      for (const name of names)
        expect((await readFile(join(places[1], name))).equals(await readFile(join(places[0], name))), name).toBe(true);
    }
  });
  it('in comparisons over time, of dates with a time of day and no zone too', async () => {
    const code = `
      const { analyzeReadout, compareCorpus } = await import(${JSON.stringify(pathToFileURL(resolve('dist/index.js')).href)});
      const framings = Array.from({ length: 12 }, (_, at) => ({
        event: { id: 'e' + at, title: 't', date: '2026-03-' + (10 + at) + (at % 2 ? 'T23:30' : 'T00:30:00Z') },
        parties: [], profiles: [], missing: [], stamp: {},
        readouts: [analyzeReadout({ id: 'r', publisher: { name: 'p' }, language: 'en', text: 'We must go. '.repeat(at + 1) }, { parties: [] })],
      }));
      console.log(JSON.stringify(await compareCorpus(framings, { period: 'month' })));`;
    const [one, two] = await Promise.all(
      [here, there].map((env) =>
        exec(process.execPath, ['--input-type=module', '-e', code], { env: { ...process.env, ...env } }),
      ),
    );
    expect(one!.stdout.length).toBeGreaterThan(300);
    expect(two!.stdout).toBe(one!.stdout);
  });
});
