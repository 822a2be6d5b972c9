import { Role } from '../language/roles.js';
import type { Genre } from '../model/event.js';
import type { Voice } from '../model/passage.js';
import type { Attribution, Scene } from './attribution.js';
import type { Discourse } from './discourse.js';

/** Whether the account is its publisher's own word, so that "we" and "I" are its sources and nobody's speech goes on. */
export function isOwnAccount(genre: Genre): boolean {
  return genre === 'post' || genre === 'statement';
}

/** Whether reported speech may go on in sentences without a cue: not in one's own account, nor in a transcript. */
export function goesOn(genre: Genre): boolean {
  return !isOwnAccount(genre) && genre !== 'transcript';
}

/** The publisher of a statement or post, who is its "we". */
export function ownVoice(scene: Scene): Voice | undefined {
  const { genre, cast, publisher, publisherParty } = scene;
  if (!isOwnAccount(genre)) return undefined;
  const party = cast.parties[publisherParty];
  if (publisher === undefined) return party === undefined ? undefined : { label: party.name, party: party.id };
  return party === undefined ? { label: publisher } : { label: publisher, party: party.id };
}

/** "We condemn", "I promise": in a post or statement the author's own acts of speech; in a turn all is the speaker's. */
export function speaksInOwnName(
  { tokens, language, genre }: Scene,
  token: number,
  turn: Attribution | undefined,
): boolean {
  return isOwnAccount(genre) && turn?.mode !== 'turn' && language.is(tokens, token, Role.firstPersonSubject);
}

/** "It calls on all sides": the body that spoke before, where the account is no report of a meeting. */
export function standsForBody({ tokens, language, genre }: Scene, token: number, discourse: Discourse): boolean {
  return genre !== 'readout' && discourse.thing !== undefined && language.is(tokens, token, Role.it);
}
