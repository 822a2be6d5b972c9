import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyzeReadout, type Norms, norms, standardMetrics } from '../../src/index.js';
import { genres } from '../../src/model/event.js';

const metrics = standardMetrics.map(({ name }) => name);
const STEPS = 21;

/** What every set of norms has, whatever it was made of. */
function expectShape({ lexicons, groups }: Norms): void {
  expect(lexicons).toMatch(/^[0-9a-f]{16}$/);
  for (const [group, own] of Object.entries(groups)) {
    const [genre, publisher] = group.split(', ');
    expect(genres, group).toContain(genre);
    expect(Object.keys(own), group).toEqual(metrics);
    for (const { name, range } of standardMetrics) {
      const { texts, mean, deviation, percentiles, ...more } = own[name]!;
      const where = `${name} of ${group}`;
      expect(more, where).toEqual({});
      expect(texts, where).toBeGreaterThanOrEqual(20);
      expect(deviation, where).toBeGreaterThanOrEqual(0);
      expect(percentiles, where).toHaveLength(STEPS);
      expect(percentiles, where).toEqual([...percentiles].sort((a, b) => a - b));
      expect(percentiles[0], where).toBeGreaterThanOrEqual(range[0]);
      expect(percentiles[STEPS - 1], where).toBeLessThanOrEqual(range[1]);
      expect(mean, where).toBeGreaterThanOrEqual(percentiles[0]!);
      expect(mean, where).toBeLessThanOrEqual(percentiles[STEPS - 1]!);
      if (publisher !== undefined) expect(groups[genre!]?.[name]?.texts, where).toBeGreaterThanOrEqual(texts);
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'norms-'));
afterAll(() => rmSync(folder, { recursive: true }));

function build(lines: readonly string[]): Norms {
  const file = join(folder, 'accounts.ndjson');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return JSON.parse(execFileSync('node', ['benchmarks/norms/build-norms.mjs', file], { encoding: 'utf8' }));
}

describe('the norms that come with the library', () => {
  it('are of the metrics that the analyzer has, in their ranges, and of publishers whose genre has norms', () => {
    expectShape(norms);
  });

  it('were made with the lexicons of today', () => {
    const text = {
      id: 'a',
      publisher: { name: 'Office' },
      language: 'en',
      genre: 'readout',
      text: 'We must act.',
    } as const;
    expect(norms.lexicons).toBe(analyzeReadout(text, { parties: [] }).stamp.lexicons);
  });

  it('are of readouts and transcripts, by publisher too, of as many texts for every metric', () => {
    const publishers = ['The Kremlin', 'The White House'];
    const expected = ['readout', 'transcript'].flatMap((genre) => [
      genre,
      ...publishers.map((one) => `${genre}, ${one}`),
    ]);
    expect(Object.keys(norms.groups)).toEqual(expected);
    for (const [group, own] of Object.entries(norms.groups))
      expect(new Set(Object.values(own).map(({ texts }) => texts)).size, group).toBe(1);
  });

  it('have the shape that the script makes of accounts anew', () => {
    const text = (at: number) =>
      `The ministers said that the ferry ${'must sail soon and perhaps safely '.repeat(8 + at)}.`;
    const accounts = Array.from({ length: 22 }, (_, at) =>
      JSON.stringify({ id: String(at), publisher: 'The Harbour Office', genre: 'briefing', text: text(at) }),
    );
    const made = build(accounts);
    expectShape(made);
    expect(Object.keys(made.groups)).toEqual(['briefing', 'briefing, The Harbour Office']);
  }, 60_000);

  const files = ['kremlin-readouts', 'whitehouse-readouts', 'kremlin-transcripts', 'whitehouse-transcripts'].map(
    (name) => `../shared/data/corpus/${name}.ndjson`,
  );
  it.skipIf(!files.every((file) => existsSync(file)))(
    'have the groups and metrics that a sample of the real accounts has',
    () => {
      const sample = files.flatMap((file) => {
        const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
        // short ones, to be quick; a norm needs twenty texts of fifty words
        return lines.filter((line) => line.length > 900 && line.length < 6000).slice(0, 24);
      });
      const made = build(sample);
      expectShape(made);
      expect(Object.keys(made.groups)).toEqual(Object.keys(norms.groups));
    },
    120_000,
  );
});
