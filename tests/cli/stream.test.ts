import { existsSync } from 'node:fs';
import { appendFile, lstat, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyzeReadout, type Reject } from '../../src/index.js';
import { runCli } from './run-cli.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stream-'));
});
afterEach(() => vi.unstubAllEnvs());

const stream = (input: string, ...args: string[]) => runCli(['stream', '--jobs', '1', ...args], { input });

const record = (index: number) => ({
  id: `n${index}`,
  publisher: { name: 'Office' },
  text: `It rained ${index} times.`,
});
const ndjson = (count: number) => Array.from({ length: count }, (_, at) => `${JSON.stringify(record(at))}\n`).join('');
const parse = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('stream', () => {
  it('turns records on standard input into framings on standard output, and sums up on standard error', async () => {
    const { code, out, err } = await stream(ndjson(3));
    expect(code).toBe(0);
    expect(parse(out)).toEqual(
      [0, 1, 2].map((index) =>
        analyzeReadout({ ...record(index), genre: 'readout', language: 'en' }, { parties: [], evidence: false }),
      ),
    );
    expect(err).toMatch(/^3 readouts, 12 words, 0 missing, 0 rejected; 0\.0 MB in \d+\.\d s\n$/);
  });
  it('reads files, and takes parties, defaults and a form from its options', async () => {
    await writeFile(join(folder, 'a.csv'), 'doc_id,text\na,Mora said that we must act.\n');
    const parties = [{ id: 'arden', name: 'Arden', people: [{ id: 'mora', name: 'Elin Mora' }] }];
    await writeFile(join(folder, 'parties.json'), JSON.stringify({ parties }));
    const options = ['--parties', join(folder, 'parties.json'), '--genre', 'news', '--publisher', 'The Bell', '--cues'];
    const { code, out } = await stream('', join(folder, 'a.csv'), ...options);
    expect(code).toBe(0);
    expect(parse(out)).toMatchObject([
      { readout: 'a', genre: 'news', publisher: { name: 'The Bell' }, cues: [{ text: 'must' }] },
    ]);
    expect(parse(out)[0].profiles.map((one: { person?: string }) => one.person)).toContain('mora');
    const piped = await stream('doc_id,text\nb,It rained.\n', '--format', 'csv', '-');
    expect(parse(piped.out)).toMatchObject([{ readout: 'b' }]);
  });
  it('tells of bad lines, keeps them in a file, does the rest and ends with 1', async () => {
    const rejects = join(folder, 'rejects.ndjson');
    const { code, out, err } = await stream(`?\n${ndjson(2)}{}\n`, '--rejects', rejects);
    expect(code).toBe(1);
    expect(parse(out)).toHaveLength(2);
    expect(err).toContain('line 1: input: expected JSON, found "?" in column 1\n');
    expect(err).toContain('2 rejected');
    expect(parse(await readFile(rejects, 'utf8')) as Reject[]).toMatchObject([
      { line: 1, input: '?' },
      { line: 4, input: '{}' },
    ]);
  });
  it('tells of twenty bad lines and counts the rest', async () => {
    const { err } = await stream('?\n'.repeat(300));
    expect(err.split('\n')).toHaveLength(20 + 1 + 1 + 1);
    expect(err).toContain('300 rejected');
  });
  it('writes a file that is there only when it is whole', async () => {
    const file = join(folder, 'out.ndjson');
    const { code, out } = await stream(ndjson(2), '-o', file);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(parse(await readFile(file, 'utf8'))).toHaveLength(2);
    expect(await readdir(folder)).toEqual(['out.ndjson']);
    expect((await stream('', join(folder, 'none.ndjson'), '-o', join(folder, 'other'))).code).toBe(1);
    expect(await readdir(folder)).toEqual(['out.ndjson']);
  });
  it.runIf(existsSync('/dev/null'))('writes to a device itself, and to what a link leads to', async () => {
    expect((await stream(ndjson(2), '-o', '/dev/null')).code).toBe(0);
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
    await writeFile(join(folder, 'real.ndjson'), 'before');
    await symlink(join(folder, 'real.ndjson'), join(folder, 'link.ndjson'));
    expect((await stream(ndjson(2), '-o', join(folder, 'link.ndjson'))).code).toBe(0);
    expect(parse(await readFile(join(folder, 'real.ndjson'), 'utf8'))).toHaveLength(2);
    expect((await lstat(join(folder, 'link.ndjson'))).isSymbolicLink()).toBe(true);
  });
  it('takes the shard of its option, or that of a Slurm array’s task', async () => {
    const ids = async (...args: string[]) => parse((await stream(ndjson(30), ...args)).out).map((one) => one.readout);
    const parts = [await ids('--shard', '0/2'), await ids('--shard', '1/2')];
    expect(parts.flat().sort()).toEqual((await ids()).sort());
    vi.stubEnv('SLURM_ARRAY_TASK_ID', '8');
    vi.stubEnv('SLURM_ARRAY_TASK_MIN', '7');
    vi.stubEnv('SLURM_ARRAY_TASK_COUNT', '2');
    expect(await ids()).toEqual(parts[1]);
    expect(await ids('--shard', '0/2')).toEqual(parts[0]);
  });
  it.each([
    [['--jobs', '0']],
    [['--jobs', 'many']],
    [['--shard', '2/2']],
    [['--shard', '1']],
    [['--shard', '0/2/3']],
    [['--format', 'xml']],
    [['--genre', 'poem']],
    [['--checkpoint', 'x']],
    [['-', 'package.json']],
    [['--colour']],
  ])('%j is code 2', async (args) => {
    const { code, out, err } = await stream('', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--help');
  });
});

describe('a run with a checkpoint', () => {
  const files = () => ({
    input: join(folder, 'in.ndjson'),
    output: join(folder, 'out.ndjson'),
    rejects: join(folder, 'rejects.ndjson'),
    checkpoint: join(folder, 'checkpoint.json'),
  });
  const args = () => {
    const { input, output, rejects, checkpoint } = files();
    return [input, '-o', output, '--rejects', rejects, '--checkpoint', checkpoint];
  };
  it('goes on from its mark, whatever stands behind it, and ends as if nothing had been', async () => {
    const { input, output, rejects, checkpoint } = files();
    await writeFile(input, `${ndjson(20)}?\n${ndjson(20)}`);
    const whole = await stream('', ...args());
    expect(whole.code).toBe(1);
    const expected = [await readFile(output, 'utf8'), await readFile(rejects, 'utf8')];
    const lines = expected[0]!.split('\n');
    const mark = JSON.parse(await readFile(checkpoint, 'utf8'));
    for (const kept of [0, 1, 19, 20]) {
      const length = Buffer.byteLength(
        lines
          .slice(0, kept)
          .map((line) => `${line}\n`)
          .join(''),
      );
      const counts = { events: 0, readouts: kept, missing: 0, rejected: 0, words: 4 * kept };
      await writeFile(
        checkpoint,
        JSON.stringify({ ...mark, records: kept, size: 0, output: length, rejects: 0, counts, done: false }),
      );
      await appendFile(output, '{"half a li');
      await appendFile(rejects, 'x');
      const again = await stream('', ...args());
      expect(again).toMatchObject({ code: 1, err: expect.stringContaining('40 readouts, 160 words') });
      expect([await readFile(output, 'utf8'), await readFile(rejects, 'utf8')]).toEqual(expected);
    }
    const idle = await stream('', ...args());
    expect(idle.code).toBe(1);
    expect(await readFile(output, 'utf8')).toBe(expected[0]);
  });
  it('does not go on from the mark of another run, from none, or where its output is gone', async () => {
    const { input, output, checkpoint } = files();
    await writeFile(input, ndjson(3));
    await stream('', ...args());
    expect(await stream('', ...args(), '--cues')).toMatchObject({
      code: 2,
      err: expect.stringContaining('the checkpoint of a run with other input or options'),
    });
    await writeFile(output, 'short');
    expect(await stream('', ...args())).toMatchObject({ code: 1, err: expect.stringContaining('it has 5 bytes') });
    await writeFile(checkpoint, '{"run":');
    expect(await stream('', ...args())).toMatchObject({
      code: 1,
      err: expect.stringContaining('expected a checkpoint, found something else'),
    });
  });
});
