import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Attribution, Quotation, Range, Scene } from './attribution.js';
import type { Introduction } from './introduction.js';
import { isOwnAccount } from './own-account.js';
import { isPersonal } from './personhood.js';
import { subjectOfSentence } from './subject.js';

/** Tokens of the longest words that announce a quotation. */
const LONGEST = 24;
/** Words of the shortest speech that a clause announces. */
const SHORTEST = 4;
const VERB = WordBit.be | WordBit.have | WordBit.modal | WordBit.do;

/**
 * Who speaks a quotation behind a colon, outside news: a label in a post or a statement ("Spokeswoman Ann Roe: “…”", "RT
 * @AnnRoe: “…”", "Statement by Ann Roe: “…”"), or the subject of the words that announce it ("My grandfather had a motto: “…”").
 */
export function announcement(
  scene: Scene,
  quotation: Quotation,
  body: number,
  turn: Attribution | undefined,
): Introduction | undefined {
  const { tokens, language, quoted } = scene;
  const { kind, flags } = tokens;
  const colon = quotation.first - 1;
  if (colon < 1 || kind[colon] !== TokenKind.Colon) return undefined;
  const spoken = turn?.mode === 'turn';
  const opens = ((flags[quotation.first] as number) & TokenFlag.ParagraphStart) !== 0;
  // a quotation on lines of its own is announced on the line before
  const bound = spoken ? (opens ? (turn.cue?.end ?? body) : body) : 0;
  let first = colon - 1;
  let verb = false;
  for (; first >= 0 && colon - first < LONGEST; first--) {
    if (quoted[first]! >= 0 || first < bound) return undefined;
    const mask = language.classOf(tokens, first);
    // what the speaker says himself
    if (language.is(tokens, first, Role.firstPersonSubject)) return undefined;
    verb ||=
      (mask & VERB) !== 0 ||
      (mask & WordBit.speech) !== 0 ||
      (mask === 0 && (language.formOf(tokens, first) & FormBit.past) !== 0);
    if (((flags[first] as number) & TokenFlag.SentenceStart) !== 0 || first === bound) break;
  }
  if (first < 0 || colon - first >= LONGEST) return undefined;
  const cue = { first: colon, end: colon + 1 };
  if (verb) {
    if (quotation.words < SHORTEST) return undefined;
    const subject = subjectOfSentence(scene, first, colon);
    return subject !== undefined && isPersonal(scene, subject) ? { source: subject, cue } : undefined;
  }
  return isOwnAccount(scene.genre) ? label(scene, { first, end: colon }, cue) : undefined;
}

/** The name in a label without a verb, behind signs, a retweet or the document it speaks in. */
function label({ tokens, language }: Scene, { first, end }: Range, cue: Range): Introduction | undefined {
  let start = first;
  let retweet = -1;
  for (let token = first; token < end; token++) {
    if ((tokens.kind[token] as number) > TokenKind.Number) {
      if (token === start) start++;
      continue;
    }
    if (language.is(tokens, token, Role.retweet)) retweet = token;
    if (
      retweet === token ||
      language.is(tokens, token, Role.origin) ||
      (language.is(tokens, token, Role.agentMarker) && token > first)
    )
      start = token + 1;
  }
  while (start < end && (tokens.kind[start] as number) > TokenKind.Number) start++;
  if (start >= end || ((tokens.flags[start] as number) & TokenFlag.Capital) === 0) return undefined;
  return { source: { first: start, end }, cue: retweet < 0 ? cue : { first: retweet, end: retweet + 1 } };
}
