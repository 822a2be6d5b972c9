import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { events } from '../../corpus/index.js';
import { runCli } from './run-cli.js';

const cli = (...args: string[]) => runCli(args, { events });
const both = ['2026-02-04-xi-putin', '2026-02-04-xi-trump'];

describe('export', () => {
  it('writes a file for each table, with the rows of all events under one header', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'export-'));
    const { code, err } = await cli('export', ...both, '-o', folder);
    expect(code).toBe(0);
    expect(err).toContain('wrote passages, cues, profiles, comparisons, alignments, coverage, wording');
    expect((await readdir(folder)).sort()).toEqual(
      ['alignments', 'comparisons', 'coverage', 'cues', 'passages', 'profiles', 'wording'].map((name) => `${name}.csv`),
    );
    const profiles = await readFile(join(folder, 'profiles.csv'), 'utf8');
    expect(profiles.match(/^event,/gm)).toHaveLength(1);
    for (const id of both) expect(profiles).toContain(`\n${id},`);
  });
  it('writes Parquet that can be read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'export-'));
    await cli('export', both[0] as string, '-o', folder, '--format', 'parquet');
    const bytes = await readFile(join(folder, 'coverage.parquet'));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    expect(rows.find((row) => row.name === 'New START' && row.readout === 'ushakov-briefing')?.only_here).toBe(true);
  });
  it('needs a folder and a known format', async () => {
    expect(await cli('export', both[0] as string)).toMatchObject({
      code: 2,
      err: expect.stringContaining('-o FOLDER'),
    });
    expect((await cli('export', both[0] as string, '-o', 'x', '--format', 'sas')).code).toBe(2);
  });
});
