import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { events } from '../../corpus/index.js';
import type { EventFraming } from '../../src/index.js';
import { runCli } from './run-cli.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
});

const cli = (...args: string[]) => runCli(args, { events });

const post = 'We had a GREAT call! China must do more.';

describe('analyze', () => {
  it('prints a table of every account, and what is missing', async () => {
    const { code, out, err } = await cli('analyze', 'corpus/2026-02-04-xi-trump');
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('xinhua: Xinhua, readout, 475 words');
    expect(out).toMatch(/Xi Jinping +speaker +\d+ +0\.\d\d \[-?\d\.\d\d, -?\d\.\d\d\] \d+/);
    expect(out).toContain('missing: trump-post (Donald J. Trump): no text');
    expect(out).not.toContain('\u001b');
  });
  it('gives the framing as JSON: an object for one event, an array for more', async () => {
    const one = JSON.parse((await cli('analyze', '2026-02-04-xi-putin', '--format', 'json')).out) as EventFraming;
    expect(one.readouts.map((readout) => readout.readout)).toEqual(['china-mfa', 'kremlin', 'ushakov-briefing']);
    expect(one.profiles[0]!.scores.sentiment!.interval).toHaveLength(2);
    expect(
      JSON.parse((await cli('analyze', '2026-02-04-xi-putin', '2026-02-04-xi-trump', '--format', 'json')).out),
    ).toHaveLength(2);
  });
  it('gives one record a line as NDJSON, cues too where asked for', async () => {
    const lines = (await cli('analyze', '2026-02-04-xi-trump', '--format', 'ndjson', '--cues', '--no-intervals')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(new Set(lines.map((line) => line.type))).toEqual(new Set(['profile', 'cue', 'missing']));
    for (const line of lines)
      expect(line).toMatchObject({ event: '2026-02-04-xi-trump', stamp: { version: expect.any(String) } });
  });
  it('gives CSV with a header, a row for each profile and metric, and rows of cues', async () => {
    const { out } = await cli('analyze', '2026-02-04-xi-trump', '--format', 'csv');
    const rows = out.trim().split('\r\n');
    expect(rows[0]).toMatch(/^event,readout,party,person,role,metric,value,low,high,cues,words,per_thousand,raw/);
    expect(rows.at(-1)).toContain('trump-post');
    expect(rows.at(-1)).toContain('missing: no text');
    expect((await cli('analyze', '2026-02-04-xi-trump', '--format', 'csv', '--cues')).out).toContain(
      ',obligation,strong,',
    );
  });
  it('takes the text of a missing account, Trump as speaker in both', async () => {
    const file = join(folder, 'post.txt');
    await writeFile(file, post);
    const { code, out } = await cli(
      'analyze',
      '2026-02-04-xi-trump',
      '--text',
      `trump-post=${file}`,
      '--format',
      'json',
    );
    expect(code).toBe(0);
    const framing = JSON.parse(out) as EventFraming;
    expect(framing.missing).toEqual([]);
    const speaks = framing.profiles.filter((profile) => profile.person === 'trump' && profile.role === 'speaker');
    expect(speaks.map((profile) => profile.readout)).toEqual(['xinhua', 'trump-post']);
    expect(speaks[1]!.scores.emphasis!.value).toBeGreaterThan(speaks[0]!.scores.emphasis!.value);
    expect(events['2026-02-04-xi-trump'].readouts[1]!.text).toBeNull();
  });
  it('writes a file whole, and none where it can’t', async () => {
    const file = join(folder, 'a.json');
    expect(await cli('analyze', '2026-02-04-xi-trump', '--format', 'json', '-o', file)).toMatchObject({
      code: 0,
      out: '',
    });
    expect(JSON.parse(await readFile(file, 'utf8')).event.id).toBe('2026-02-04-xi-trump');
    expect(await readdir(folder)).toEqual(['a.json']);
    const { code, err } = await cli('analyze', '2026-02-04-xi-trump', '-o', '/dev/null/x.txt');
    expect(code).toBe(1);
    expect(err).toContain("/dev/null/x.txt: can't be written");
  });
  it('writes to standard output where the file is -', async () => {
    expect(await cli('analyze', '2026-02-04-xi-trump', '-o', '-')).toEqual(await cli('analyze', '2026-02-04-xi-trump'));
  });
  it('leaves the file that is there where nothing could be done', async () => {
    const file = join(folder, 'a.json');
    await writeFile(file, 'before');
    expect(await cli('analyze', join(folder, 'none'), '--format', 'json', '-o', file)).toMatchObject({ code: 1 });
    expect(await cli('report', join(folder, 'none'), '-o', file)).toMatchObject({ code: 1, out: '' });
    expect(await readFile(file, 'utf8')).toBe('before');
  });
  it('gives an array for several events, even if one alone could be read', async () => {
    const { code, out } = await cli('analyze', join(folder, 'none'), '2026-02-04-xi-trump', '--format', 'json');
    expect(code).toBe(1);
    expect((JSON.parse(out) as EventFraming[]).map(({ event }) => event.id)).toEqual(['2026-02-04-xi-trump']);
  });
  it.each(['constructor', '__proto__', 'toString', '2026-02-04-xi-nobody'])(
    'knows no event %s, and says which there are',
    async (name) => {
      const { code, err } = await cli('analyze', name);
      expect(code).toBe(1);
      expect(err).toBe(
        `${name}: there is no such file or folder, and no bundled event of that id (2026-02-04-xi-putin, 2026-02-04-xi-trump)\n`,
      );
    },
  );
  it('does not say of a given text where the former one came from', async () => {
    const file = join(folder, 'other.txt');
    const page = join(folder, 'page.html');
    await writeFile(file, 'Xi said that ties are good.');
    await cli('report', '2026-02-04-xi-trump', '--text', `xinhua=${file}`, '--text', `trump-post=${file}`, '-o', page);
    const html = await readFile(page, 'utf8');
    expect(html).toContain('the file other.txt, given with --text');
    expect(html).not.toContain('our own English rendering');
    expect(html).not.toContain(folder);
  });
  it('takes the last of two texts of one account, and reports one that can’t be read', async () => {
    const file = join(folder, 'post.txt');
    await writeFile(file, post);
    const none = join(folder, 'none.txt');
    const texts = (...files: string[]) => files.flatMap((name) => ['--text', `trump-post=${name}`]);
    expect((await cli('analyze', '2026-02-04-xi-trump', ...texts(none, file))).code).toBe(0);
    const { code, err } = await cli('analyze', '2026-02-04-xi-trump', ...texts(file, none));
    expect({ code, err }).toEqual({
      code: 1,
      err: `2026-02-04-xi-trump: ${none}: there is no such file or folder\n`,
    });
  });
  it('gives the same bytes for the same seed', async () => {
    const seeded = (seed: string) => cli('analyze', '2026-02-04-xi-trump', '--format', 'json', `--seed=${seed}`);
    expect(await seeded('7')).toEqual(await seeded('7'));
    expect((await seeded('-7')).out).not.toBe((await seeded('7')).out);
  });
  it('reports bad input and does the rest', async () => {
    await writeFile(
      join(folder, 'event.json'),
      JSON.stringify({ id: 'x', title: 't', parties: [], readouts: [{ id: 'r' }] }),
    );
    const { code, out, err } = await cli('analyze', folder, join(folder, 'none.json'), '2026-02-04-xi-trump');
    expect(code).toBe(1);
    expect(err).toContain('readouts[0].publisher: expected an object, found nothing');
    expect(err).toContain('none.json: there is no such file or folder');
    expect(out).toContain('xinhua');
  });
  it('reports a language without a pack and does the rest', async () => {
    await writeFile(
      join(folder, 'event.json'),
      JSON.stringify({
        id: 'x',
        title: 't',
        parties: [],
        readouts: [{ id: 'r', publisher: { name: 'p' }, language: 'xx', text: 'a' }],
      }),
    );
    const { code, err } = await cli('analyze', folder, '2026-02-04-xi-trump');
    expect(code).toBe(1);
    expect(err).toContain('x: no language pack for "xx": there are packs for en');
  });
  it('keeps control characters of a text away from the terminal, and formulas from spreadsheets', async () => {
    const name = '=1+1\u001b[31m';
    await writeFile(
      join(folder, 'event.json'),
      JSON.stringify({
        id: name,
        title: name,
        parties: [{ id: name, name }],
        readouts: [{ id: 'r', publisher: { name, party: name }, language: 'en', text: 'It is good.' }],
      }),
    );
    expect((await cli('analyze', folder, '--cues')).out).not.toMatch(/\u001b\[31m/);
    expect((await cli('analyze', folder, '--format', 'csv')).out).not.toMatch(/(?:^|,)=/m);
  });
});

describe('report', () => {
  it('writes one page', async () => {
    const file = join(folder, 'deep', 'report.html');
    const { code, out, err } = await cli(
      'report',
      '2026-02-04-xi-putin',
      '2026-02-04-xi-trump',
      '-o',
      file,
      '--title',
      'Two calls',
    );
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: `wrote ${file}\n` });
    const page = await readFile(file, 'utf8');
    expect(page).toContain('<title>Two calls</title>');
    expect(page).toContain('trump-post');
    expect(page.length).toBeLessThan(1_500_000);
  });
});

describe('usage', () => {
  it.each([
    [[]],
    [['fly']],
    [['analyze']],
    [['report']],
    [['constructor']],
    [['analyze', '2026-02-04-xi-trump', '--format', 'xml']],
    [['analyze', '2026-02-04-xi-trump', '--seed', 'x']],
    [['analyze', '2026-02-04-xi-trump', '--seed', '']],
    [['analyze', '2026-02-04-xi-trump', '--seed', '1.5']],
    [['analyze', '2026-02-04-xi-trump', '--seed', '1e300']],
    [['compere', '2026-02-04-xi-trump']],
    [['analyze', '2026-02-04-xi-trump', '--format', 'constructor']],
    [['analyze', '2026-02-04-xi-trump', '--colour']],
    [['analyze', '2026-02-04-xi-trump', '--text', 'trump-post']],
    [['analyze', '2026-02-04-xi-trump', '--text', 'nobody=package.json']],
  ])('%j is code 2, with a message on standard error alone', async (args) => {
    const { code, out, err } = await cli(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('--help');
  });
  it('names the readouts there are', async () => {
    expect((await cli('analyze', '2026-02-04-xi-trump', '--text', 'nobody=package.json')).err).toContain(
      'there are xinhua, trump-post',
    );
  });
  it('prints help and version', async () => {
    expect((await cli('--help')).out).toContain('--text READOUT=FILE');
    expect((await cli('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

const shared = '../shared/readouts/trump-post-2026-02-04.en.txt';
describe.runIf(existsSync(shared))('with the post as the press quoted it', () => {
  it('Trump is more emphatic there than in Xinhua’s account', async () => {
    const framing = JSON.parse(
      (await cli('analyze', 'corpus/2026-02-04-xi-trump', '--text', `trump-post=${shared}`, '--format', 'json')).out,
    ) as EventFraming;
    const emphasis = framing.profiles
      .filter((profile) => profile.person === 'trump' && profile.role === 'speaker')
      .map((profile) => profile.scores.emphasis!.value);
    expect(emphasis).toHaveLength(2);
    expect(emphasis[1]).toBeGreaterThan(emphasis[0]!);
  });
});
