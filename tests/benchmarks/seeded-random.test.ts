import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript without types
import { seededRandom as ofBenchmarks } from '../../benchmarks/seeded-random.mjs';
import { seededRandom } from '../../src/framing/random.js';

const draw = (random: () => number) => Array.from({ length: 50 }, random);

describe('random numbers', () => {
  it('of the benchmarks are those of the library for the same seed', () => {
    for (const seed of [0, 1, 20260204]) expect(draw(ofBenchmarks(seed))).toEqual(draw(seededRandom(seed)));
    expect(draw(ofBenchmarks(1))).not.toEqual(draw(ofBenchmarks(2)));
  });

  it('come from a seed, in the library and in the benchmarks', () => {
    const files = ['src', 'benchmarks'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|mjs)$/.test(name))
        .map((name) => `${folder}/${name}`),
    );
    expect(files.length).toBeGreaterThan(200);
    const unseeded = ['Math', 'random'].join('.');
    expect(files.filter((file) => readFileSync(file, 'utf8').includes(unseeded))).toEqual([]);
  });
});
