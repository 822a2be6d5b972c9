import type { FramedBatch } from './frame-batch.js';

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

/** Counts of a batch. */
export function countsOf({ framings, rejects }: FramedBatch): CorpusCounts {
  const counts = noCounts();
  counts.rejected = rejects.length;
  for (const framing of framings) {
    if ('readouts' in framing) {
      counts.events++;
      counts.missing += framing.missing.length;
      for (const readout of framing.readouts) add(counts, readout.words);
    } else if (framing.missing === undefined) add(counts, framing.words);
    else counts.missing++;
  }
  return counts;
}

function add(counts: CorpusCounts, words: number): void {
  counts.readouts++;
  counts.words += words;
}

/** Adds `more` to `counts`. */
export function addCounts(counts: CorpusCounts, more: CorpusCounts): void {
  for (const key of Object.keys(counts) as (keyof CorpusCounts)[]) counts[key] += more[key];
}
