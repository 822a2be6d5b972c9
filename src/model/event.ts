/** Kinds of account. Continuation (free indirect speech) is expected in all of them but `news`. */
export type Genre = 'readout' | 'transcript' | 'briefing' | 'statement' | 'post' | 'news';

/** Every genre there is, in the order of the documentation. */
export const genres: readonly Genre[] = ['readout', 'transcript', 'briefing', 'statement', 'post', 'news'];

/** Somebody who speaks for a party. Aliases are further names by which texts call the person. */
export interface Person {
  id: string;
  name: string;
  aliases?: string[];
}

/** A side of an event, with the people who speak for it. */
export interface Party {
  id: string;
  name: string;
  aliases?: string[];
  people?: Person[];
}

/** Who publishes an account: a name and, if the publisher is the organ of a party, that party's id. */
export interface Publisher {
  name: string;
  party?: string;
}

/** Where a text comes from. All fields are free text but the dates (ISO 8601) and languages (BCP 47). */
export interface Provenance {
  /** Title under which the account was published. */
  title?: string;
  /** Who published it, where. */
  source?: string;
  url?: string;
  /** Date of publication. */
  date?: string;
  /** Language in which it was published. */
  originalLanguage?: string;
  /** How the text reached the corpus. */
  reachedUsFrom?: string;
  /** What was done to it: "our own English rendering", … */
  rendering?: string;
  renderingDate?: string;
  rights?: string;
  note?: string;
}

/** One account of the event. `text` is `null` where it could not be had. */
export interface Readout {
  id: string;
  publisher: Publisher;
  genre?: Genre;
  /** BCP 47 tag of the text: `en`, `it`, … */
  language: string;
  text: string | null;
  provenance?: Provenance;
}

/** One call, meeting or visit, with the accounts of it. */
export interface DiplomaticEvent {
  id: string;
  title: string;
  date?: string;
  kind?: string;
  parties: Party[];
  readouts: Readout[];
}
