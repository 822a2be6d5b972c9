import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import type { Genre } from '../model/event.js';
import type { Voice } from '../model/passage.js';
import type { Attribution, Scene } from './attribution.js';
import type { Discourse } from './discourse.js';
import { voiceOf } from './voices.js';

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
  const author = authorInTitle(scene);
  if (author !== undefined) return author;
  if (publisher === undefined) return party === undefined ? undefined : { label: party.name, party: party.id };
  return party === undefined ? { label: publisher } : { label: publisher, party: party.id };
}

/** Tokens in which the title of a statement names its author. */
const LONGEST_TITLE = 12;

/** "Statement by President Roe on …": the person of the event who speaks by the title of the document. */
function authorInTitle(scene: Scene): Voice | undefined {
  const { tokens, language, mentions } = scene;
  const named = mentions[0];
  if (named === undefined || named.person < 0 || named.first > LONGEST_TITLE) return undefined;
  for (let token = named.first - 1; token > 0; token--) {
    const by = language.is(tokens, token, Role.agentMarker) || language.is(tokens, token, Role.origin);
    if (by) return language.is(tokens, token - 1, Role.document) ? voiceOf(scene, named) : undefined;
    if ((language.classOf(tokens, token) & (WordBit.title | WordBit.determiner)) === 0) return undefined;
  }
  return undefined;
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
