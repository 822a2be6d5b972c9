import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import { type AnalyzerRecipe, analyzerOf } from './analyzer-recipe.js';
import type { Batch } from './batch.js';
import { addCounts, type CorpusCounts, noCounts } from './corpus-counts.js';
import { type FrameOptions, frameBatch } from './frame-batch.js';
import { FramingLines } from './framing-lines.js';
import { readRange } from './read-range.js';
import type { Reject } from './reject.js';

/** What a worker is started with. */
export interface WorkerData {
  recipe: AnalyzerRecipe;
  options: FrameOptions;
  maxLineBytes: number;
}

/** What a worker is sent: a batch, and a buffer for its output, so that outputs leave no garbage. */
export interface WorkerTask {
  batch: Batch;
  room?: ArrayBuffer;
}

/** What a worker sends back: framings as lines of JSON, which are cheaper to send than objects. */
export interface WorkerResult {
  output: Uint8Array<ArrayBuffer>;
  rejects: Reject[];
  counts: CorpusCounts;
  /** Records read, blank lines and rejected ones too. */
  records: number;
}

const { recipe, options, maxLineBytes } = workerData as WorkerData;
const analyzer = await analyzerOf(recipe);

/** Frames a batch in a worker. The output is handed over, not copied. */
export function frame({ batch, room }: WorkerTask): WorkerResult {
  const lines = new FramingLines(room);
  const rejects: Reject[] = [];
  const counts = noCounts();
  let records = 0;
  for (const read of readRange(batch, maxLineBytes)) {
    const framed = frameBatch(analyzer, read, options, (framing) => lines.add(framing));
    rejects.push(...framed.rejects);
    addCounts(counts, framed.counts);
    records += read.count;
  }
  const output = lines.take();
  const result: WorkerResult = { output, rejects, counts, records };
  return move({ [transferableSymbol]: output.buffer, [valueSymbol]: result }) as unknown as WorkerResult;
}
