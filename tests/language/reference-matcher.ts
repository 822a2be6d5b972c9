import type { Lexicon, LexiconEntry } from '../../src/language/lexicon.js';
import { TokenFlag, TokenKind, type Tokens } from '../../src/text/tokens.js';

/** A match as the reference finds it. */
export interface ReferenceMatch {
  lexicon: number;
  pattern: string;
  first: number;
  end: number;
}

const LONGEST_GAP = 8;

/**
 * The matcher once more, slow and plain: for each lexicon, sentence by sentence and from left to right, tries every
 * entry at every free token and takes the longest that fits; of several, one with a condition before one without, a
 * word before a wildcard, and the later before the earlier. Patterns are words, wildcards, `#` and `…`.
 */
export function matchSlowly(tokens: Tokens, lexicons: readonly Lexicon[]): ReferenceMatch[] {
  const found: ReferenceMatch[] = [];
  lexicons.forEach(({ entries }, lexicon) => {
    for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
      const to = tokens.sentences[sentence + 1] as number;
      let token = tokens.sentences[sentence] as number;
      while (token < to) {
        const best = bestAt(tokens, entries, token, to);
        if (best === undefined) token++;
        else {
          found.push({ lexicon, pattern: best.entry.pattern, first: token, end: best.end });
          token = best.end;
        }
      }
    }
  });
  return found.sort((a, b) => a.first - b.first || a.lexicon - b.lexicon);
}

function bestAt(tokens: Tokens, entries: readonly LexiconEntry[], token: number, to: number) {
  let best: { entry: LexiconEntry; end: number; rank: number } | undefined;
  entries.forEach((entry, index) => {
    if (!entry.conditions.every((condition) => holds(tokens, token, condition))) return;
    const end = endOf(tokens, entry.pattern.split(' '), token, to);
    if (end < 0) return;
    const rank = (entry.conditions.length > 0 ? 1e6 : 0) - (entry.pattern.includes('*') ? 1e9 : 0) + index;
    if (best === undefined || end > best.end || (end === best.end && rank > best.rank)) best = { entry, end, rank };
  });
  return best;
}

/** Where a pattern that begins at `token` ends, -1 if it does not fit. */
function endOf(tokens: Tokens, pattern: readonly string[], token: number, to: number): number {
  const [word, ...rest] = pattern;
  if (word === undefined) return token;
  if (word === '…') {
    for (let skip = token + 1; skip < to && skip <= token + LONGEST_GAP; skip++) {
      const end = endOf(tokens, rest, skip, to);
      if (end >= 0) return end;
    }
    return -1;
  }
  return token < to && fits(tokens, word, token) ? endOf(tokens, rest, token + 1, to) : -1;
}

function fits(tokens: Tokens, word: string, token: number): boolean {
  const text = tokens.textOf(token).toLowerCase();
  if (word === '#') return tokens.kind[token] === TokenKind.Number;
  return word.endsWith('*')
    ? text.startsWith(word.slice(0, -1)) && tokens.kind[token] === TokenKind.Word
    : text === word;
}

function holds(tokens: Tokens, token: number, condition: string): boolean {
  const flags = tokens.flags[token] as number;
  const initial = (flags & TokenFlag.SentenceStart) !== 0;
  const capital = (flags & TokenFlag.Capital) !== 0;
  return condition === 'cap' ? capital : condition === 'initial' ? initial : !capital || initial;
}
