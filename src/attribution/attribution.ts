import type { CompiledLanguage } from '../language/compiled.js';
import type { Matches } from '../language/matches.js';
import type { Genre } from '../model/event.js';
import type { Voice } from '../model/passage.js';
import type { Tokens } from '../text/tokens.js';
import type { Cast, Mention } from './cast.js';
import type { Style } from './styles.js';

/** Tokens `first` to `end`. */
export interface Range {
  first: number;
  end: number;
}

/** What an attribution is made of. */
interface AttributionParts {
  mode: 'turn' | 'direct' | 'indirect' | 'continuation' | 'narration';
  voice: Voice;
  source: Range | undefined;
  cue: Range | undefined;
  contents: Range[];
  /** The attribution in whose content this one stands; the turn, for what is reported in a turn. */
  parent: Attribution | undefined;
  confidence: number;
  /** The same for what stands in quotation marks. By default no other. */
  quoted?: number;
}

/** An attribution in tokens, before it becomes passages. */
export interface Attribution extends AttributionParts {
  quoted: number;
  /** Of a turn: whom its speaker talks to. */
  addressee: Voice | undefined;
  /** Its voice and those around it, from the outermost to the innermost; empty as long as it is not laid. */
  voices: readonly Voice[];
}

/** Whoever speaks where nobody is said to. */
export const NOBODY: readonly Voice[] = [];

/** Makes an attribution. All are made here, as objects of one shape are read fastest. */
export function newAttribution({
  mode,
  voice,
  source,
  cue,
  contents,
  parent,
  confidence,
  quoted = confidence,
}: AttributionParts): Attribution {
  return { mode, voice, source, cue, contents, parent, confidence, quoted, addressee: undefined, voices: NOBODY };
}

/** A quotation: tokens `first` (the opening mark) to `end` (past the closing mark). */
export interface Quotation extends Range {
  words: number;
  /** Goes on with the quotation of the paragraph before. */
  continues: boolean;
}

/** All that the rules of attribution see of a text. */
export interface Scene {
  language: CompiledLanguage;
  tokens: Tokens;
  /** Matches of the reporting lexicon. */
  reports: Matches;
  /** `CueKind` of every kind of entries, as those of the reporting lexicon have one. */
  cueKinds: Uint8Array;
  cast: Cast;
  mentions: readonly Mention[];
  /** What the text itself calls the people of the event beside their names, by `styleKey`. */
  styles: ReadonlyMap<number, readonly Style[]>;
  genre: Genre;
  /** The person who publishes the account, as the author of a post does. */
  author: Voice | undefined;
  /** Name of the publisher. */
  publisher: string | undefined;
  /** Party of the publisher, for "the President" in its own account. */
  publisherParty: number;
  quotations: readonly Quotation[];
  /** Index of the quotation that a token stands in, -1 outside. */
  quoted: Int32Array;
}

/** What a source resolves to, and how sure that is (0…1). */
export interface Resolution {
  voice: Voice;
  confidence: number;
}
