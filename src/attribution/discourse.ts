import type { Voice } from '../model/passage.js';
import { sameVoice } from './nesting.js';

/** Speech for which no source was found. */
export const UNATTRIBUTED = 'unattributed';

export function isUnattributed({ label, party, person, parties }: Voice): boolean {
  return label === UNATTRIBUTED && party === undefined && person === undefined && parties === undefined;
}

/** Whom pronouns and short titles may stand for, as the text goes on. */
export interface Discourse {
  /** Last single source that is a person. */
  person: Voice | undefined;
  /** The person who was it before, another one. */
  earlier: Voice | undefined;
  /** Gender by person, as the text tells it: role of the pronoun. */
  genders: Map<string, number>;
  /** Last source of several parties, or plural. */
  plural: Voice | undefined;
  /** Last source that is a party or an organisation. */
  thing: Voice | undefined;
  /** Full names by the hash of their last word. */
  names: Map<number, string>;
}

export function newDiscourse(): Discourse {
  return {
    person: undefined,
    earlier: undefined,
    genders: new Map(),
    plural: undefined,
    thing: undefined,
    names: new Map(),
  };
}

/** Notes a source for the pronouns that follow; several people, or a body, may be "they". */
export function remember(discourse: Discourse, voice: Voice, isPerson: boolean, isPlural = true): void {
  if (voice.parties !== undefined) discourse.plural = voice;
  else if (voice.person !== undefined || isPerson) {
    if (discourse.person !== undefined && !sameVoice(discourse.person, voice)) discourse.earlier = discourse.person;
    discourse.person = voice;
  } else if (voice.label !== UNATTRIBUTED) {
    discourse.thing = voice;
    // "The Ukrainian delegation … They"
    if (voice.party === undefined && isPlural) discourse.plural = voice;
  }
}
