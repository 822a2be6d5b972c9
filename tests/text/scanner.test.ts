import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../src/language/compile-lexicons.js';
import { CompiledLanguage } from '../../src/language/compiled.js';
import { english } from '../../src/language/english/index.js';
import { scan } from '../../src/text/scanner.js';
import { TokenFlag, TokenKind, Tokens } from '../../src/text/tokens.js';

const language = new CompiledLanguage(english, compileLexicons(english, []));

function read(text: string): Tokens {
  return scan(text, language.vocabulary, language.rules, new Tokens());
}

function words(text: string): string[] {
  const tokens = read(text);
  return Array.from({ length: tokens.count }, (_, token) => tokens.textOf(token));
}

function sentences(text: string): string[] {
  const tokens = read(text);
  return Array.from({ length: tokens.sentenceCount }, (_, sentence) => {
    const first = tokens.sentences[sentence] as number;
    const last = (tokens.sentences[sentence + 1] as number) - 1;
    return text.slice(tokens.start[first], tokens.end[last]);
  });
}

function paragraphs(text: string): number {
  return read(text).paragraphCount;
}

describe('tokens', () => {
  it('keep contractions of "not" whole and split off clitics', () => {
    expect(words("Xi's aide won't say they're late")).toEqual([
      'Xi',
      "'s",
      'aide',
      "won't",
      'say',
      'they',
      "'re",
      'late',
    ]);
    expect(words('China’s')).toEqual(['China', '’s']);
  });
  it('keep acronyms with their stops, decimals and ordinals', () => {
    expect(words('The U.S. grew 2.5% by the 15th, 200,000 in all')).toEqual([
      'The',
      'U.S.',
      'grew',
      '2.5',
      '%',
      'by',
      'the',
      '15th',
      ',',
      '200,000',
      'in',
      'all',
    ]);
    expect(words('at 9 a.m. today')).toContain('a.m.');
  });
  it('split hyphenated words at the hyphen', () => {
    expect(words('all-round')).toEqual(['all', '-', 'round']);
  });
  it('take names of any alphabet whole', () => {
    expect(words('Erdoğan, Šefčovič, Nguyễn and Путин')).toEqual([
      'Erdoğan',
      ',',
      'Šefčovič',
      ',',
      'Nguyễn',
      'and',
      'Путин',
    ]);
  });
  it('tell opening from closing quotation marks', () => {
    const kinds = (text: string) => {
      const tokens = read(text);
      return Array.from(tokens.kind.subarray(0, tokens.count)).filter(
        (kind) => kind === TokenKind.OpenQuote || kind === TokenKind.CloseQuote,
      );
    };
    for (const text of [
      'He said "yes" twice',
      'He said “yes” twice',
      'He said «yes» twice',
      "He said ''yes'' twice",
      '("yes") twice',
    ])
      expect(kinds(text), text).toEqual([TokenKind.OpenQuote, TokenKind.CloseQuote]);
  });
  it('know capitals', () => {
    const tokens = read('MS. Psaki said');
    expect((tokens.flags[0] as number) & TokenFlag.AllCaps).toBe(TokenFlag.AllCaps);
    expect((tokens.flags[2] as number) & TokenFlag.AllCaps).toBe(0);
    expect((tokens.flags[3] as number) & TokenFlag.Capital).toBe(0);
  });
  it('slice to their evidence in any text', () => {
    const text = 'A\u0000b \ud800 \ud83d\ude00 x\u202ey "z\r\nq';
    const tokens = read(text);
    let last = 0;
    for (let token = 0; token < tokens.count; token++) {
      expect(tokens.start[token]).toBeGreaterThanOrEqual(last);
      expect(tokens.end[token]).toBeGreaterThan(tokens.start[token] as number);
      last = tokens.end[token] as number;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });
});

describe('sentences', () => {
  it('end at stops, not at titles, initials, abbreviations and decimals', () => {
    expect(sentences('Mr. Xi met Gen. J. Smith at 3.5 p.m. on Feb. 4. They spoke.')).toEqual([
      'Mr. Xi met Gen. J. Smith at 3.5 p.m. on Feb. 4.',
      'They spoke.',
    ]);
    expect(sentences('He left the U.S. The talks went on.')).toEqual(['He left the U.S.', 'The talks went on.']);
    expect(sentences('He is a U.S. Senator.')).toHaveLength(1);
    expect(sentences('No. 5 is the U.S. Embassy.')).toHaveLength(1);
  });
  it('keep closing marks and go on before a small letter', () => {
    expect(sentences('“We met.” He left.')).toEqual(['“We met.”', 'He left.']);
    expect(sentences('“Really?” he asked. Yes!')).toEqual(['“Really?” he asked.', 'Yes!']);
  });
  it('end with their paragraph: headings, lists, end marks', () => {
    expect(sentences('A heading\n\n- one\n- two\n\nText. (Enditem)\n###')).toEqual([
      'A heading',
      '- one',
      '- two',
      'Text.',
      '(Enditem)',
      '###',
    ]);
  });
});

describe('paragraphs', () => {
  it('are lines, or blocks between empty lines, whatever the line ends', () => {
    expect(paragraphs('One.\nTwo.\nThree.')).toBe(3);
    expect(paragraphs('One.\r\n\r\nTwo.')).toBe(2);
    expect(paragraphs('One.\u00a0\n \nTwo.')).toBe(2);
  });
  it('go on over the line breaks of hard-wrapped text', () => {
    const wrapped =
      'The two presidents spoke by telephone on Wednesday and had a long talk about\nthe state of relations between their countries, which both of them said had\nnever been better than they are at present.\n\nThey agreed to meet.';
    expect(paragraphs(wrapped)).toBe(2);
    expect(sentences(wrapped)).toHaveLength(2);
  });
});

describe('time', () => {
  it('grows with the length of hostile texts, not faster', () => {
    for (const piece of ["a'", 'a.', '-', '"', 'a.a.a. ', '((', '\n', "''", '“', 'U.', 'x'.repeat(50)]) {
      const time = (copies: number) => {
        const text = piece.repeat(copies);
        read(text);
        // of the processor, as the machine may be busy with other things
        const begin = process.cpuUsage();
        for (let run = 0; run < 3; run++) read(text);
        return process.cpuUsage(begin).user / 1000;
      };
      const growth = () => time(80_000) / Math.max(time(20_000), 2);
      const found = [growth()];
      while (found.length < 4 && Math.min(...found) >= 8) found.push(growth());
      expect(Math.min(...found), JSON.stringify(piece)).toBeLessThan(8);
    }
  });
});
