import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import { type AnalyzerRecipe, analyzerOf } from './analyzer-recipe.js';
import type { Batch } from './batch.js';
import type { CorpusCounts } from './corpus-counts.js';
import { type FrameOptions, frameBatch } from './frame-batch.js';
import { FramingLines } from './framing-lines.js';
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
const lines = new FramingLines();

/** Frames a batch in a worker. The output is handed over, not copied. */
export function frame(batch: Batch): WorkerResult {
  const framed = frameBatch(analyzer, batch, options, (framing) => lines.add(framing));
  const output = lines.take();
  const result: WorkerResult = { output, ...framed };
  return move({ [transferableSymbol]: output.buffer, [valueSymbol]: result }) as unknown as WorkerResult;
}
