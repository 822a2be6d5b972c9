import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { isOwnAccount } from './own-account.js';

/**
 * Where the reporter goes on in his own words after what he reports from `first`; `end` if he does not. "If she says so,
 * we go": the main clause is his. ", and I trust him": in a turn, a post or a statement he comes forward himself.
 */
export function ownWordsAt(
  scene: Scene,
  source: Range,
  first: number,
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
    if (present && joined && language.is(tokens, token + 2, Role.firstPersonSubject)) return token;
  }
  return end;
}
