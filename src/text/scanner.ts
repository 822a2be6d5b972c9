import { CharClass, UnitBit, unitInfo } from './characters.js';
import { kindOfClass } from './kind-of-class.js';
import { mayEnd, type SegmentationRules, segment } from './segmentation.js';
import { TokenFlag, TokenKind, type Tokens } from './tokens.js';
import { CHECK_FACTOR, FNV_OFFSET, FNV_PRIME, type Vocabulary } from './vocabulary.js';

/** How a language writes its words. */
export interface ScanningRules extends SegmentationRules {
  /** Which part an apostrophe belongs to: English "Xi|'s" splits before it, Italian "l'|equità" after it. */
  apostrophe: 'suffix' | 'prefix';
  /** Hashes of the endings that are tokens of their own after an apostrophe: `s`, `ll`, … (for `suffix`). */
  clitics: Int32Array;
}

const PERIOD = 0x2e;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const BACKTICK = 0x60;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
/** Room that is kept free: a word and its clitic, and what stands past the end. */
const SPARE = 4;
/** Letters of the longest clitic. */
const LONGEST_CLITIC = 3;

/**
 * Scans `text` once into `tokens` (which is overwritten): tokens with exact offsets and vocabulary ids, sentences,
 * paragraphs. Time is linear in the length, whatever the text.
 */
export function scan(text: string, vocabulary: Vocabulary, rules: ScanningRules, tokens: Tokens): Tokens {
  tokens.load(text);
  tokenize(tokens, vocabulary, rules);
  segment(tokens, rules);
  return tokens;
}

/** Cuts the text into tokens. What is common is done here, the rest in functions of its own, so that this one stays small. */
function tokenize(tokens: Tokens, vocabulary: Vocabulary, rules: ScanningRules): void {
  const { units } = tokens;
  const { length } = tokens.text;
  const info = unitInfo;
  vocabulary.begin();
  let { start: starts, end: ends, id: ids, hash: hashes, wordsBefore, kind: kinds, flags: allFlags } = tokens;
  let room = starts.length - SPARE;
  let count = 0;
  let words = 0;
  let at = 0;
  let flags: number = TokenFlag.SpaceBefore | TokenFlag.LineBefore | TokenFlag.BlankBefore;
  /** Whether what may end a sentence stands before. */
  let ended = false;
  while (at < length) {
    let mark = info[units[at] as number] as number;
    if ((mark & UnitBit.Space) !== 0) {
      flags |= TokenFlag.SpaceBefore;
      at++;
      continue;
    }
    if (count >= room) {
      tokens.reserve(count + 2 * SPARE);
      ({ start: starts, end: ends, id: ids, hash: hashes, wordsBefore, kind: kinds, flags: allFlags } = tokens);
      room = starts.length - SPARE;
    }
    if ((ended || (flags & TokenFlag.LineBefore) !== 0) && !isNewline(mark)) {
      tokens.addPause(count);
      ended = false;
    }
    if ((mark & UnitBit.Word) !== 0) {
      const start = at;
      const initial = mark;
      let hash = Math.imul(FNV_OFFSET ^ (mark & UnitBit.Folded), FNV_PRIME);
      let check = mark & UnitBit.Folded;
      let unit = units[++at] as number;
      for (;;) {
        // most letters are small ones, and stand for themselves
        while (unit >= SMALL_A && unit <= SMALL_Z) {
          hash = Math.imul(hash ^ unit, FNV_PRIME);
          check = (Math.imul(check, CHECK_FACTOR) + unit) | 0;
          unit = units[++at] as number;
        }
        mark = info[unit] as number;
        if ((mark & UnitBit.Word) === 0) break;
        hash = Math.imul(hash ^ (mark & UnitBit.Folded), FNV_PRIME);
        check = (Math.imul(check, CHECK_FACTOR) + (mark & UnitBit.Folded)) | 0;
        unit = units[++at] as number;
      }
      if (
        (mark & UnitBit.Joint) !== 0 &&
        (((mark & UnitBit.Apostrophe) | (initial & UnitBit.Digit)) !== 0 || at - start === 1)
      ) {
        tokens.count = count;
        tokens.words = words;
        at = joinedWord(tokens, vocabulary, start, flags, rules);
        count = tokens.count;
        words = tokens.words;
        ended = ((allFlags[count - 1] as number) & TokenFlag.EndsWithStop) !== 0;
        flags = 0;
      } else {
        if ((initial & UnitBit.Upper) !== 0) {
          flags |= TokenFlag.Capital;
          if (at - start > 1 && isAllCaps(units, start, at)) flags |= TokenFlag.AllCaps;
        }
        starts[count] = start;
        ends[count] = at;
        hashes[count] = hash;
        const isWord = (initial & UnitBit.Digit) === 0;
        ids[count] = vocabulary.identify(units, start, at - start, hash, check, isWord);
        wordsBefore[count] = words++;
        kinds[count] = isWord ? TokenKind.Word : TokenKind.Number;
        allFlags[count++] = flags;
        flags = 0;
        // most often a space follows, and then a letter
        if ((mark & UnitBit.Space) !== 0) {
          flags = TokenFlag.SpaceBefore;
          at++;
        }
      }
    } else if ((mark & UnitBit.Mark) !== 0) {
      starts[count] = at++;
      ends[count] = at;
      const hash = Math.imul(FNV_OFFSET ^ (mark & UnitBit.Folded), FNV_PRIME);
      hashes[count] = hash;
      ids[count] = vocabulary.identify(units, at - 1, 1, hash, mark & UnitBit.Folded, false);
      wordsBefore[count] = words;
      const kind = kindOfClass[(mark >>> UnitBit.ClassShift) & UnitBit.ClassMask] as number;
      kinds[count] = kind;
      allFlags[count++] = flags;
      ended = mayEnd(kind);
      flags = 0;
    } else if (isNewline(mark)) {
      flags |=
        (flags & TokenFlag.LineBefore) === 0 ? TokenFlag.SpaceBefore | TokenFlag.LineBefore : TokenFlag.BlankBefore;
      at += units[at] === CARRIAGE_RETURN && units[at + 1] === LINE_FEED ? 2 : 1;
    } else {
      tokens.count = count;
      tokens.words = words;
      at = punctuation(tokens, vocabulary, at, flags);
      count = tokens.count;
      ended = mayEnd(kinds[count - 1] as number);
      flags = 0;
    }
  }
  wordsBefore[count] = words;
  // what looks past the end finds the end of a paragraph there, and not what a longer text has left
  for (let past = count; past < count + 2; past++) {
    starts[past] = length;
    ends[past] = length;
    ids[past] = 0;
    hashes[past] = 0;
    kinds[past] = TokenKind.Terminator;
    allFlags[past] = TokenFlag.SentenceStart | TokenFlag.ParagraphStart;
  }
  tokens.count = count;
  tokens.words = words;
}

/** Whether no small letter stands among the units. */
function isAllCaps(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++)
    if (((unitInfo[units[at] as number] as number) & UnitBit.Small) !== 0) return false;
  return true;
}

function isNewline(mark: number): boolean {
  return ((mark >>> UnitBit.ClassShift) & UnitBit.ClassMask) === CharClass.Newline;
}

/** Adds the word or number at `start`, which holds an apostrophe, stops or commas, and its clitic. Returns its end. */
function joinedWord(
  tokens: Tokens,
  vocabulary: Vocabulary,
  start: number,
  before: number,
  rules: ScanningRules,
): number {
  const { units } = tokens;
  let mark = unitInfo[units[start] as number] as number;
  const numeric = (mark & UnitBit.Digit) !== 0;
  let flags = before | ((mark & UnitBit.Upper) !== 0 ? TokenFlag.Capital : 0);
  let seen = 0;
  let at = start;
  let letters = 0;
  let clitic = -1;
  for (;;) {
    do {
      seen |= mark;
      at++;
      mark = unitInfo[units[at] as number] as number;
    } while ((mark & UnitBit.Word) !== 0);
    letters = at - start;
    if ((mark & UnitBit.Apostrophe) !== 0) {
      if (rules.apostrophe === 'prefix') {
        at++;
        break;
      }
      if (classAt(units, at + 1) !== CharClass.Letter) break;
      clitic = endOfClitic(units, at, rules.clitics);
      if (clitic > 0) break;
    } else if (!numeric || (mark & UnitBit.Joint) === 0 || classAt(units, at + 1) !== CharClass.Digit) break;
  }
  if (!numeric && letters === 1 && isAcronymDot(units, at)) {
    do at += 2;
    while (isAcronymDot(units, at));
    at++;
    flags |= TokenFlag.EndsWithStop;
  } else if ((flags & TokenFlag.Capital) !== 0 && (seen & UnitBit.Small) === 0 && letters > 1)
    flags |= TokenFlag.AllCaps;
  add(tokens, vocabulary, start, at, numeric ? TokenKind.Number : TokenKind.Word, flags);
  if (clitic < 0) return at;
  add(tokens, vocabulary, at, clitic, TokenKind.Clitic, 0);
  return clitic;
}

/** Adds the mark at `start`. Returns its end. */
function punctuation(tokens: Tokens, vocabulary: Vocabulary, start: number, flags: number): number {
  const { units } = tokens;
  const { length } = tokens.text;
  const unit = units[start] as number;
  const mark = unitInfo[unit] as number;
  const kind = (mark >>> UnitBit.ClassShift) & UnitBit.ClassMask;
  let at = start + 1;
  let token = kindOfClass[kind] as number;
  // '' and `` stand for double quotation marks in plain-text news
  const doubled = (unit === APOSTROPHE || unit === BACKTICK) && units[at] === unit;
  if (doubled) at++;
  if (doubled || kind === CharClass.StraightQuote) token = straightQuote(units, start, at, length, flags);
  else if (kind === CharClass.Apostrophe) {
    if ((flags & TokenFlag.SpaceBefore) !== 0) token = TokenKind.OpenSingle;
  } else if (unit === HYPHEN) {
    // " - " and "--" are dashes, but for the bullet of a list
    if (units[at] === HYPHEN && units[at + 1] !== HYPHEN) {
      at++;
      token = TokenKind.Dash;
    } else if ((flags & (TokenFlag.SpaceBefore | TokenFlag.LineBefore)) === TokenFlag.SpaceBefore) {
      if (at < length && classAt(units, at) === CharClass.Space) token = TokenKind.Dash;
    }
  } else if ((unit & 0xfc00) === 0xd800 && at < length && ((units[at] as number) & 0xfc00) === 0xdc00) at++;
  if (token === TokenKind.OpenQuote) tokens.doubleOpeners++;
  else if (token === TokenKind.OpenSingle) tokens.singleOpeners++;
  add(tokens, vocabulary, start, at, token, flags);
  return at;
}

function add(tokens: Tokens, vocabulary: Vocabulary, start: number, end: number, kind: number, flags: number): void {
  const { units } = tokens;
  const at = tokens.count++;
  let hash = FNV_OFFSET;
  let check = 0;
  for (let unit = start; unit < end; unit++) {
    const folded = foldedAt(units, unit);
    hash = Math.imul(hash ^ folded, FNV_PRIME);
    check = (Math.imul(check, CHECK_FACTOR) + folded) | 0;
  }
  tokens.start[at] = start;
  tokens.end[at] = end;
  tokens.hash[at] = hash;
  tokens.id[at] = vocabulary.identify(units, start, end - start, hash, check, kind === TokenKind.Word);
  tokens.wordsBefore[at] = tokens.words;
  if (kind <= TokenKind.Number) tokens.words++;
  tokens.kind[at] = kind;
  tokens.flags[at] = flags;
}

function classAt(units: Uint16Array, at: number): number {
  return ((unitInfo[units[at] as number] as number) >>> UnitBit.ClassShift) & UnitBit.ClassMask;
}

function isAcronymDot(units: Uint16Array, at: number): boolean {
  return units[at] === PERIOD && units[at + 2] === PERIOD && classAt(units, at + 1) === CharClass.Letter;
}

/** Where the clitic after an apostrophe ends, -1 if what stands there is none. */
function endOfClitic(units: Uint16Array, apostrophe: number, clitics: Int32Array): number {
  let end = apostrophe + 1;
  let hash = FNV_OFFSET;
  while (classAt(units, end) === CharClass.Letter) {
    if (end > apostrophe + LONGEST_CLITIC) return -1;
    hash = Math.imul(hash ^ foldedAt(units, end++), FNV_PRIME);
  }
  for (let at = 0; at < clitics.length; at++) if (clitics[at] === hash) return end;
  return -1;
}

function foldedAt(units: Uint16Array, at: number): number {
  return (unitInfo[units[at] as number] as number) & UnitBit.Folded;
}

/** A straight quote opens where space or an opening bracket stands before it and none after it. */
function straightQuote(units: Uint16Array, at: number, end: number, length: number, flags: number): number {
  const next = end < length ? classAt(units, end) : CharClass.Space;
  const spaceAfter = next === CharClass.Space || next === CharClass.Newline;
  if ((flags & TokenFlag.SpaceBefore) !== 0) return spaceAfter ? TokenKind.CloseQuote : TokenKind.OpenQuote;
  const before = at > 0 ? classAt(units, at - 1) : CharClass.Space;
  const opens = before === CharClass.OpenBracket || before === CharClass.Dash || before === CharClass.OpenSingle;
  return opens && !spaceAfter ? TokenKind.OpenQuote : TokenKind.CloseQuote;
}
