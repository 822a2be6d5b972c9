import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript without types
import { align, matches, sameSource } from '../../benchmarks/evaluation/attribution-matching.mjs';
// @ts-expect-error plain JavaScript without types
import { readMarkedText } from '../../benchmarks/evaluation/marked-text.mjs';
// @ts-expect-error plain JavaScript without types
import { countGold, goldDocuments, toJsonLines } from '../../benchmarks/gold/build.mjs';

type Spans = [number, number][];
interface Attribution {
  source: Spans;
  cue: Spans;
  content: Spans;
  voice?: string;
  turn?: true;
}
interface Document {
  id: string;
  split: string;
  genre: string;
  parties?: { id: string; people: { id: string }[] }[];
  text: string;
  attributions: Attribution[];
  neutral: Spans;
}

const stored = readFileSync('benchmarks/gold/attribution.jsonl', 'utf8');
const documents = stored
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Document);

describe('our gold for attribution', () => {
  it('is what the marked texts make', () => {
    expect(toJsonLines(goldDocuments())).toBe(stored);
  });

  it('has at least 95 documents and, beside the turns, 1,400 attributions in six genres', () => {
    const all = countGold(documents).get('all both');
    expect(all.documents).toBeGreaterThanOrEqual(95);
    expect(all.attributions).toBeGreaterThanOrEqual(1400);
    for (const genre of ['readout', 'transcript', 'briefing', 'statement', 'news', 'post'])
      expect(documents.filter((one) => one.genre === genre).length, genre).toBeGreaterThanOrEqual(7);
  });

  it('keeps a third for testing, of every genre', () => {
    const share = documents.filter(({ split }) => split === 'test').length / documents.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.37);
    for (const genre of new Set(documents.map((one) => one.genre)))
      expect(
        documents.filter((one) => one.genre === genre && one.split === 'test').length,
        genre,
      ).toBeGreaterThanOrEqual(5);
    expect([...new Set(documents.map(({ split }) => split))].sort()).toEqual(['development', 'test']);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  });

  it.each(documents)('has spans in range and without white space at their ends in $id', ({ text, ...document }) => {
    for (const { source, cue, content } of document.attributions) {
      expect(content.length).toBeGreaterThan(0);
      expect(source.length + cue.length).toBeGreaterThan(0);
      for (const [start, end] of [...source, ...cue, ...content, ...document.neutral]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }
    }
  });

  it('has no source or cue inside the same attribution’s content', () => {
    for (const { id, attributions } of documents)
      for (const { source, cue, content } of attributions)
        for (const [start] of [...source, ...cue])
          expect(
            content.some(([from, to]) => start >= from && start < to),
            `${id} at ${start}`,
          ).toBe(false);
  });
});

describe('readMarkedText', () => {
  const read = (text: string) => readMarkedText(`genre: news\nsplit: test\n---\n${text}`, 'example') as Document;

  it('gives offsets in the text without its marks', () => {
    const { text, attributions } = read('{s1 Ms. Årud} {c1 said} {q1 that {s2 he} {c2 hoped} {q2 to win}}.');
    expect(text).toBe('Ms. Årud said that he hoped to win.');
    expect(attributions.map(({ content }) => content.map(([start, end]) => text.slice(start, end)))).toEqual([
      ['that he hoped to win'],
      ['to win'],
    ]);
  });

  it('ends a turn before the next one and takes its colon as the cue', () => {
    const { text, attributions } = read('{t MS. VARGA}: Good day.\n\nNext.\n\n{t Q}  Why?\n{end}(Laughter.)');
    expect(attributions.map(({ content: [[start, end]] }) => text.slice(start, end))).toEqual([
      'Good day.\n\nNext.',
      'Why?',
    ]);
    expect(attributions.map(({ cue }) => cue.length)).toEqual([1, 0]);
  });

  it.each([
    ['{s1 She said {q1 yes}', 'never closed'],
    ['{s1 She} {c1 said}', 'attribution 1 has no content'],
    ['{q1 yes}', 'neither source nor cue'],
    ['{s1=nobody She} {c1 said} {q1 yes}', 'no party or person "nobody"'],
    ['{x1 She}', 'is no mark'],
    ['She said} yes', 'closes nothing'],
    ['{s1 She }{c1 said} {q1 yes}', 'white space'],
    ['one\ntwo {s1She}', 'example:5'],
  ])('refuses %s', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe('matching with the gold', () => {
  const text = 'It was agreed that the ministers hope to meet soon.';
  const span = (words: string): Spans => [[text.indexOf(words), text.indexOf(words) + words.length]];
  const outer = { source: [], cue: span('It was agreed'), content: span('that the ministers hope to meet soon') };
  const inner = { source: span('the ministers'), cue: span('hope'), content: span('to meet soon') };

  it('does not take one prediction for two attributions that are nested', () => {
    const { wanted, given } = align({ text, attributions: [outer, inner] }, [outer]);
    expect(matches(wanted, given)).toEqual([given[0], undefined]);
  });

  it('takes the "it" of an impersonal passive for no source', () => {
    const predicted = { ...outer, source: span('It'), cue: span('was agreed') };
    const { all, wanted, given } = align({ text, attributions: [outer] }, [predicted]);
    expect(sameSource(wanted[0], given[0], text, all)).toBe(true);
  });

  it('leaves out neutral words and predictions that hold nothing else', () => {
    const { wanted, given } = align({ text, attributions: [inner], neutral: span('It was agreed that') }, [
      inner,
      { source: [], cue: [], content: span('It was agreed') },
    ]);
    expect([wanted.length, given.length]).toEqual([1, 1]);
  });

  it('matches turns with turns only, where the gold has some', () => {
    const turn = { source: [], cue: span('It was agreed'), content: span('that the ministers'), turn: true };
    const { wanted, givenTurns, given } = align({ text, attributions: [turn] }, [
      { ...turn, mode: 'turn' },
      { ...inner, mode: 'indirect' },
    ]);
    expect([wanted.length, givenTurns.length, given.length]).toEqual([0, 1, 1]);
  });
});
