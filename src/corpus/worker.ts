import { workerData } from 'piscina';
import { type AnalyzerRecipe, analyzerOf } from './analyzer-recipe.js';
import type { Batch } from './batch.js';
import { type CorpusCounts, countsOf } from './corpus-counts.js';
import { type FrameOptions, frameBatch } from './frame-batch.js';
import { framingLines } from './framing-lines.js';
import type { Reject } from './reject.js';

/** What a worker is started with. */
export interface WorkerData {
  recipe: AnalyzerRecipe;
  options: FrameOptions;
}

/** What a worker sends back: framings as lines of JSON, which are cheaper to send than objects. */
export interface WorkerResult {
  output: Uint8Array;
  rejects: Reject[];
  counts: CorpusCounts;
}

const { recipe, options } = workerData as WorkerData;
const analyzer = await analyzerOf(recipe);

/** Frames a batch in a worker. */
export function frame(batch: Batch): WorkerResult {
  const framed = frameBatch(analyzer, batch, options);
  return {
    output: new TextEncoder().encode(framingLines(framed.framings)),
    rejects: framed.rejects,
    counts: countsOf(framed),
  };
}
