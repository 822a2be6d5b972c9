import { TokenKind } from '../text/tokens.js';
import type { Range, Scene } from './attribution.js';

/** Where a clause ends that began at `first`: the sentence's end, but for a closing bracket group and end marks. */
export function clauseEnd(scene: Scene, first: number, end: number): number {
  const { tokens } = scene;
  let last = end;
  // a clause that begins inside brackets ends with them
  let depth = 0;
  for (let token = first; token < end; token++) {
    if (tokens.kind[token] === TokenKind.OpenBracket) depth++;
    else if (tokens.kind[token] === TokenKind.CloseBracket && depth-- === 0) return token;
  }
  // "(Enditem)" and its like
  if (
    last - first > 3 &&
    tokens.kind[last - 1] === TokenKind.CloseBracket &&
    tokens.kind[last - 3] === TokenKind.OpenBracket
  )
    last -= 3;
  return last;
}

/** Whether `range` holds a word. */
export function hasWords(scene: Scene, range: Range): boolean {
  for (let token = range.first; token < range.end; token++)
    if ((scene.tokens.kind[token] as number) <= TokenKind.Number) return true;
  return false;
}
