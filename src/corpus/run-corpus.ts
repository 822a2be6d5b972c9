import type { Analyzer } from '../framing/analyzer.js';
import { CorpusError } from '../model/errors/corpus-error.js';
import { ReadoutInputError } from '../model/errors/readout-input-error.js';
import { validateParties } from '../model/validation.js';
import { type AnalyzerRecipe, analyzerOf, recipeOf } from './analyzer-recipe.js';
import { type Batch, withoutFirst } from './batch.js';
import type { CorpusCounts } from './corpus-counts.js';
import type { CorpusFraming, CorpusOptions, CorpusSource } from './corpus-options.js';
import { type FrameOptions, frameBatch } from './frame-batch.js';
import { nodeParts, readSource } from './read-source.js';
import type { Reject } from './reject.js';
import type { WorkerResult } from './worker.js';

/** What became of some records in a row. */
export interface CorpusStep {
  /** Framings, or lines of JSON that hold them, where a worker made them; the bytes are good until the next step. */
  framings?: readonly CorpusFraming[];
  lines?: Uint8Array;
  rejects: readonly Reject[];
  counts: CorpusCounts;
  /** Records read, blank lines and rejected ones too. */
  records: number;
  /** Bytes read. */
  size: number;
}

/** Bytes of input that a worker is sent at once: enough to be worth sending, few enough to spread. */
const BATCH_BYTES = 1 << 19;
const MAX_LINE_BYTES = 1 << 28;

/**
 * Frames a corpus in its order, step by step; `skip` records are read and left out; `objects` says that lines of JSON would be
 * parsed again. Reads no further ahead than what its workers have in hand.
 */
export async function* runCorpus(
  analyzer: Analyzer,
  source: CorpusSource,
  options: CorpusOptions,
  { skip = 0, objects = false }: { skip?: number; objects?: boolean } = {},
): AsyncGenerator<CorpusStep, void, undefined> {
  const { jobs: asked = 1, maxLineBytes = MAX_LINE_BYTES, format } = options;
  if (!Number.isSafeInteger(asked) || asked < 1)
    throw new ReadoutInputError('jobs', 'a whole number from 1', String(asked));
  // evidence is some ten times the text: to hand it over and make objects of it again takes longer than to find it here
  const jobs = objects && options.evidence === true ? 1 : asked;
  checkShard(options);
  const frame = frameOptions(analyzer, options);
  const recipe = await recipeFor(analyzer, options.module, jobs);
  const here = recipe?.module === undefined ? analyzer : await analyzerOf(recipe);
  const batches = skipping(
    readSource(source, {
      batchBytes: jobs > 1 ? BATCH_BYTES : 1,
      maxLineBytes,
      shared: jobs > 1,
      // who goes by the number of a line, or by how many there were, has to count them
      ranges: jobs > 1 && skip === 0 && options.shard === undefined,
      ...(format ? { format } : {}),
    }),
    skip,
  );
  try {
    if (recipe === undefined || jobs === 1) yield* runHere(here, batches, frame);
    else {
      // a corpus of one batch is done before a worker has started
      const first = await batches.next();
      const second = first.done ? first : await batches.next();
      const all = (async function* () {
        if (!first.done) yield first.value;
        if (!second.done) yield second.value;
        yield* batches;
      })();
      if (second.done) yield* runHere(here, all, frame);
      else yield* runInWorkers(recipe, all, frame, { jobs, maxLineBytes });
    }
  } finally {
    await batches.return();
  }
}

async function* runHere(analyzer: Analyzer, batches: AsyncGenerator<Batch>, frame: FrameOptions) {
  for await (const batch of batches) {
    const framings: CorpusFraming[] = [];
    const framed = frameBatch(analyzer, batch, frame, (framing) => framings.push(framing));
    yield { framings, ...framed, records: batch.count, size: batch.size } satisfies CorpusStep;
  }
}

async function* runInWorkers(
  recipe: AnalyzerRecipe,
  batches: AsyncGenerator<Batch>,
  frame: FrameOptions,
  { jobs, maxLineBytes }: { jobs: number; maxLineBytes: number },
): AsyncGenerator<CorpusStep, void, undefined> {
  const { WorkerPool } = await nodeParts();
  const pool = new WorkerPool({ recipe, options: frame, maxLineBytes }, jobs);
  const inHand: { batch: Batch; result: Promise<WorkerResult> }[] = [];
  let linesBefore = 0;
  const next = async function* (): AsyncGenerator<CorpusStep> {
    const { batch, result } = inHand.shift()!;
    const framed = await result;
    const { output, rejects, counts, records } = framed;
    if (batch.range !== undefined) {
      // whoever read the range could not know how many lines of the file come before
      if (batch.range.start === 0) linesBefore = 0;
      for (const reject of rejects) reject.line += linesBefore;
      linesBefore += records;
    }
    yield { lines: output, rejects, counts, records, size: batch.size };
    pool.release(framed);
  };
  try {
    for await (const batch of batches) {
      const result = pool.frame(batch);
      // awaited in its turn; until then a failure is nobody's
      result.catch(() => {});
      inHand.push({ batch, result });
      if (inHand.length > 3 * jobs) yield* next();
    }
    while (inHand.length > 0) yield* next();
  } finally {
    await pool.close();
  }
}

function frameOptions(analyzer: Analyzer, options: CorpusOptions): FrameOptions {
  const { evidence = false, intervals = false, seed = 1, minConfidence = 0, parties = [], defaults, shard } = options;
  return {
    analyze: { evidence, intervals, seed, minConfidence },
    parties: validateParties(parties),
    defaults: {
      language: defaults?.language ?? (analyzer.languages[0]!.code as string),
      genre: defaults?.genre ?? 'readout',
      publisher: defaults?.publisher ?? 'unknown',
    },
    ...(shard === undefined ? {} : { shard }),
  };
}

async function recipeFor(
  analyzer: Analyzer,
  module: CorpusOptions['module'],
  jobs: number,
): Promise<AnalyzerRecipe | undefined> {
  if (module === undefined) return jobs === 1 ? undefined : recipeOf(analyzer);
  const recipe = { module: String(module) };
  try {
    await analyzerOf(recipe);
  } catch (error) {
    throw new CorpusError(`the module of the analyzer can't be used: ${(error as Error).message}`, { cause: error });
  }
  return recipe;
}

function checkShard({ shard }: CorpusOptions): void {
  if (shard === undefined) return;
  const { index, count } = shard;
  if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(index) || index < 0 || index >= count)
    throw new ReadoutInputError('shard', 'index from 0 to count - 1', JSON.stringify(shard));
}

async function* skipping(batches: AsyncGenerator<Batch>, skip: number): AsyncGenerator<Batch, void, undefined> {
  let left = skip;
  for await (const batch of batches) {
    const rest = withoutFirst(batch, left);
    left -= Math.min(left, batch.count);
    if (rest !== undefined) yield rest;
  }
}
