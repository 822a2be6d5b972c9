import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { opensClause } from './clause-start.js';
import type { ContentStart } from './content.js';
import { isOwnAccount } from './own-account.js';
import type { ReportingCue } from './reporting-cue.js';

/**
 * Where the reporter goes on in his own words after what he reports from `first`; `end` if he does not. "If she says so,
 * we go": the main clause is his. ", and I trust him": in a turn, a post or a statement he comes forward himself.
 */
export function ownWordsAt(
  scene: Scene,
  source: Range,
  { first, kind }: ContentStart,
  end: number,
  turn: Attribution | undefined,
): number {
  const { tokens, language, quoted } = scene;
  const subordinate = source.first > 0 && language.is(tokens, source.first - 1, Role.clauseCondition);
  const present = turn?.mode === 'turn' || isOwnAccount(scene.genre);
  if (!subordinate && !present) return end;
  for (let token = first + 1; token < end - 1; token++) {
    if (quoted[token]! >= 0 || tokens.kind[token] !== TokenKind.Comma) continue;
    const joined = (language.classOf(tokens, token + 1) & WordBit.coordinator) !== 0;
    if (subordinate && !joined && quoted[token + 1]! < 0) return token;
    if (!present || !joined) continue;
    if (language.is(tokens, token + 2, Role.firstPersonSubject)) return token;
    // "supports the bill, and she wants it now": behind an object a clause with a subject of its own
    if (kind === 'phrase' && quoted[token + 2]! < 0 && opensClause(scene, token + 2, end)) return token;
  }
  return end;
}

/** "As I said", "I would note that": a clause of the speaker himself. */
export function isOwnLead({ tokens, language, genre }: Scene, first: number, end: number): boolean {
  if (genre === 'news') return false;
  for (let token = first; token < end; token++) if (language.is(tokens, token, Role.self)) return true;
  return false;
}

/** "Folks, thank you": said to the people there, by nobody but the speaker. */
export function isOwnThanks({ tokens, language }: Scene, cue: ReportingCue, sentence: number): boolean {
  if (!cue.base || (language.classOf(tokens, cue.end) & WordBit.secondPerson) === 0) return false;
  const before = cue.group > sentence ? language.classOf(tokens, cue.group - 1) : 0;
  return (before & (WordBit.pronoun | WordBit.group)) === 0;
}
