import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyzeReadout,
  attribute,
  type Genre,
  genres,
  type Party,
  type Readout,
  scoreText,
  targetSentiment,
} from '../../src/index.js';

const parties: Party[] = [
  { id: 'arden', name: 'Arden', people: [{ id: 'mora', name: 'Elin Mora', aliases: ['President Mora'] }] },
  {
    id: 'constructor',
    name: 'Belmar',
    people: [{ id: '__proto__', name: 'Tomas Duran', aliases: ['President Duran'] }],
  },
];

const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...'Mora|Duran|President Mora|he|they|said|noted that|stressed|“|”|"|\'|,|.|. |?|!|: |;|(|)|\n|\n\n|\r\n|Q |MS. GREY:|not|very|may|must|never|good|bad|trade|excellent|if|but|and|that|we|I|the two leaders|agreed to|U.S.|Mr.|—|…|U.|a.|’s|«|»|“a|in|of|the|May 4|will|like|__proto__|constructor|toString|hasOwnProperty'.split(
        '|',
      ),
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));
const readout = fc.record({ text, genre: fc.constantFrom<Genre>(...genres) }).map(
  ({ text, genre }): Readout => ({
    id: 'one',
    publisher: { name: 'Somebody', party: 'arden' },
    genre,
    language: 'en',
    text,
  }),
);

describe('on any text', () => {
  it('passages cover the text, in order, without overlap, and count every word once', () => {
    fc.assert(
      fc.property(text, fc.constantFrom<Genre>(...genres), (text, genre) => {
        const passages = attribute(text, { language: 'en', parties, genre });
        let at = 0;
        for (const { span, confidence, voices, mode, source, cue } of passages) {
          expect(span.start).toBe(at);
          expect(span.end).toBeGreaterThan(span.start);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(voices.length === 0).toBe(mode === 'narration');
          for (const inside of [source, cue]) if (inside) expect(inside.end).toBeLessThanOrEqual(text.length);
          at = span.end;
        }
        expect(at).toBe(text.length);
        expect(passages.reduce((sum, { words }) => sum + words, 0)).toBe(scoreText(text).words);
      }),
      { numRuns: 1000 },
    );
  });
  it('cues slice to their text, contributions are products, sums are raw scores, values are in range', () => {
    fc.assert(
      fc.property(text, (text) => {
        const { cues, scores } = scoreText(text);
        const raw: Record<string, number> = {};
        for (const cue of cues) {
          expect(text.slice(cue.span.start, cue.span.end)).toBe(cue.text);
          for (const modifier of cue.modifiers)
            expect(text.slice(modifier.span.start, modifier.span.end)).toBe(modifier.text);
          expect(cue.contribution).toBeCloseTo(
            cue.modifiers.reduce((product, { factor }) => product * factor, cue.weight),
            9,
          );
          raw[cue.metric] = (raw[cue.metric] ?? 0) + cue.contribution;
        }
        for (const [metric, score] of Object.entries(scores)) {
          expect(score.raw).toBeCloseTo(raw[metric] ?? 0, 9);
          expect(score.value).toBeGreaterThanOrEqual(metric === 'sentiment' ? -1 : 0);
          expect(score.value).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1000 },
    );
  });
  it('profiles are finite, cues stand in their passages, evidence changes no figure', () => {
    fc.assert(
      fc.property(readout, (readout) => {
        const framing = analyzeReadout(readout, { parties });
        for (const cue of framing.cues) {
          const { span } = framing.passages[cue.passage]!;
          expect(cue.span.start).toBeGreaterThanOrEqual(span.start);
          expect(cue.span.start).toBeLessThan(span.end);
        }
        for (const profile of framing.profiles)
          for (const score of Object.values(profile.scores))
            for (const value of [score.value, score.perThousand, score.raw, score.words])
              expect(Number.isFinite(value)).toBe(true);
        expect(analyzeReadout(readout, { parties, evidence: false }).profiles).toEqual(framing.profiles);
      }),
      { numRuns: 500 },
    );
  });
  it('intervals enclose a plausible range and depend on the seed alone', () => {
    fc.assert(
      fc.property(readout, fc.integer(), (readout, seed) => {
        const once = analyzeReadout(readout, { parties, intervals: true, seed });
        for (const { scores } of once.profiles)
          for (const { interval } of Object.values(scores)) expect(interval![0]).toBeLessThanOrEqual(interval![1]);
        expect(analyzeReadout(readout, { parties, intervals: true, seed })).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });
  it('sentiment towards a mention is in range', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
        if (text === '') return;
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const { value, confidence } = targetSentiment(text, { start, end });
        expect(Math.abs(value)).toBeLessThanOrEqual(1);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('on sentences', () => {
  const sentences = [
    'Mora noted that trade is good.',
    'Duran said: “We may come, but we must be careful.”',
    'The talks lasted an hour.',
    'Both leaders stressed that peace must never be lost.',
    '“It is very important to go on,” Mora said.',
    'They agreed to meet in May.',
  ];
  const article = fc
    .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 8 })
    .map((chosen) => chosen.join(' '));
  it('a paragraph added at the end leaves the other passages alone', () => {
    fc.assert(
      fc.property(article, fc.constantFrom<Genre>('readout', 'news', 'briefing'), (article, genre) => {
        const options = { language: 'en', parties, genre } as const;
        const alone = attribute(article, options);
        const longer = attribute(`${article}\n\nThe harbour of the town is old.`, options);
        const shape = (passages: typeof alone) => passages.map(({ span, mode, voices }) => [span.start, mode, voices]);
        expect(shape(longer).slice(0, alone.length)).toEqual(shape(alone));
      }),
      { numRuns: 200 },
    );
  });
  it('scoring goes no lower by a further hedge, booster or duty', () => {
    fc.assert(
      fc.property(article, (article) => {
        const before = scoreText(article).scores;
        for (const [metric, addition] of [
          ['hedging', 'Perhaps.'],
          ['emphasis', 'Certainly.'],
          ['obligation', 'We must.'],
        ] as const)
          expect(scoreText(`${article} ${addition}`).scores[metric]!.value).toBeGreaterThanOrEqual(
            before[metric]!.value,
          );
      }),
      { numRuns: 200 },
    );
  });
});

describe('time', () => {
  it('grows with the length of hostile texts, not faster', () => {
    const fragments = [
      'a.a.a.',
      '“',
      '"',
      "a' ",
      'Mora said that ',
      'said ',
      ', he said, ',
      'not ',
      '((',
      'http://',
      'MS. X: ',
      'Q ',
      '. ',
      'very ',
      'if ',
      '“a.” ',
      'Mora, ',
      'the of ',
    ];
    const time = (text: string) => {
      // of the processor, as the machine may be busy with other things
      const begin = process.cpuUsage();
      const framing = analyzeReadout(
        { id: 'x', publisher: { name: 'X' }, language: 'en', genre: 'readout', text },
        { parties },
      );
      const took = process.cpuUsage(begin).user / 1000;
      for (const cue of framing.cues.slice(0, 100)) expect(text.slice(cue.span.start, cue.span.end)).toBe(cue.text);
      return took;
    };
    const best = (text: string) => Math.min(time(text), time(text), time(text));
    for (const fragment of fragments) {
      const copies = Math.ceil(30_000 / fragment.length);
      const growth = () =>
        Math.log(best(fragment.repeat(copies * 4)) / Math.max(2, best(fragment.repeat(copies)))) / Math.log(4);
      // the machine may be busy: what is super-linear is so every time
      const found = [growth()];
      while (found.length < 4 && Math.min(...found) >= 1.4) found.push(growth());
      expect(Math.min(...found), JSON.stringify(fragment)).toBeLessThan(1.4);
    }
    expect(time('x'.repeat(1_000_000))).toBeLessThan(2000);
  });
});
