import { TokenFlag, TokenKind, type Tokens } from './tokens.js';

/** What a language's sentences need: word lists by vocabulary id. */
export interface SegmentationRules {
  /** Abbreviations that a name or number follows: a stop after them never ends a sentence (Mr., Gen.). */
  isTitleAbbreviation(id: number): boolean;
  /** Abbreviations that only a number follows: "No. 5", but "I said no." */
  isNumberAbbreviation(id: number): boolean;
  /** Abbreviations that may end a sentence (Inc., a.m., U.S.). */
  isAbbreviation(id: number): boolean;
  /** Words that begin a sentence rather than go on with a name (The, He, In). */
  isSentenceStarter(id: number): boolean;
}

/** A sentence is cut after this number of tokens, so that what looks at a whole sentence stays bounded. */
const LONGEST_SENTENCE = 400;

/** Marks sentences and paragraphs. A line break inside a paragraph of hard-wrapped lines is a space. */
export function segment(tokens: Tokens, rules: SegmentationRules): void {
  const { count, flags, pauses, pauseCount } = tokens;
  tokens.sentenceCount = 0;
  tokens.paragraphCount = 0;
  /** First token of the block at hand, and where its hard-wrapped lines end, once a line break asked for it. */
  let block = 0;
  let wrappedUntil = -1;
  let sentenceStart = 0;
  for (let at = 0; at <= pauseCount; at++) {
    const token = at < pauseCount ? (pauses[at] as number) : count;
    for (; token - sentenceStart > LONGEST_SENTENCE; tokens.addSentence(sentenceStart)) {
      sentenceStart += LONGEST_SENTENCE;
      flags[sentenceStart]! |= TokenFlag.SentenceStart;
    }
    if (token === count) break;
    const flag = flags[token] as number;
    let paragraph = token === 0;
    if ((flag & TokenFlag.LineBefore) !== 0) {
      if ((flag & TokenFlag.BlankBefore) !== 0 || token === 0) {
        paragraph = true;
        block = token;
        wrappedUntil = -1;
      } else {
        if (wrappedUntil < 0) {
          const end = endOfBlock(tokens, block);
          wrappedUntil = isHardWrapped(tokens, block, end) ? end : block;
        }
        paragraph = token >= wrappedUntil;
      }
    }
    if (paragraph) {
      tokens.addParagraph(tokens.sentenceCount);
      flags[token] = flag | TokenFlag.ParagraphStart | TokenFlag.SentenceStart;
    } else {
      if (token - sentenceStart < LONGEST_SENTENCE && !endsSentence(tokens, token, rules)) continue;
      flags[token] = flag | TokenFlag.SentenceStart;
    }
    sentenceStart = token;
    tokens.addSentence(token);
  }
  tokens.sentences[tokens.sentenceCount] = count;
  tokens.paragraphs[tokens.paragraphCount] = tokens.sentenceCount;
}

/** Whether a token of this kind can be the last of a sentence that no paragraph ends; so can a word that carries a stop. */
export function mayEnd(kind: number): boolean {
  return kind === TokenKind.Terminator || isCloser(kind);
}

function endOfBlock(tokens: Tokens, first: number): number {
  let token = first + 1;
  while (token < tokens.count && ((tokens.flags[token] as number) & TokenFlag.BlankBefore) === 0) token++;
  return token;
}

/** Lines of 50 to 100 characters, some of which end in the middle of a sentence. */
function isHardWrapped(tokens: Tokens, first: number, end: number): boolean {
  let lineStart = tokens.start[first] as number;
  let breaks = 0;
  let open = 0;
  for (let token = first + 1; token < end; token++) {
    if (((tokens.flags[token] as number) & TokenFlag.LineBefore) === 0) continue;
    const last = token - 1;
    const width = (tokens.end[last] as number) - lineStart;
    if (width < 50 || width > 100) return false;
    breaks++;
    const kind = tokens.kind[last];
    if (kind === TokenKind.Word || kind === TokenKind.Comma || kind === TokenKind.Number || kind === TokenKind.Clitic)
      open++;
    lineStart = tokens.start[token] as number;
  }
  return breaks > 0 && open * 2 > breaks;
}

/** Whether a sentence begins at `token`, given what stands before it. */
function endsSentence(tokens: Tokens, token: number, rules: SegmentationRules): boolean {
  const { kind, flags, id, start, end } = tokens;
  if (((flags[token] as number) & TokenFlag.SpaceBefore) === 0) return false;
  let mark = token - 1;
  while (mark > 0 && isCloser(kind[mark] as number) && ((flags[mark] as number) & TokenFlag.SpaceBefore) === 0) mark--;
  const closed = mark < token - 1;
  const markKind = kind[mark] as number;
  if (markKind !== TokenKind.Terminator) {
    // U.S. and its like carry their stop
    if (closed || ((flags[mark] as number) & TokenFlag.EndsWithStop) === 0) return false;
    return ((flags[token] as number) & TokenFlag.Capital) !== 0 && rules.isSentenceStarter(id[token] as number);
  }
  let next = token;
  while (next < tokens.count && isOpener(kind[next] as number)) next++;
  if (next >= tokens.count) return true;
  const nextKind = kind[next] as number;
  if (nextKind === TokenKind.Word && ((flags[next] as number) & TokenFlag.Capital) === 0 && isLatinSmall(tokens, next))
    return false;
  if (nextKind === TokenKind.Comma || nextKind === TokenKind.Semicolon || nextKind === TokenKind.Colon) return false;
  const unit = tokens.units[start[mark] as number] as number;
  if (unit !== 0x2e) return nextKind !== TokenKind.Dash;
  const before = mark - 1;
  if (before < 0 || ((flags[mark] as number) & TokenFlag.SpaceBefore) !== 0 || closed) return true;
  const beforeId = id[before] as number;
  if (kind[before] === TokenKind.Word) {
    if (rules.isTitleAbbreviation(beforeId)) return false;
    if (rules.isNumberAbbreviation(beforeId)) return nextKind !== TokenKind.Number;
    if (rules.isAbbreviation(beforeId)) {
      return nextKind === TokenKind.Word && rules.isSentenceStarter(id[next] as number);
    }
    const width = (end[before] as number) - (start[before] as number);
    if (width === 1 && ((flags[before] as number) & TokenFlag.Capital) !== 0)
      return rules.isSentenceStarter(id[next] as number);
  } else if (
    kind[before] === TokenKind.Number &&
    ((flags[before] as number) & (TokenFlag.LineBefore | TokenFlag.ParagraphStart)) !== 0
  ) {
    return false; // "1. First item"
  }
  return true;
}

function isLatinSmall(tokens: Tokens, token: number): boolean {
  const unit = tokens.units[tokens.start[token] as number] as number;
  return unit < 0x530;
}

function isCloser(kind: number): boolean {
  return kind === TokenKind.CloseQuote || kind === TokenKind.CloseSingle || kind === TokenKind.CloseBracket;
}

function isOpener(kind: number): boolean {
  return kind === TokenKind.OpenQuote || kind === TokenKind.OpenSingle || kind === TokenKind.OpenBracket;
}
