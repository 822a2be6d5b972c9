import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { events } from '../../corpus/index.js';
import { analyzeEvent, type Comparison, compareReadouts } from '../../src/index.js';
import { terminalComparison } from '../../src/report/terminal-comparison.js';
import { runCli } from './run-cli.js';

const cli = (...args: string[]) => runCli(args, { events });

describe('compare', () => {
  it('prints what changed most with both wordings, then what one account alone mentions', async () => {
    const { code, out, err } = await cli('compare', 'corpus/2026-02-04-xi-putin');
    expect(code).toBe(0);
    expect(err).toBe('');
    const head = out.split('\n').slice(0, 30).join('\n');
    expect(head).toContain('What changed most');
    expect(head).toMatch(/china-mfa {9}Xi Jinping: .*15th Five-Year Plan/);
    expect(head).toMatch(/kremlin {11}Xi Jinping: .*15th Five-Year Plan/);
    expect(out.indexOf('What changed most')).toBeLessThan(out.indexOf('Only ushakov-briefing mentions'));
    const only = out.split('Only ushakov-briefing mentions\n')[1]?.split('\n')[0];
    for (const name of ['New START', 'Iran', 'Venezuela', 'Cuba', 'Japan', 'Ukraine', 'Abu Dhabi'])
      expect(only).toContain(name);
  });
  it('says that one account is nothing to compare, and what is missing', async () => {
    const { code, out } = await cli('compare', '2026-02-04-xi-trump');
    expect(code).toBe(0);
    expect(out).toContain('There is one account with a text: nothing to compare.');
    expect(out).toContain('missing: trump-post');
  });
  it('takes the text of a missing account', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'compare-')), 'post.txt');
    await writeFile(file, 'I like Xi very much! China will buy MANY soybeans. We spoke about Taiwan and arms sales.');
    const { out } = await cli('compare', '2026-02-04-xi-trump', '--text', `trump-post=${file}`);
    expect(out).not.toContain('missing');
    expect(out).toContain('Only xinhua mentions');
  });
  it('gives the comparison as JSON: an object for one event, an array for more', async () => {
    const one = JSON.parse((await cli('compare', '2026-02-04-xi-putin', '--format', 'json')).out) as Comparison;
    expect(one.shifts.length).toBeGreaterThan(40);
    expect(
      JSON.parse((await cli('compare', '2026-02-04-xi-putin', '2026-02-04-xi-trump', '--format', 'json')).out),
    ).toHaveLength(2);
  });
  it('gives one record a line as NDJSON, of all four tables', async () => {
    const { out } = await cli('compare', '2026-02-04-xi-putin', '--format', 'ndjson');
    const types = new Set(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { type: string }).type),
    );
    expect([...types].sort()).toEqual(['alignments', 'comparisons', 'coverage', 'wording']);
  });
  it.each(['alignments', 'coverage', 'comparisons', 'wording'])('gives %s as CSV with one header', async (table) => {
    const { out } = await cli(
      'compare',
      '2026-02-04-xi-putin',
      '2026-02-04-xi-trump',
      '--format',
      'csv',
      '--table',
      table,
    );
    const [header, ...rows] = out.split('\r\n');
    expect(header).toMatch(/^event,/);
    expect(rows.filter((row) => row === header)).toEqual([]);
    expect(rows.length).toBeGreaterThan(10);
  });
  it.each([
    [['--format', 'xml'], '--format takes one of table, json, ndjson, csv'],
    [['--table', 'cues'], '--table takes one of alignments'],
    [['--top', '-1'], '--top'],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await cli('compare', '2026-02-04-xi-putin', ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('the table of a comparison', () => {
  it('has bold where asked for, and no control character of a text', () => {
    const event = structuredClone(events['2026-02-04-xi-putin']);
    event.title = 'Talks\u001b[2J\u202e of two';
    const framing = analyzeEvent(event);
    const table = terminalComparison(compareReadouts(framing), framing.parties, { colour: true, top: 2 });
    expect(table).toContain('\u001b[1mTalks');
    expect(table).not.toContain('\u001b[2J');
    expect(table).not.toContain('\u202e');
    expect(table.match(/^- /gm)).toHaveLength(2);
  });
});
