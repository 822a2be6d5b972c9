import type { Attribution, Range, Scene } from './attribution.js';
import type { Mention } from './cast.js';

/** How many mentions back or forth a pronoun or title is looked up. */
const REACH = 100;

const NONE: readonly Mention[] = [];

/** Index of the first mention that begins at `token` or later. */
function mentionIndex({ mentions }: Scene, token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that stand in a range; most ranges hold none. */
export function mentionsIn(scene: Scene, range: Range): readonly Mention[] {
  const { mentions } = scene;
  const from = mentionIndex(scene, range.first);
  let to = from;
  while (to < mentions.length && mentions[to]!.end <= range.end) to++;
  return to === from ? NONE : mentions.slice(from, to);
}

/** Whether a party or person of the event is named by the tokens that end before `token`. */
export function isNamedBefore(scene: Scene, token: number, from: number): boolean {
  for (let at = mentionIndex(scene, token) - 1; at >= 0; at--) {
    const mention = scene.mentions[at]!;
    if (mention.end <= token) return mention.end === token && mention.first >= from;
  }
  return false;
}

export function lastPerson(
  scene: Scene,
  before: number,
  suits: (mention: Mention) => boolean = () => true,
): Mention | undefined {
  const last = mentionIndex(scene, before) - 1;
  for (let at = last; at >= 0 && last - at < REACH; at--) {
    const mention = scene.mentions[at]!;
    if (mention.person >= 0 && suits(mention)) return mention;
  }
  return undefined;
}

/** The person who is named first in the text. */
export function firstPerson(scene: Scene, turn: Attribution | undefined): Mention | undefined {
  const { mentions, cast } = scene;
  for (let at = 0; at < mentions.length && at < REACH; at++) {
    const mention = mentions[at]!;
    if (mention.person >= 0 && cast.personOf(mention)?.id !== turn?.voice.person) return mention;
  }
  return undefined;
}
