import type { Voice } from '../model/passage.js';
import type { Range, Scene } from './attribution.js';
import type { Mention } from './cast.js';
import { mentionsIn } from './mentions.js';

const SPACE = 0x20;

/** The voice of a turn's label: a person of the event, or the label itself. */
export function voiceOfLabel(scene: Scene, name: Range): Voice {
  const label = textOf(scene, name);
  let found: Mention | undefined;
  for (const mention of mentionsIn(scene, name)) if (mention.person >= 0) found = mention;
  return found === undefined ? { label } : voiceOf(scene, found, label);
}

export function textOf(scene: Scene, range: Range): string {
  const { tokens } = scene;
  const start = tokens.start[range.first] as number;
  const end = tokens.end[range.end - 1] as number;
  const text = tokens.text.slice(start, end);
  return isPlain(tokens.units, start, end) ? text : text.replace(/\s+/g, ' ');
}

const LAST_OF_ASCII = 0x7e;

/** Whether a unit outside ASCII is white space: false is sure, for letters with accents and for quotation marks. */
function mayBeSpace(unit: number): boolean {
  return unit <= 0xa0 || (unit >= 0x1680 && (unit < 0x2010 || unit > 0x2027));
}

/** Whether the only white space is single spaces. */
function isPlain(units: Uint16Array, start: number, end: number): boolean {
  let before = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at] as number;
    if (unit < SPACE || (unit === SPACE && before === SPACE) || (unit > LAST_OF_ASCII && mayBeSpace(unit)))
      return false;
    before = unit;
  }
  return true;
}

export function voiceOf(scene: Scene, mention: { party: number; person: number }, label?: string): Voice {
  const party = scene.cast.parties[mention.party]!;
  const person = scene.cast.personOf(mention);
  if (person === undefined) return { label: label ?? party.name, party: party.id };
  return { label: person.name, party: party.id, person: person.id };
}

/** Index of the party a voice belongs to, -1 for none. */
export function partyOf({ cast }: Scene, voice: Voice | undefined): number {
  return voice?.party === undefined ? -1 : cast.parties.findIndex(({ id }) => id === voice.party);
}

/** The voice of several parties together, in the order of the event. */
export function jointVoice(scene: Scene, label: string, parties: readonly number[]): Voice {
  const all = scene.cast.parties;
  const ids: string[] = [];
  for (let party = 0; party < all.length; party++) if (parties.includes(party)) ids.push(all[party]!.id);
  return { label, parties: ids };
}

/** Sentences at the head of a text that tell who met: its title and its first sentence. */
const OPENING = 2;

/**
 * The parties that met: all of them, and of three or more those whose people the title and the first sentence name,
 * where these are two or more.
 */
export function partiesWhoMet({ cast, tokens, mentions }: Scene): number[] {
  const all = cast.parties.map((_, index) => index);
  if (all.length < 3) return all;
  const end = tokens.sentences[Math.min(OPENING, tokens.sentenceCount)] as number;
  const named = new Set<number>();
  for (const mention of mentions) {
    if (mention.first >= end) break;
    if (mention.person >= 0) named.add(mention.party);
  }
  return named.size > 1 ? [...named] : all;
}
