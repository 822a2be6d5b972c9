import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EventFraming } from '../../src/index.js';
import { freshBuild } from '../packaging/fresh-build.js';

const command = 'dist/cli.js';
const exec = promisify(execFile);
let folder: string;

beforeAll(async () => {
  await freshBuild();
  folder = await mkdtemp(join(tmpdir(), 'end-to-end-'));
});

/** Runs the built command in a process of its own; `stdout` is where its output goes, by default back here. */
async function cli(args: readonly string[], stdout?: number): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', stdout ?? 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  const code = await new Promise<number>((done) => child.once('close', done));
  return { code, out, err };
}

describe('the built command', () => {
  it('is an executable script, and nothing else in dist is', async () => {
    expect((await readFile(command, 'utf8')).split('\n')[0]).toBe('#!/usr/bin/env node');
    for (const file of ['index.js', 'index.cjs', 'corpus.js', 'report.js', 'english.js'])
      expect((await readFile(join('dist', file), 'utf8')).startsWith('#!')).toBe(false);
  });
  it('puts data on standard output and all else on standard error', async () => {
    const done = await cli(['analyze', '2026-02-04-xi-trump', '--format', 'json']);
    expect({ code: done.code, err: done.err }).toEqual({ code: 0, err: '' });
    expect((JSON.parse(done.out) as EventFraming).missing).toHaveLength(1);
    const some = await cli(['analyze', join(folder, 'none'), '2026-02-04-xi-trump', '--format', 'json']);
    expect(some.code).toBe(1);
    expect(some.err).toContain('there is no such file or folder');
    expect(JSON.parse(some.out)).toHaveLength(1);
    expect(await cli(['fly'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--help') });
  });
  it('writes the report to a file, or to standard output where the file is -', async () => {
    const file = join(folder, 'report.html');
    const written = await cli(['report', '2026-02-04-xi-trump', '-o', file]);
    expect(written).toEqual({ code: 0, out: '', err: `readout-framing: wrote ${file}\n` });
    const printed = await cli(['report', '2026-02-04-xi-trump', '-o', '-']);
    expect({ code: printed.code, err: printed.err }).toEqual({ code: 0, err: '' });
    expect(printed.out).toBe(await readFile(file, 'utf8'));
  });
  it('ends quietly where its output pipe is closed', async () => {
    const child = spawn(process.execPath, [command, 'analyze', '2026-02-04-xi-putin', '--format', 'json']);
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise<number>((done) => child.once('close', done));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
  it.runIf(existsSync('/dev/full'))('is code 1 with one line where standard output is full', async () => {
    const full = openSync('/dev/full', 'w');
    const { code, err } = await cli(['analyze', '2026-02-04-xi-trump'], full);
    closeSync(full);
    expect(code).toBe(1);
    expect(err).toMatch(/^readout-framing: standard output: ENOSPC[^\n]*\n$/);
  });
  it('keeps control characters of ids and names of files away from the terminal', async () => {
    const { err } = await cli(['analyze', join(folder, 'a\u001b[31m\u009bb')]);
    expect(err).toContain('a\ufffd[31m\ufffdb');
  });
});

const hasScript = process.platform === 'linux' && existsSync('/usr/bin/script');
describe.runIf(hasScript)('on a terminal', () => {
  const onTerminal = async (env: NodeJS.ProcessEnv) => {
    const line = `"${process.execPath}" ${command} analyze 2026-02-04-xi-trump --no-intervals`;
    const { NO_COLOR: _, ...inherited } = process.env;
    return (
      await exec('/usr/bin/script', ['-qec', line, '/dev/null'], { env: { ...inherited, TERM: 'xterm', ...env } })
    ).stdout;
  };
  it('the table has colour, unless NO_COLOR asks for none or the terminal has none', async () => {
    expect(await onTerminal({})).toContain('\u001b[1m');
    expect(await onTerminal({ NO_COLOR: '1' })).not.toContain('\u001b');
    expect(await onTerminal({ TERM: 'dumb' })).not.toContain('\u001b');
    expect(await onTerminal({ NO_COLOR: '' })).toContain('\u001b[1m');
  });
});

const post = '../shared/readouts/trump-post-2026-02-04.en.txt';
describe.runIf(existsSync(post))('with the post as the press quoted it', () => {
  it('nothing is missing, and Trump speaks in both accounts', async () => {
    const { code, out } = await cli([
      'analyze',
      '2026-02-04-xi-trump',
      '--text',
      `trump-post=${post}`,
      '--format',
      'json',
    ]);
    const framing = JSON.parse(out) as EventFraming;
    expect({ code, missing: framing.missing }).toEqual({ code: 0, missing: [] });
    expect(
      framing.profiles.filter(({ person, role }) => person === 'trump' && role === 'speaker').map((one) => one.readout),
    ).toEqual(['xinhua', 'trump-post']);
  });
});

it('an event of one’s own goes all the way', async () => {
  await writeFile(
    join(folder, 'event.json'),
    JSON.stringify({
      id: 'own',
      title: 'Our call',
      parties: [{ id: 'a', name: 'Arden', people: [{ id: 'mora', name: 'Elin Mora' }] }],
      readouts: [{ id: 'office', publisher: { name: 'Office', party: 'a' }, language: 'en', file: 'office.txt' }],
    }),
  );
  await writeFile(join(folder, 'office.txt'), '\ufeffElin Mora said that both sides must act.\r\n');
  const { code, out } = await cli(['analyze', folder, '--format', 'ndjson', '--cues']);
  expect(code).toBe(0);
  const records = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records.find(({ type, metric }) => type === 'cue' && metric === 'obligation')).toMatchObject({
    event: 'own',
    text: 'must',
    voices: [{ person: 'mora' }],
  });
});
