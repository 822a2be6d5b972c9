import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import type { Voice } from '../model/passage.js';
import { TokenKind } from '../text/tokens.js';
import type { Attribution, Scene } from './attribution.js';
import { endsQuotation } from './clause-start.js';
import { beforeOccasion } from './occasion.js';
import { isPersonal } from './personhood.js';
import { isAdverb } from './verb-group.js';

/** Whether what `inner` holds is the speaker's own word: the speaker himself, or the side he speaks for. */
export function speaksFor(speaker: Voice, inner: Voice): boolean {
  return (
    sameVoice(inner, speaker) ||
    (inner.person === undefined && inner.party !== undefined && inner.party === speaker.party)
  );
}

export function sameVoice(a: Voice, b: Voice): boolean {
  return a.person !== undefined
    ? a.person === b.person
    : a.label === b.label && a.party === b.party && b.person === undefined;
}

/**
 * Where the content of `outer` ends because a clause of equal rank begins; -1 if the new attribution is nested in it.
 */
export function coordinateBoundary(
  scene: Scene,
  begin: number,
  contentFirst: number,
  shared: boolean,
  inner: Attribution,
  outer: Attribution,
): number {
  const { tokens, language } = scene;
  let token = shared && scene.genre === 'news' ? beforeOccasion(scene, begin - 1, contentFirst) + 1 : begin;
  let coordinator = false;
  let comma = false;
  const joint = token;
  while (token > contentFirst && joint - token < 4) {
    const before = token - 1;
    const kind = tokens.kind[before] as number;
    const mask = language.classOf(tokens, before);
    if (kind === TokenKind.Comma || kind === TokenKind.Semicolon) {
      comma = true;
      token = before;
      break;
    }
    // "wants it “wide,” adding that"
    if (shared && scene.genre === 'news' && endsQuotation(scene, before)) {
      comma = true;
      break;
    }
    const absolute = scene.genre !== 'news' && language.is(tokens, before, Role.absolute);
    if (absolute || language.is(tokens, before, Role.clauseJoint) || (mask & WordBit.coordinator) !== 0) {
      coordinator = true;
      token = before;
      continue;
    }
    if ((mask & WordBit.adverb) !== 0 || (scene.genre === 'news' && isAdverb(scene, before))) {
      token = before;
      continue;
    }
    break;
  }
  if (begin <= contentFirst + 1) return -1;
  if (!coordinator && !comma) return -1;
  if (shared || (inner.source !== undefined && inner.source === outer.source)) {
    if (comma || coordinator) return token;
    return -1;
  }
  const personal =
    inner.voice.person !== undefined ||
    inner.voice.parties !== undefined ||
    (inner.source !== undefined && isPersonal(scene, inner.source));
  if (comma && coordinator) return token;
  if (coordinator && personal) return token;
  // "520 said they back it, 39 have said they don't": what is counted is listed
  if (comma && scene.genre === 'news' && tokens.kind[begin] === TokenKind.Number) return token;
  return comma && tokens.kind[token] === TokenKind.Semicolon ? token : -1;
}
