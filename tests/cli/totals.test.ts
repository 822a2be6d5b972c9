import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { analyzeReadout } from '../../src/index.js';
import { runCli } from './run-cli.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'totals-'));
});

const totals = (input: string, ...args: string[]) => runCli(['totals', ...args], { input });

const parties = [{ id: 'arden', name: 'Arden', people: [{ id: '=mora', name: 'Elin Mora' }] }];
const lines = Array.from({ length: 12 }, (_, index) => {
  const text = `Mora said that we must ${index % 3 ? 'act' : 'wait'}. ${'It is good. '.repeat(index % 4)}`;
  const readout = { id: `r${index}`, publisher: { name: 'Office', party: 'arden' }, language: 'en', text };
  return `${JSON.stringify(analyzeReadout(readout, { parties, evidence: false }))}\n`;
});

describe('totals', () => {
  it('prints a table of framings', async () => {
    const { code, out, err } = await totals(lines.join(''));
    expect(code).toBe(0);
    expect(out).toMatch(/^who +as +readouts +words +emphasis +hedging +obligation +sentiment\n/);
    expect(out).toMatch(/whole accounts +publisher +12 /);
    expect(out).toMatch(/=mora +speaker +12 .* 0\.\d{3} \[0\.\d{3}, 0\.\d{3}\] 12 /);
    expect(err).toBe('12 records with 12 readouts, 0 missing, 0 that came twice, 0 rejected\n');
  });
  it('gives the same bytes whatever the parts, their order and what came twice', async () => {
    const whole = await totals(lines.join(''), '--format', 'csv');
    const parts: string[] = [];
    for (const [index, part] of [lines.slice(0, 5), lines.slice(5, 6), lines.slice(6)].entries()) {
      const file = join(folder, `${index}.ndjson`);
      await writeFile(file, (await totals(part.join(''), '--format', 'partial')).out);
      parts.unshift(file);
    }
    const merged = await totals('', '--format', 'csv', ...parts, parts[0] as string);
    expect(merged).toMatchObject({ code: 0, out: whole.out, err: expect.stringContaining('6 that came twice') });
    expect((await totals([...lines].reverse().join('') + lines[3], '--format', 'csv')).out).toBe(whole.out);
  });
  it('splits by publisher and genre, and writes JSON, NDJSON and CSV without formulas', async () => {
    const rows = JSON.parse((await totals(lines.join(''), '--format', 'json', '--by', 'publisher,genre')).out);
    expect(rows[0]).toMatchObject({ publisher: 'Office', genre: 'readout', role: 'publisher', metric: 'emphasis' });
    const ndjson = (await totals(lines.join(''), '--format', 'ndjson', '--by', 'publisher', '--by', 'genre')).out;
    expect(
      ndjson
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(rows);
    expect((await totals(lines.join(''), '--format', 'csv')).out).not.toMatch(/(?:^|,)=/m);
  });
  it('tells of lines that are neither framings nor totals, and does the rest', async () => {
    const { code, out, err } = await totals(`?\n${lines.join('')}{"a":1}\n{"totals":1}\n`, '--format', 'csv');
    expect(code).toBe(1);
    expect(out).toBe((await totals(lines.join(''), '--format', 'csv')).out);
    expect(err).toContain('line 14: expected a framing or totals\n');
    expect(err).toContain('line 15: expected totals, found something else\n');
    expect(err).toContain('3 rejected');
  });
  it.each([[['--format', 'xml']], [['--by', 'date']], [['--colour']]])('%j is code 2', async (args) => {
    expect(await totals('', ...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--help') });
  });
});
