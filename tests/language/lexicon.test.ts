import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../src/language/compile-lexicons.js';
import { CompiledLanguage } from '../../src/language/compiled.js';
import { english } from '../../src/language/english/index.js';
import { inflect } from '../../src/language/english/inflect.js';
import { type Lexicon, parseLexicon } from '../../src/language/lexicon.js';
import { Matches } from '../../src/language/matches.js';
import { scan } from '../../src/text/scanner.js';
import { Tokens } from '../../src/text/tokens.js';

function lexicon(entries: Record<string, number>, name = 'test'): Lexicon {
  return {
    name,
    entries: Object.entries(entries).map(([pattern, weight]) => ({ pattern, weight, category: 'c', conditions: [] })),
  };
}

/** "pattern@text" of every match. */
function matched(text: string, ...lexicons: Lexicon[]): string[] {
  const language = new CompiledLanguage(english, compileLexicons(english, lexicons));
  const tokens = scan(text, language.vocabulary, language.rules, new Tokens());
  const matches = new Matches();
  const patterns = lexicons.flatMap(({ entries }) => entries.map(({ pattern }) => pattern));
  language.begin();
  language.matcher.match(
    tokens,
    language.test,
    lexicons.map(() => matches),
  );
  return Array.from({ length: matches.count }, (_, at) => {
    return `${patterns[matches.entry(at)]}@${text.slice(tokens.start[matches.first(at)], tokens.end[matches.end(at) - 1])}`;
  });
}

describe('parseLexicon', () => {
  it('reads properties, weights, categories, conditions and lines', () => {
    const read = parseLexicon(
      'x',
      '# a comment\n@metric hedging\n@source own\n@licence MIT\n\n@category modal\nmay\t0.6\tmodal\n@category shield\nin my view\t0.5\n',
    );
    expect(read).toEqual({
      name: 'hedging',
      source: 'own',
      licence: 'MIT',
      entries: [
        { pattern: 'may', weight: 0.6, category: 'modal', conditions: ['modal'], line: 7 },
        { pattern: 'in my view', weight: 0.5, category: 'shield', conditions: [], line: 9 },
      ],
    });
  });
  it.each([
    ['may', 'x:1: expected "pattern<tab>weight", found "may"'],
    ['may\tmuch', 'x:1'],
    ['\nmay\t1\tperhaps', 'x:2: unknown condition "perhaps"'],
    ['@colour red', 'x:1: unknown property'],
    ['ma*\t1', 'x:1: a wildcard ends a word of three letters or more'],
    ['… but\t1', 'x:1: a gap stands between words'],
    ['a  b\t1', 'x:1: empty pattern'],
    ['jeer at | boo\t1', 'x:1: expected a word on both sides of "|", found "|"'],
    ['loud|\t1', 'x:1: expected a word on both sides of "|", found "loud|"'],
    ['\njeer~ at|mock~\t1', 'x:2: "|" stands between words, not phrases: expected a line for each phrase'],
  ])('names the line of %j', (text, message) => {
    expect(() => parseLexicon('x', text)).toThrow(message);
  });
  it('reads the pack of English without an error, every entry in a category', () => {
    for (const lexicons of Object.values(english.metrics))
      for (const { entries, source, licence } of lexicons) {
        expect(source).not.toBe('');
        expect(licence).not.toBe('');
        for (const { category, weight } of entries) {
          expect(category).not.toBe('');
          expect(Math.abs(weight)).toBeLessThanOrEqual(1);
        }
      }
  });
});

describe('the lexicons of English', () => {
  const named: Record<string, readonly Lexicon[]> = {
    ...english.metrics,
    shifters: [english.shifters],
    reporting: [english.reporting],
  };
  it.each(Object.keys(named))('%s: no entry stands twice in one file', (name) => {
    for (const { entries } of named[name]!) {
      const seen = new Set<string>();
      for (const { pattern, conditions, line } of entries) {
        const key = `${pattern} ${conditions.join(' ')}`;
        expect(seen.has(key), `${pattern}, line ${line}`).toBe(false);
        seen.add(key);
      }
    }
  });
});

describe('patterns', () => {
  it.each([
    ['words ignore case and curly apostrophes', 'DON’T', { "don't": 1 }, ["don't@DON’T"]],
    ['hyphens are tokens', 'an all-round plan', { 'all-round': 1 }, ['all-round@all-round']],
    ['clitics are tokens', "it's clear", { "it 's clear": 1 }, ["it 's clear@it's clear"]],
    ['the longest wins', 'of course not', { of: 1, 'of course': 1, course: 1 }, ['of course@of course']],
    [
      'an exception takes its tokens away',
      'the very day, very good',
      { very: 1, 'the very day': 0 },
      ['the very day@the very day', 'very@very'],
    ],
    ['alternatives', 'deep and deeply', { 'deep|deeply': 1 }, ['deep|deeply@deep', 'deep|deeply@deeply']],
    ['optional endings', 'a concern, concerns', { 'concern(s)': 1 }, ['concern(s)@concern', 'concern(s)@concerns']],
    ['verbs', 'he suggested and denies', { 'suggest~': 1, 'deny~': 1 }, ['suggest~@suggested', 'deny~@denies']],
    ['wildcards', 'stable, stability, destabilise', { 'stab*': 1 }, ['stab*@stable', 'stab*@stability']],
    ['wildcards beside words of other entries', 'stability', { 'stab*': 1, 'stability pact': 1 }, ['stab*@stability']],
    [
      'gaps',
      'not only is it good but also new',
      { 'not only … but also': 1 },
      ['not only … but also@not only is it good but also'],
    ],
    ['gaps end with the sentence', 'Not only. It is good but also new', { 'not only … but also': 1 }, []],
    ['numbers', 'about 200,000 people', { 'about #': 1 }, ['about #@about 200,000']],
    ['acronyms', 'the U.S. side', { 'u.s.': 1 }, ['u.s.@U.S.']],
  ])('%s', (_, text, entries, expected) => {
    expect(matched(text, lexicon(entries as Record<string, number>))).toEqual(expected);
  });
  it.each([[{ 'strongly oppose~|condemn~': 1 }], [{ 'come|go~ in|out': 1 }]])(
    'may have verbs beside words: %j',
    (entries) => {
      expect(() => matched('', lexicon(entries))).not.toThrow();
    },
  );
  it('of more than 512 sequences are refused, with what and where', () => {
    const eight = 'a|b|c|d|e|f|g|h';
    expect(matched('h g f', lexicon({ [`${eight} ${eight} ${eight}`]: 1 }))).toHaveLength(1);
    const text = `# a comment\n${eight}|i ${eight} ${eight}\t1`;
    expect(() => matched('', parseLexicon('x', text))).toThrow(
      'x:2: expected a pattern of at most 512 sequences of words, found 576 or more: "a|b|c|d|e|f|g|h|i ',
    );
  });
  it('match for each lexicon apart', () => {
    expect(matched('never again', lexicon({ 'never again': 1 }), lexicon({ never: 1, again: 1 }))).toEqual(
      ['never again@never again', 'never@never', 'again@again'].sort((a, b) =>
        a.startsWith('again') ? 1 : b.startsWith('again') ? -1 : 0,
      ),
    );
  });
  it('do not look at words like __proto__ and constructor in a special way', () => {
    expect(matched('__proto__ constructor toString', lexicon({ constructor: 1, __proto__x: 1 }))).toEqual([
      'constructor@constructor',
    ]);
  });
});

describe('the matcher', () => {
  const words = ['a', 'b', 'c', 'd'];
  /** Slow and plain: for each lexicon, at every free token, the longest entry that fits. */
  function reference(text: string, lexicons: Lexicon[]): string[] {
    const tokens = text.split(' ');
    const found: { at: number; lexicon: number; line: string }[] = [];
    lexicons.forEach(({ entries }, index) => {
      let at = 0;
      while (at < tokens.length) {
        const fits = entries.filter(
          ({ pattern }) => tokens.slice(at, at + pattern.split(' ').length).join(' ') === pattern,
        );
        const best = fits.sort((x, y) => y.pattern.length - x.pattern.length)[0];
        if (best === undefined) at++;
        else {
          found.push({ at, lexicon: index, line: `${best.pattern}@${best.pattern}` });
          at += best.pattern.split(' ').length;
        }
      }
    });
    return found.map(({ at, lexicon, line }) => `${at} ${lexicon} ${line}`).sort();
  }
  it('finds what a slow one finds, in any text and for any lexicons', () => {
    const phrase = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
      .map((chosen) => chosen.join(' '));
    const entries = fc
      .uniqueArray(phrase, { minLength: 1, maxLength: 8 })
      .map((patterns) => Object.fromEntries(patterns.map((pattern) => [pattern, 1])));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, 'x'), { maxLength: 30 }), entries, entries, (chosen, one, two) => {
        const text = chosen.join(' ');
        const lexicons = [lexicon(one, 'one'), lexicon(two, 'two')];
        const found = lexicons.flatMap((each, index) => matched(text, each).map((line) => ({ index, line })));
        expect(found.map(({ index, line }) => `${index} ${line}`).sort()).toEqual(
          reference(text, lexicons)
            .map((line) => line.replace(/^\d+ /, ''))
            .sort(),
        );
        expect(matched(text, ...lexicons).sort()).toEqual(found.map(({ line }) => line).sort());
      }),
    );
  });
});

describe('inflect', () => {
  it.each([
    ['stress', ['stress', 'stresses', 'stressed', 'stressing']],
    ['deny', ['deny', 'denies', 'denied', 'denying']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
    ['note', ['note', 'notes', 'noted', 'noting']],
    ['permit', ['permit', 'permits', 'permitted', 'permitting']],
    ['stop', ['stop', 'stops', 'stopped', 'stopping']],
    ['say', ['say', 'says', 'said', 'saying']],
    ['play', ['play', 'plays', 'played', 'playing']],
  ])('%s', (verb, forms) => {
    expect(inflect(verb)).toEqual(forms);
  });
  it('is not confused by constructor', () => {
    expect(inflect('constructor')[1]).toBe('constructors');
  });
});
