import type { CorpusFraming } from './corpus-options.js';

/** What a run has done so far. */
export interface CorpusCounts {
  events: number;
  /** Accounts that were framed. */
  readouts: number;
  /** Accounts without a text. */
  missing: number;
  rejected: number;
  words: number;
}

/** Counts of nothing. */
export function noCounts(): CorpusCounts {
  return { events: 0, readouts: 0, missing: 0, rejected: 0, words: 0 };
}

/** Counts a framing. */
export function countFraming(counts: CorpusCounts, framing: CorpusFraming): void {
  if ('readouts' in framing) {
    counts.events++;
    counts.missing += framing.missing.length;
    for (const readout of framing.readouts) add(counts, readout.words);
  } else if (framing.missing === undefined) add(counts, framing.words);
  else counts.missing++;
}

function add(counts: CorpusCounts, words: number): void {
  counts.readouts++;
  counts.words += words;
}

/** Adds `more` to `counts`. */
export function addCounts(counts: CorpusCounts, more: CorpusCounts): void {
  for (const key of Object.keys(counts) as (keyof CorpusCounts)[]) counts[key] += more[key];
}
