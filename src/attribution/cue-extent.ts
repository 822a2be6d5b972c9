import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { isAdverb } from './verb-group.js';

/** Tokens of the longest circumstance of speech. */
const LONGEST_CIRCUMSTANCE = 9;
/** Words in which the occasion is named at the latest. */
const OCCASION_REACH = 6;

/** Words of the longest title of a programme or a paper. */
const LONGEST_TITLE = 4;

/**
 * Lengthens the cue by where and how something was said: "said in a statement", "wrote on her page", "said with a laugh".
 * The words must stand right behind the cue, outside every content.
 */
export function takeCircumstance(scene: Scene, attribution: Attribution, sentence: Range): void {
  const { tokens, language, quoted, quotations } = scene;
  const { cue, contents, source } = attribution;
  if (cue === undefined || cue.end >= sentence.end) return;
  if (!language.is(tokens, cue.end, Role.circumstance)) {
    if (!isAdverb(scene, cue.end)) return;
  }
  let limit = Math.min(sentence.end, cue.end + LONGEST_CIRCUMSTANCE);
  for (const content of contents) if (content.first >= cue.end) limit = Math.min(limit, content.first);
  if (source !== undefined && source.first >= cue.end) limit = Math.min(limit, source.first);
  let end = cue.end;
  // "said in a statement", but "said in Belmar on Monday" is a place and a time
  let occasion = !language.is(tokens, cue.end, Role.sourcePreposition);
  if (cue.end + 1 < limit && (language.classOf(tokens, cue.end + 1) & (WordBit.time | WordBit.monthOrDay)) !== 0)
    return;
  while (end < limit) {
    const kind = tokens.kind[end] as number;
    const quotation = quoted[end]! >= 0 ? quotations[quoted[end]!] : undefined;
    if (quotation !== undefined && quotation.words <= LONGEST_TITLE && quotation.end <= limit) {
      end = quotation.end;
      continue;
    }
    if (quotation !== undefined || kind === TokenKind.Comma || kind === TokenKind.Colon || kind === TokenKind.Semicolon)
      break;
    if (kind === TokenKind.Dash || (kind === TokenKind.Terminator && end === sentence.end - 1)) break;
    if ((language.classOf(tokens, end) & (WordBit.subordinator | WordBit.coordinator)) !== 0) break;
    if (end > cue.end && (language.classOf(tokens, end) & (WordBit.time | WordBit.monthOrDay)) !== 0) break;
    // "in an interview with Roe", "in a speech to divers": the occasion is named, the rest is said of it
    if (end > cue.end && (language.classOf(tokens, end) & WordBit.preposition) !== 0) break;
    if (end - cue.end < OCCASION_REACH && language.is(tokens, end, Role.occasion)) occasion = true;
    end++;
  }
  // "said in a call on": what the limit has cut off
  while (end > cue.end && (language.classOf(tokens, end - 1) & (WordBit.preposition | WordBit.determiner)) !== 0) end--;
  if (occasion && end > cue.end) attribution.cue = { first: cue.first, end };
}
