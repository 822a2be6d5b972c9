import { WordBit } from '../language/pack.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Scene } from './attribution.js';

/** Words of the longest title that is taken for one. */
const LONGEST_TITLE = 4;

/** Where the title of a programme or a paper ends that begins at `token`, a few words behind the cue: "said on “Day by Day” that". */
export function titleAt(scene: Scene, token: number, first: number): number {
  const { tokens, language, quoted, quotations } = scene;
  const index = quoted[token] as number;
  if (scene.genre !== 'news' || index < 0 || token === first) return -1;
  const { first: opening, end, words } = quotations[index]!;
  if (words > LONGEST_TITLE || opening !== token) return -1;
  const before = language.classOf(tokens, token - 1);
  const leads =
    (before & (WordBit.preposition | WordBit.determiner)) !== 0 || tokens.kind[token - 1] === TokenKind.Clitic;
  return leads && ((tokens.flags[token + 1] as number) & TokenFlag.Capital) !== 0 ? end : -1;
}
