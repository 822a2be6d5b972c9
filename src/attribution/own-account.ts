import type { Genre } from '../model/event.js';
import type { Voice } from '../model/passage.js';
import type { Scene } from './attribution.js';

/** Whether the account is its publisher's own word, so that "we" and "I" are its sources and nobody's speech goes on. */
export function isOwnAccount(genre: Genre): boolean {
  return genre === 'post' || genre === 'statement';
}

/** The publisher of a statement or post, who is its "we". */
export function ownVoice({ genre, cast, publisher, publisherParty }: Scene): Voice | undefined {
  if (!isOwnAccount(genre)) return undefined;
  const party = cast.parties[publisherParty];
  if (publisher === undefined) return party === undefined ? undefined : { label: party.name, party: party.id };
  return party === undefined ? { label: publisher } : { label: publisher, party: party.id };
}
