import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import type { Scene } from './attribution.js';
import { clauseEnd } from './content-end.js';
import { FINITE } from './verb-group.js';

/** Where the noun phrase ends that began at `first`: before a finite verb, a comma, a clause of its own. */
export function phraseEnd(scene: Scene, first: number, end: number): number {
  const { tokens, language } = scene;
  for (let token = first + 1; token < end; token++) {
    const kind = tokens.kind[token] as number;
    if (kind === TokenKind.Comma || kind === TokenKind.Semicolon || kind === TokenKind.Dash) return token;
    const mask = language.classOf(tokens, token);
    if ((mask & FINITE) !== 0 && kind === TokenKind.Word) return token;
    if ((mask & WordBit.subordinator) !== 0 && (mask & WordBit.determiner) === 0) return token;
  }
  return end;
}

/** Where the object of a cue ends in news: before what the reporter goes on with. */
export function objectEnd(scene: Scene, first: number, end: number): number {
  const { tokens, quoted } = scene;
  const last = clauseEnd(scene, first, end);
  for (let token = first + 1; token < last - 1; token++) {
    if (quoted[token]! >= 0) continue;
    const kind = tokens.kind[token] as number;
    if (kind === TokenKind.Semicolon || kind === TokenKind.Dash) return token;
    if (kind === TokenKind.Comma && turnsAway(scene, token + 1)) return token;
  }
  return last;
}

/** Whether the reporter goes on by himself at `token`: "but", "which", "when". */
function turnsAway(scene: Scene, token: number): boolean {
  const { tokens, language } = scene;
  if (language.is(tokens, token, Role.turning)) return true;
  return (language.classOf(tokens, token) & WordBit.subordinator) !== 0;
}
