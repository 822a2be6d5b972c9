import type { Party } from '../model/event.js';
import type { Passage, Voice } from '../model/passage.js';

/** How many parties have a colour of their own; further ones share them. */
export const partyColours = 6;

/** Names and colours of the parties of one event. Unknown ids are shown as they are. */
export interface Cast {
  parties: readonly Party[];
  partyName(id: string): string;
  personName(party: string, id: string): string;
  /** Index of the party, −1 where it is unknown. */
  indexOf(id: string | undefined): number;
}

/** The cast of an event. */
export function castOf(parties: readonly Party[]): Cast {
  const indices = new Map(parties.map((party, at) => [party.id, at]));
  const people = new Map(
    parties.flatMap((party) => (party.people ?? []).map(({ id, name }) => [`${party.id}\0${id}`, name] as const)),
  );
  const indexOf = (id: string | undefined) => (id === undefined ? -1 : (indices.get(id) ?? -1));
  return {
    parties,
    indexOf,
    partyName: (id) => parties[indexOf(id)]?.name ?? id,
    personName: (party, id) => people.get(`${party}\0${id}`) ?? id,
  };
}

/** The colour class of the party with that index. */
export function colourClass(index: number): string {
  return `party-${index % partyColours}`;
}

/** Indices of the parties that the innermost voice speaks for: several for a joint voice, none for an outsider. */
export function partiesOf(passage: Passage, cast: Cast): number[] {
  const voice = passage.voices.at(-1);
  if (!voice) return [];
  const ids = voice.parties ?? (voice.party === undefined ? [] : [voice.party]);
  return ids.map((id) => cast.indexOf(id)).filter((index) => index >= 0);
}

/** The colour class of a passage: that of its party, `joint`, `outside` the parties, or `narrated`. */
export function passageClass(passage: Passage, cast: Cast): string {
  const parties = partiesOf(passage, cast);
  if (parties.length > 1) return 'joint';
  if (parties.length === 1) return colourClass(parties[0]!);
  return passage.voices.length > 0 ? 'outside' : 'narrated';
}

/** Name of a voice: the person's where the event knows it, else the words of the text. */
export function voiceName(voice: Voice, cast: Cast): string {
  if (voice.party !== undefined && voice.person !== undefined) return cast.personName(voice.party, voice.person);
  if (voice.parties) return `${voice.label} (${voice.parties.map((id) => cast.partyName(id)).join(', ')})`;
  return voice.label;
}

/** The voices of a passage, outermost first: `Yuri Ushakov › Vladimir Putin`. */
export function voiceNames(passage: Passage, cast: Cast): string {
  return passage.voices.map((voice) => voiceName(voice, cast)).join(' › ') || 'the publisher';
}
