import { CharClass, classOf, fold, isUpper } from './characters.js';
import { type SegmentationRules, segment } from './segmentation.js';
import { TokenFlag, TokenKind, type Tokens } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** How a language writes its words. */
export interface ScanningRules extends SegmentationRules {
  /** Which part an apostrophe belongs to: English "Xi|'s" splits before it, Italian "l'|equità" after it. */
  apostrophe: 'suffix' | 'prefix';
  /** Endings that are tokens of their own after an apostrophe: `s`, `ll`, … (for `suffix`). */
  clitics: ReadonlySet<string>;
}

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 16777619;
const PERIOD = 0x2e;
const HYPHEN = 0x2d;

const kindOfClass: Record<number, number> = {
  [CharClass.Symbol]: TokenKind.Symbol,
  [CharClass.Apostrophe]: TokenKind.CloseSingle,
  [CharClass.Terminator]: TokenKind.Terminator,
  [CharClass.Comma]: TokenKind.Comma,
  [CharClass.Colon]: TokenKind.Colon,
  [CharClass.Semicolon]: TokenKind.Semicolon,
  [CharClass.Dash]: TokenKind.Dash,
  [CharClass.Hyphen]: TokenKind.Hyphen,
  [CharClass.OpenQuote]: TokenKind.OpenQuote,
  [CharClass.CloseQuote]: TokenKind.CloseQuote,
  [CharClass.OpenSingle]: TokenKind.OpenSingle,
  [CharClass.OpenBracket]: TokenKind.OpenBracket,
  [CharClass.CloseBracket]: TokenKind.CloseBracket,
};

/**
 * Scans `text` once into `tokens` (which is overwritten): tokens with exact offsets and vocabulary ids, sentences,
 * paragraphs. Time is linear in the length, whatever the text.
 */
export function scan(text: string, vocabulary: Vocabulary, rules: ScanningRules, tokens: Tokens): Tokens {
  const length = text.length;
  tokens.text = text;
  tokens.words = 0;
  let count = 0;
  let at = 0;
  let flags: number = TokenFlag.SpaceBefore;
  let lines = 2;

  while (at < length) {
    let unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === CharClass.Space) {
      flags |= TokenFlag.SpaceBefore;
      at++;
      continue;
    }
    if (kind === CharClass.Newline) {
      if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
      lines++;
      at++;
      continue;
    }
    if (lines > 0) {
      flags |= TokenFlag.SpaceBefore | TokenFlag.LineBefore | (lines > 1 ? TokenFlag.BlankBefore : 0);
      lines = 0;
    }
    if (count + 4 > tokens.start.length) tokens.reserve(count + 4);
    const start = at;
    if (kind === CharClass.Letter || kind === CharClass.Digit) {
      let hash = FNV_OFFSET;
      let small = false;
      let letters = 0;
      const numeric = kind === CharClass.Digit;
      const capital = isUpper(unit);
      let splitAt = -1;
      for (;;) {
        const low = fold(unit);
        hash = Math.imul(hash ^ low, FNV_PRIME);
        if (low === unit) small = small || unit > 0x60;
        letters++;
        at++;
        if (at >= length) break;
        unit = text.charCodeAt(at);
        if (unit > 0x60 && unit < 0x7b) continue;
        const next = classOf(unit);
        if (next === CharClass.Letter || next === CharClass.Digit) continue;
        if (next === CharClass.Apostrophe) {
          if (at + 1 >= length || classOf(text.charCodeAt(at + 1)) !== CharClass.Letter) {
            if (rules.apostrophe === 'prefix') {
              hash = Math.imul(hash ^ 0x27, FNV_PRIME);
              at++;
            }
            break;
          }
          if (rules.apostrophe === 'prefix') {
            hash = Math.imul(hash ^ 0x27, FNV_PRIME);
            at++;
            break;
          }
          const cliticEnd = endOfClitic(text, at, rules.clitics);
          if (cliticEnd > 0) {
            splitAt = cliticEnd;
            break;
          }
          continue;
        }
        if (numeric && (unit === PERIOD || unit === 0x2c) && at + 1 < length) {
          if (classOf(text.charCodeAt(at + 1)) === CharClass.Digit) continue;
        } else if (unit === PERIOD && letters === 1 && isAcronymDot(text, at)) {
          do {
            hash = Math.imul(Math.imul(hash ^ PERIOD, FNV_PRIME) ^ fold(text.charCodeAt(at + 1)), FNV_PRIME);
            at += 2;
          } while (isAcronymDot(text, at));
          if (text.charCodeAt(at) === PERIOD) {
            hash = Math.imul(hash ^ PERIOD, FNV_PRIME);
            at++;
          }
        }
        break;
      }
      let id = vocabulary.find(text, start, at, hash);
      if (id === 0 && !numeric) id = vocabulary.findPrefix(text, start, at);
      if (capital) flags |= TokenFlag.Capital | (!small && letters > 1 ? TokenFlag.AllCaps : 0);
      tokens.start[count] = start;
      tokens.end[count] = at;
      tokens.id[count] = id;
      tokens.hash[count] = hash;
      tokens.kind[count] = numeric ? TokenKind.Number : TokenKind.Word;
      tokens.flags[count++] = flags;
      tokens.words++;
      flags = 0;
      if (splitAt > 0) {
        hash = FNV_OFFSET;
        for (let unitAt = at; unitAt < splitAt; unitAt++)
          hash = Math.imul(hash ^ fold(text.charCodeAt(unitAt)), FNV_PRIME);
        tokens.start[count] = at;
        tokens.end[count] = splitAt;
        tokens.id[count] = vocabulary.find(text, at, splitAt, hash);
        tokens.hash[count] = hash;
        tokens.kind[count] = TokenKind.Clitic;
        tokens.flags[count++] = 0;
        at = splitAt;
      }
      continue;
    }
    at++;
    // '' and `` stand for double quotation marks in plain-text news
    const doubled = (unit === 0x27 || unit === 0x60) && text.charCodeAt(at) === unit;
    if (doubled) at++;
    // " - " and "--" are dashes, but for the bullet of a list
    let dashed = false;
    if (kind === CharClass.Hyphen && unit === HYPHEN) {
      if (text.charCodeAt(at) === HYPHEN && text.charCodeAt(at + 1) !== HYPHEN) {
        at++;
        dashed = true;
      } else
        dashed =
          (flags & TokenFlag.SpaceBefore) !== 0 &&
          (flags & TokenFlag.LineBefore) === 0 &&
          classOf(text.charCodeAt(at)) === CharClass.Space;
    }
    if (unit >= 0xd800 && unit < 0xdc00 && at < length && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at++;
    tokens.start[count] = start;
    tokens.end[count] = at;
    const hash = Math.imul(FNV_OFFSET ^ fold(unit), FNV_PRIME);
    tokens.id[count] = vocabulary.find(text, start, at, hash);
    tokens.hash[count] = hash;
    tokens.kind[count] =
      kind === CharClass.StraightQuote || doubled
        ? straightQuote(text, start, at, flags)
        : kind === CharClass.Apostrophe && (flags & TokenFlag.SpaceBefore) !== 0
          ? TokenKind.OpenSingle
          : dashed
            ? TokenKind.Dash
            : (kindOfClass[kind] as number);
    tokens.flags[count++] = flags;
    flags = 0;
  }
  tokens.count = count;
  segment(tokens, rules);
  return tokens;
}

function isAcronymDot(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === PERIOD &&
    classOf(text.charCodeAt(at + 1)) === CharClass.Letter &&
    text.charCodeAt(at + 2) === PERIOD
  );
}

function endOfClitic(text: string, apostrophe: number, clitics: ReadonlySet<string>): number {
  let end = apostrophe + 1;
  while (end < text.length && end < apostrophe + 4 && classOf(text.charCodeAt(end)) === CharClass.Letter) end++;
  if (end < text.length && classOf(text.charCodeAt(end)) === CharClass.Letter) return -1;
  return clitics.has(text.slice(apostrophe + 1, end).toLowerCase()) ? end : -1;
}

/** A straight quote opens where space or an opening bracket stands before it and none after it. */
function straightQuote(text: string, at: number, end: number, flags: number): number {
  const next = end < text.length ? classOf(text.charCodeAt(end)) : CharClass.Space;
  const spaceAfter = next === CharClass.Space || next === CharClass.Newline;
  if ((flags & TokenFlag.SpaceBefore) !== 0) return spaceAfter ? TokenKind.CloseQuote : TokenKind.OpenQuote;
  const before = at > 0 ? classOf(text.charCodeAt(at - 1)) : CharClass.Space;
  const opens = before === CharClass.OpenBracket || before === CharClass.Dash || before === CharClass.OpenSingle;
  return opens && !spaceAfter ? TokenKind.OpenQuote : TokenKind.CloseQuote;
}
