import { isUnattributed } from '../attribution/discourse.js';
import { isLessSure, type LaidPassage } from '../attribution/passages.js';
import type { Portion } from '../model/framing.js';

/** How much of an account nobody is found for, and how much `minConfidence` leaves out. */
export function portionsOf(
  passages: readonly LaidPassage[],
  total: number,
  minConfidence: number,
): { unattributed: Portion; excluded: Portion } {
  let unattributed = 0;
  let excluded = 0;
  for (const passage of passages) {
    const { voices, words } = passage;
    const speaker = voices.at(-1);
    if (speaker === undefined) continue;
    if (isUnattributed(speaker)) unattributed += words;
    else if (isLessSure(passage, minConfidence)) excluded += words;
  }
  const portion = (words: number): Portion => ({ words, share: total === 0 ? 0 : words / total });
  return { unattributed: portion(unattributed), excluded: portion(excluded) };
}
