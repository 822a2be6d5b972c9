import { describe, expect, it } from 'vitest';
import { events } from '../../corpus/index.js';
import { analyzeReadout, genres, type ReadoutFraming } from '../../src/index.js';

// a script without types: the nightly run is Node's, as it is
const { mutations, faultOf } = (await import('../faults/mutations.mjs' as string)) as {
  mutations(texts: readonly string[], count: number, seed?: number): Iterable<string>;
  faultOf(framing: ReadoutFraming, text: string): string | undefined;
};
const INPUTS = process.env.CI === undefined ? 1000 : 5000;
const { parties } = events['2026-02-04-xi-putin'];
const texts = Object.values(events).flatMap(({ readouts }) => readouts.flatMap(({ text }) => text ?? []));

describe('mutations of the bundled accounts', () => {
  it(`never throw, have exact spans and scores in range (${INPUTS} inputs; npm run test:faults tries more)`, () => {
    let at = 0;
    for (const text of mutations(texts, INPUTS)) {
      const genre = genres[at++ % genres.length]!;
      const readout = { id: 'x', publisher: { name: 'x', party: 'china' }, language: 'en', genre, text };
      const fault = faultOf(analyzeReadout(readout, { parties }), text);
      expect(fault && `${fault} in ${JSON.stringify(text)}`).toBeUndefined();
    }
  }, 300_000);
});
