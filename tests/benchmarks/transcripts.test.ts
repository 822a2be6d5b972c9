import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/index.js';

// a script without types: benchmarks are run by Node as they are
const { transcripts, transcriptLines } = await import('../../benchmarks/speed/transcripts.mjs' as string);

const first = (seed: number, count: number): { id: string; text: string }[] => {
  const found = [];
  for (const record of transcripts(seed)) {
    found.push(record);
    if (found.length === count) break;
  }
  return found;
};

describe('invented transcripts', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(first(1, 5)).toEqual(first(1, 5));
    expect(first(2, 5)).not.toEqual(first(1, 5));
  });
  it('have turns, quotations and indirect speech', () => {
    const modes = new Set<string>();
    for (const { text } of first(1, 20))
      for (const { mode, voices } of attribute(text, { genre: 'transcript' })) {
        modes.add(mode);
        if (voices.length > 1) modes.add('nested');
      }
    for (const mode of ['turn', 'direct', 'indirect', 'nested']) expect(modes).toContain(mode);
  });
  it('end after as many bytes as were asked for', () => {
    const size = [...transcriptLines(50_000)].reduce((sum: number, line) => sum + Buffer.byteLength(line as string), 0);
    expect(size).toBeGreaterThanOrEqual(50_000);
    expect(size).toBeLessThan(150_000);
  });
});
