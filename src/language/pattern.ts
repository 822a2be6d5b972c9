import { LexiconError } from '../model/errors/lexicon-error.js';

/** Inflected forms of a verb, for `~` in a pattern. */
export type Inflect = (verb: string) => readonly string[];

const TOKEN = /[\p{L}\p{M}\p{N}_]+(?:\.[\p{L}\p{N}]\.?)*(?:'[\p{L}\p{M}]+)*\*?|…|[^\s]/gu;
/** Tokens where an apostrophe ends a word: "l'", "equità". */
const ELIDED = /[\p{L}\p{M}\p{N}_]+(?:\.[\p{L}\p{N}]\.?)*(?:'|\*)?|…|[^\s]/gu;
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const MOST_SEQUENCES = 512;

/** Where a pattern stands, for errors. */
export interface PatternPlace {
  lexicon: string;
  line?: number | undefined;
}

/**
 * For each word of a pattern, what it may be in a text, each a sequence of tokens. `…` stays a token (a gap). Hyphenated
 * words fall apart into words and hyphens, as they do in a scanned text.
 *
 * @throws LexiconError if the pattern stands for more than 512 sequences.
 */
export function alternativesOf(
  pattern: string,
  inflect: Inflect,
  clitics: ReadonlySet<string>,
  elides = false,
  { lexicon, line }: PatternPlace = { lexicon: 'pattern' },
): string[][][] {
  // most entries are words without any mark
  if (PLAIN.test(pattern)) return Array.from(pattern.toLowerCase().split(' '), (word) => [[word]]);
  let count = 1;
  return pattern
    .replaceAll('’', "'")
    .toLowerCase()
    .split(' ')
    .map((word) => {
      if (PLAIN.test(word)) return [[word]];
      const forms = expandWord(word, inflect).map((form) =>
        PLAIN.test(form) ? [form] : elides ? elide(form) : tokenize(form, clitics),
      );
      count *= forms.length;
      if (count > MOST_SEQUENCES)
        throw new LexiconError(
          lexicon,
          line,
          `expected a pattern of at most ${MOST_SEQUENCES} sequences of words, found ${count} or more: ${JSON.stringify(pattern)}`,
        );
      return forms;
    });
}

/** The sequences that take one of each list, put together. */
export function sequencesOf<Token>(alternatives: readonly Token[][][]): Token[][] {
  let sequences: Token[][] = [[]];
  for (const forms of alternatives)
    sequences = sequences.flatMap((sequence) => forms.map((form) => [...sequence, ...form]));
  return sequences;
}

function expandWord(word: string, inflect: Inflect): string[] {
  if (word === '|' || word.length < 2) return [word];
  const forms: string[] = [];
  for (const alternative of word.split('|')) {
    if (alternative.includes('~')) {
      const at = alternative.indexOf('~');
      for (const form of inflect(alternative.slice(0, at))) forms.push(form + alternative.slice(at + 1));
    } else {
      const [before, optional, after] = bracketed(alternative);
      if (optional !== '') forms.push(before + after, before + optional + after);
      else if (alternative !== '') forms.push(alternative);
    }
  }
  return [...new Set(forms)];
}

/** A word at its last brackets: what stands before, in and behind them; all of it before where there are none. */
function bracketed(word: string): [string, string, string] {
  const [last] = Array.from(word.matchAll(/\([^()]+\)?/g))
    .filter(({ 0: part, index }) => index > 0 && part.endsWith(')'))
    .slice(-1);
  if (last === undefined) return [word, '', ''];
  return [word.slice(0, last.index), last[0].slice(1, -1), word.slice(last.index + last[0].length)];
}

function elide(form: string): string[] {
  return Array.from(form.matchAll(ELIDED), ([token]) => token);
}

function tokenize(form: string, clitics: ReadonlySet<string>): string[] {
  if (form === '…') return [form];
  if (form.startsWith("'") && clitics.has(form.slice(1))) return [form];
  const tokens: string[] = [];
  for (const [token] of form.matchAll(TOKEN)) {
    const apostrophe = token.lastIndexOf("'");
    if (apostrophe > 0 && clitics.has(token.slice(apostrophe + 1)))
      tokens.push(token.slice(0, apostrophe), token.slice(apostrophe));
    else tokens.push(token);
  }
  return tokens;
}
