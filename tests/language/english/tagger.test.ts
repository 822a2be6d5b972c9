import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../src/language/compile-lexicons.js';
import { CompiledLanguage } from '../../../src/language/compiled.js';
import { english } from '../../../src/language/english/index.js';
import { createTagger } from '../../../src/language/english/tagger.js';
import { scan } from '../../../src/text/scanner.js';
import { Tokens } from '../../../src/text/tokens.js';

const language = new CompiledLanguage(english, compileLexicons(english, []));
const read = (text: string) => scan(text, language.vocabulary, language.rules, new Tokens());

describe('the tagger', () => {
  it('gives one tag a token, whatever the words', () => {
    const tagger = createTagger();
    for (const text of [
      'They don’t like Xi’s firm answer.',
      'Erdoğan met Šefčovič at 9 a.m. (U.S. time) — "soon".',
      "a' a' - - http://x http://x",
      `${'x'.repeat(5000)} may come`,
    ]) {
      const tokens = read(text);
      expect(tagger.tag(tokens, 0, tokens.count), text).toHaveLength(tokens.count);
    }
    const tokens = read('They will like the firm.');
    expect(tagger.tag(tokens, 0, tokens.count).slice(0, 5)).toEqual(['PRON', 'AUX', 'VERB', 'DET', 'NOUN']);
  });
  it('is the same after it was made anew many times', () => {
    const tagger = createTagger(5);
    const tokens = read('We may urge them to like the firm.');
    const first = tagger.tag(tokens, 0, tokens.count);
    for (let renewal = 0; renewal < 40; renewal++) expect(tagger.tag(tokens, 0, tokens.count)).toEqual(first);
  });
});
