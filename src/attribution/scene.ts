import type { CompiledLanguage } from '../language/compiled.js';
import type { Matches } from '../language/matches.js';
import type { Genre } from '../model/event.js';
import type { Voice } from '../model/passage.js';
import type { Tokens } from '../text/tokens.js';
import type { Quotation, Scene } from './attribution.js';
import type { Cast, Mention } from './cast.js';
import { findStyles } from './styles.js';

/** A text that is scanned and matched, with what its event is known to be. */
export interface AttributionInput {
  language: CompiledLanguage;
  tokens: Tokens;
  /** Matches of the reporting lexicon. */
  reports: Matches;
  /** `CueKind` of every kind of entries, as those of the reporting lexicon have one. */
  cueKinds: Uint8Array;
  cast: Cast;
  genre: Genre;
  /** The person who publishes the account: the voice of its narration. */
  author: Voice | undefined;
  /** Name of the publisher. */
  publisher: string | undefined;
  /** Index of the publisher's party, -1 if it has none. */
  publisherParty: number;
}

/** A scene whose styles are looked for when they are asked for. A class, as its fields are read all the time. */
export class ReadScene implements Scene {
  readonly language: CompiledLanguage;
  readonly tokens: Tokens;
  readonly reports: Matches;
  readonly cueKinds: Uint8Array;
  readonly cast: Cast;
  readonly mentions: readonly Mention[];
  readonly genre: Genre;
  readonly author: Voice | undefined;
  readonly publisher: string | undefined;
  readonly publisherParty: number;
  readonly quotations: readonly Quotation[];
  readonly quoted: Int32Array;
  private found: Scene['styles'] | undefined;

  constructor(
    input: AttributionInput,
    mentions: readonly Mention[],
    quotations: readonly Quotation[],
    quoted: Int32Array,
  ) {
    this.language = input.language;
    this.tokens = input.tokens;
    this.reports = input.reports;
    this.cueKinds = input.cueKinds;
    this.cast = input.cast;
    this.genre = input.genre;
    this.author = input.author;
    this.publisher = input.publisher;
    this.publisherParty = input.publisherParty;
    this.mentions = mentions;
    this.quotations = quotations;
    this.quoted = quoted;
  }

  get styles(): Scene['styles'] {
    this.found ??= findStyles(this.tokens, this.language, this.mentions);
    return this.found;
  }
}
