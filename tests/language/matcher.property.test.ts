import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../src/language/compile-lexicons.js';
import { CompiledLanguage } from '../../src/language/compiled.js';
import { english } from '../../src/language/english/index.js';
import type { Lexicon, LexiconEntry } from '../../src/language/lexicon.js';
import { Matches } from '../../src/language/matches.js';
import { scan } from '../../src/text/scanner.js';
import { Tokens } from '../../src/text/tokens.js';
import { matchSlowly } from './reference-matcher.js';

const words = ['red', 'green', 'blue', 'sea', 'stone', 'the'];

const pattern = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constant(['about', '#']) },
  { weight: 1, arbitrary: fc.constant(['not', '…', 'only']) },
  { weight: 1, arbitrary: fc.constant(['ston*']) },
);
const entry = fc
  .record({
    pattern: pattern.map((parts) => parts.join(' ')),
    weight: fc.constantFrom(0, 0.5, 1),
    conditions: fc.constantFrom<readonly string[]>([], [], [], ['cap'], ['lower'], ['initial']),
  })
  .map((one): LexiconEntry => ({ ...one, category: 'c' }));
const lexicon = fc.uniqueArray(entry, {
  minLength: 1,
  maxLength: 12,
  selector: ({ pattern, conditions }) => `${pattern} ${conditions.join()}`,
});
const texts = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...words, 'Red', 'Sea', 'STONE', 'stones', 'stony') },
      { weight: 2, arbitrary: fc.constantFrom('about', 'not', 'only', '7', '2.5', 'other', '#', '…') },
      { weight: 2, arbitrary: fc.constantFrom('.', ',', '. ', '\n\n', '-', '“', '”') },
      { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

describe('the matcher', () => {
  it('finds what the slow reference finds, in any text, for any lexicons, whatever stands beside them', () => {
    const tokens = new Tokens();
    const matches = new Matches();
    fc.assert(
      fc.property(texts, fc.array(lexicon, { minLength: 1, maxLength: 3 }), (text, entries) => {
        const lexicons = entries.map((list, index): Lexicon => ({ name: `${index}`, entries: list }));
        const language = new CompiledLanguage(english, compileLexicons(english, lexicons));
        scan(text, language.vocabulary, language.rules, tokens);
        matches.clear();
        language.begin();
        language.matcher.match(
          tokens,
          language.test,
          lexicons.map(() => matches),
        );
        const found = Array.from({ length: matches.count }, (_, at) => {
          const entry = matches.entry(at);
          const pattern = lexicons.flatMap((one) => one.entries)[entry]!.pattern;
          const lexicon = language.matcher.lexiconOf[matches.kind(at)] as number;
          return { lexicon, pattern, first: matches.first(at), end: matches.end(at) };
        });
        found.sort((a, b) => a.first - b.first || a.lexicon - b.lexicon);
        expect(found).toEqual(matchSlowly(tokens, lexicons));
      }),
      { numRuns: 400 },
    );
  });
});
