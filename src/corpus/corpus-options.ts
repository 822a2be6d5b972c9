import type { AnalyzeOptions } from '../framing/options.js';
import type { DiplomaticEvent, Genre, Party, Publisher, Readout } from '../model/event.js';
import type { EventFraming, ReadoutFraming } from '../model/framing.js';
import type { Reject } from './reject.js';
import type { Shard } from './shard.js';

/** An account in a corpus: what it leaves out is taken from the defaults, and it may bring its own parties. */
export interface CorpusReadout extends Omit<Readout, 'publisher' | 'language'> {
  publisher?: Publisher | string;
  language?: string;
  parties?: readonly Party[];
}

/** A record of a corpus: an account, or an event with all its accounts. */
export type CorpusRecord = CorpusReadout | DiplomaticEvent;

/** What a record becomes. An account without a text has `missing`. */
export type CorpusFraming = ReadoutFraming | EventFraming;

/** Forms in which records are written. `csv` has the columns `doc_id` and `text` (Text Interchange Format). */
export type CorpusFormat = 'ndjson' | 'csv';

/**
 * Where records come from: the path or `file:` URL of a file or folder (several: an array of them), a stream of bytes
 * or text, or an iterable of records.
 */
export type CorpusSource =
  | string
  | URL
  | readonly (string | URL)[]
  | Iterable<CorpusRecord>
  | AsyncIterable<CorpusRecord | Uint8Array | string>;

/** What is taken for granted of records that don't say it themselves. */
export interface CorpusDefaults {
  /** BCP 47 tag. By default the analyzer's first language. */
  language?: string;
  /** By default `readout`. */
  genre?: Genre;
  /** Name of the publisher. By default `unknown`. */
  publisher?: string;
}

/** Options of `analyzeCorpus`. */
export interface CorpusOptions extends AnalyzeOptions {
  /** Parties of accounts that bring none of their own. By default none: then accounts have scores, but no profiles. */
  parties?: readonly Party[];
  defaults?: CorpusDefaults;
  /** Form of a stream; of files the name tells (`.csv`, `.csv.gz`, …). By default `ndjson`. */
  format?: CorpusFormat;
  /**
   * Number of threads that analyse. By default 1: this one. With `evidence` it is this one whatever is asked, as cues take
   * longer to hand over than to find.
   */
  jobs?: number;
  /**
   * Path or URL of a module that exports `analyzer`. Workers import it; needed for `jobs` above 1 if the analyzer has
   * languages other than English, or metrics with a `score` of their own, because functions can't be sent to them.
   */
  module?: string | URL;
  /** Takes only the events (or accounts) whose id hashes to `index` of `count`. */
  shard?: Shard;
  /** Lines longer than this many bytes are rejected unread. By default 268,435,456. */
  maxLineBytes?: number;
  /**
   * Is told of every record that is none, in order. Without it the run goes on all the same, and throws
   * `CorpusInputError` at its end.
   */
  onReject?: (reject: Reject) => void;
}
