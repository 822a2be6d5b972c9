import type { Cue } from './cue.js';
import type { Genre, Party, Publisher } from './event.js';
import type { Passage } from './passage.js';
import type { Profile, Score } from './profile.js';

/** What made a record: library version, hash of the lexicons, hash of the options. */
export interface Stamp {
  version: string;
  lexicons: string;
  options: string;
}

/** What `scoreText` returns: scores without attribution. `cues` is there when `evidence` is asked for. */
export interface TextFraming {
  scores: Record<string, Score>;
  cues: Cue[];
  words: number;
}

/** Some of an account: words, and their share of all its words (0…1). */
export interface Portion {
  words: number;
  share: number;
}

/** What `analyzeReadout` returns. With `evidence: false`, `passages` and `cues` are empty. */
export interface ReadoutFraming {
  stamp: Stamp;
  readout: string;
  publisher: Publisher;
  genre: Genre;
  language: string;
  /** The text that was framed, which all spans are of; left out with `evidence: false`. */
  text?: string;
  words: number;
  /** Speech for which no source was found: it is in no speaker's profile. */
  unattributed: Portion;
  /** Attributed words that `minConfidence` leaves out of the profiles of speakers and reporters. */
  excluded: Portion;
  /** Scores of the whole account, quoted and narrated. */
  scores: Record<string, Score>;
  /** Why there is nothing, where the account has no text. */
  missing?: string;
  passages: Passage[];
  cues: Cue[];
  profiles: Profile[];
}

/** A readout whose text could not be had. */
export interface MissingReadout {
  readout: string;
  publisher: Publisher;
  reason: string;
}

/** What `analyzeEvent` returns. */
export interface EventFraming {
  stamp: Stamp;
  event: { id: string; title: string; date?: string; kind?: string };
  parties: Party[];
  readouts: ReadoutFraming[];
  profiles: Profile[];
  missing: MissingReadout[];
}
