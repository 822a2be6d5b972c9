import type { EventFraming } from '../../src/index.js';

const stamp = { version: '9.9.9', lexicons: 'aa', options: 'bb' };
const score = { value: 0.25, cues: 2, words: 40, perThousand: 12.5, raw: 0.5, interval: [-0.004, 0.5] as const };

/** A framing made by hand: names and words that a terminal, a spreadsheet or a parser might stumble over. */
export function handMadeFraming(): EventFraming {
  return {
    stamp,
    event: { id: 'call', title: 'A call', date: '2026-02-04' },
    parties: [
      { id: '=a', name: '阿登', people: [{ id: 'mora', name: 'Elin "E." Mora' }] },
      { id: 'b', name: 'Bel\u202emar\u001b[31m' },
    ],
    readouts: [
      {
        stamp,
        readout: 'office',
        publisher: { name: 'Press, office', party: '=a' },
        genre: 'readout',
        language: 'en',
        words: 40,
        unattributed: { words: 0, share: 0 },
        excluded: { words: 0, share: 0 },
        scores: {},
        passages: [
          {
            span: { start: 0, end: 20 },
            mode: 'indirect',
            voices: [
              { label: 'the aide', party: '=a' },
              { label: 'Mora', party: '=a', person: 'mora' },
            ],
            words: 40,
            confidence: 0.9,
          },
        ],
        cues: [
          {
            metric: 'sentiment',
            category: 'warmth',
            span: { start: 3, end: 11 },
            text: '-not\r\ngood',
            weight: 0.5,
            modifiers: [{ kind: 'negated', span: { start: 3, end: 6 }, text: 'not', factor: -0.5 }],
            contribution: -0.25,
            passage: 0,
          },
        ],
        profiles: [
          {
            readout: 'office',
            party: '=a',
            role: 'speaker',
            words: 40,
            share: 1,
            excluded: 0,
            passages: 1,
            scores: { sentiment: { ...score, interval: [...score.interval] } },
          },
          {
            readout: 'office',
            party: '=a',
            person: 'mora',
            role: 'speaker',
            words: 40,
            share: 1,
            excluded: 0,
            passages: 1,
            scores: { sentiment: { value: -0.001, cues: 0, words: 40, perThousand: 0, raw: 0 } },
          },
          { readout: 'office', party: 'b', role: 'target', words: 4, share: 0.1, excluded: 0, passages: 1, scores: {} },
        ],
      },
    ],
    get profiles() {
      return this.readouts.flatMap((readout) => readout.profiles);
    },
    missing: [{ readout: 'post', publisher: { name: 'Someone' }, reason: 'no text' }],
  };
}
