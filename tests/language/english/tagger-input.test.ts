import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { events } from '../../../corpus/index.js';
import { createAnalyzer, genres } from '../../../src/index.js';
import { compileLexicons } from '../../../src/language/compile-lexicons.js';
import { CompiledLanguage } from '../../../src/language/compiled.js';
import { english } from '../../../src/language/english/index.js';
import { createTagger } from '../../../src/language/english/tagger.js';
import { italian } from '../../../src/language/italian/index.js';
import { scan } from '../../../src/text/scanner.js';
import { Tokens } from '../../../src/text/tokens.js';

// scripts without types: the nightly run is Node's, as it is
const { mutations } = (await import('../../faults/mutations.mjs' as string)) as {
  mutations(texts: readonly string[], count: number, seed?: number): Iterable<string>;
};
const { families, italianFamilies } = (await import('../../faults/families.mjs' as string)) as Record<
  'families' | 'italianFamilies',
  readonly string[]
>;
interface Wink {
  readDoc(text: string): unknown;
}
const require = createRequire(import.meta.url);
const { parties } = events['2026-02-04-xi-putin'];
const texts = Object.values(events).flatMap(({ readouts }) => readouts.flatMap(({ text }) => text ?? []));

describe('what reaches tokenizers that are slow on hostile text', () => {
  const sentences: string[] = [];
  beforeAll(() => {
    const make = require('wink-nlp') as (...args: unknown[]) => Wink;
    require.cache[require.resolve('wink-nlp')]!.exports = (...args: unknown[]) => {
      const wink = make(...args);
      const { readDoc } = wink;
      wink.readDoc = (text) => {
        sentences.push(text);
        return readDoc.call(wink, text);
      };
      return wink;
    };
  });

  const plain = (sentence: string) =>
    sentence.split(' ').filter((word) => !/^(?:(?=.{1,30}$)[A-Za-z]*'?[A-Za-z]+|[7,.()"])$/.test(word));

  it('wink-nlp: one sentence of at most 400 plain short words and points', () => {
    // made here, so that its tagger is too
    const analyzer = createAnalyzer();
    // words that only the tagger can tell stand on both sides
    const around = (hostile: string) =>
      `Our countries act, ${hostile} the question is the most important, as friends. `;
    const hostile = ['a'.repeat(1e6), "a'".repeat(1e4), 'http://'.repeat(1e4), 'we act, '.repeat(1e3)].map(around);
    for (const [at, text] of [...texts, ...hostile, ...mutations(texts, 500, 7)].entries())
      analyzer.analyzeReadout(
        { id: 'r', publisher: { name: 'p' }, language: 'en', genre: genres[at % genres.length]!, text },
        { parties },
      );
    expect(sentences.length).toBeGreaterThan(10);
    expect(Math.max(...sentences.map((sentence) => sentence.split(' ').length))).toBeLessThanOrEqual(400);
    expect(sentences.flatMap(plain)).toEqual([]);
  });

  it('wink-nlp: stand-ins for all that it splits or is slow on, whatever the text', () => {
    sentences.length = 0;
    const language = new CompiledLanguage(english, compileLexicons(english, []));
    const tagger = createTagger();
    for (const text of [
      ...families.map((family) => family.repeat(1000 / family.length)),
      ...mutations(texts, 100, 8),
    ]) {
      const tokens = scan(text, language.vocabulary, language.rules, new Tokens());
      const end = Math.min(400, tokens.count);
      if (end > 0) expect(tagger.tag(tokens, 0, end)).toHaveLength(end);
    }
    expect(sentences.length).toBeGreaterThan(150);
    expect(sentences.flatMap(plain)).toEqual([]);
  });

  it('natural: nothing', () => {
    const load = (file: string) => require(`natural/lib/natural/${file}`);
    const stemmer = load('stemmers/porter_stemmer_it.js') as { stem(word: string): string };
    const analyzer = createAnalyzer({ languages: [italian] });
    const analyze = (text: string) =>
      analyzer.analyzeReadout({ id: 'r', publisher: { name: 'p' }, language: 'it', text }, { parties });
    analyze('Un accordo.');
    const { stem } = stemmer;
    const tokenizer = load('tokenizers/aggressive_tokenizer_it.js').prototype as { tokenize(text: string): string[] };
    const { tokenize } = tokenizer;
    const refuse = (text: string) => {
      throw new Error(`natural was given ${text}`);
    };
    stemmer.stem = refuse;
    tokenizer.tokenize = refuse;
    try {
      for (const family of [...families, ...italianFamilies])
        expect(analyze(family.repeat(2000 / family.length)).words).toBeGreaterThanOrEqual(0);
    } finally {
      stemmer.stem = stem;
      tokenizer.tokenize = tokenize;
    }
  });
});
