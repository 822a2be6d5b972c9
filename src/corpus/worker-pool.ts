import { Piscina } from 'piscina';
import { type Batch, singleRecords } from './batch.js';
import { addCounts, noCounts } from './corpus-counts.js';
import { readRange } from './read-range.js';
import type { Reject } from './reject.js';
import type { WorkerData, WorkerResult, WorkerTask } from './worker.js';

/**
 * Megabytes of the young generation of a worker, of which a third is filled before it is collected. Little outlives its
 * text, so that a larger one is no faster, and V8 lets it grow to 48.
 */
const YOUNG_GENERATION = 24;

/** A buffer that is larger than this is not kept for another output. */
const LARGEST_KEPT = 1 << 24;

/** Threads that frame batches. */
export class WorkerPool {
  private readonly workerData: WorkerData;
  private readonly pool: Piscina<WorkerTask, WorkerResult>;
  /** A thread for what killed one: with one task at a time only the record that is at fault fails. */
  private careful: Piscina<WorkerTask, WorkerResult> | undefined;
  private readonly rooms: ArrayBuffer[] = [];

  constructor(workerData: WorkerData, jobs: number) {
    this.workerData = workerData;
    // the next batch waits in the thread, not for the main one
    this.pool = threadsOf(workerData, jobs, 2);
  }

  /**
   * Frames a batch. Where its worker dies, each of its records gets a worker anew, and only the one that a worker dies
   * of again is rejected.
   */
  async frame(batch: Batch): Promise<WorkerResult> {
    const room = this.rooms.pop();
    try {
      return await (room === undefined
        ? this.pool.run({ batch })
        : this.pool.run({ batch, room }, { transferList: [room] }));
    } catch {
      return this.frameSingly(batch);
    }
  }

  /** Takes back the buffer of an output that nobody reads any more. */
  release({ output }: WorkerResult): void {
    if (output.buffer.byteLength <= LARGEST_KEPT) this.rooms.push(output.buffer);
  }

  private async frameSingly(batch: Batch): Promise<WorkerResult> {
    const outputs: Uint8Array[] = [];
    const rejects: Reject[] = [];
    const counts = noCounts();
    let records = 0;
    this.careful ??= threadsOf(this.workerData, 1, 1);
    for (const single of this.singles(batch)) {
      records++;
      try {
        const result = await this.careful.run({ batch: single });
        outputs.push(result.output);
        rejects.push(...result.rejects);
        addCounts(counts, result.counts);
      } catch (error) {
        counts.rejected++;
        rejects.push({
          ...(batch.file === undefined ? {} : { file: batch.file }),
          line: single.line,
          reason: `the worker failed on it: ${(error as Error).message}`,
          ...inputOf(single),
        });
      }
    }
    // a copy, as the memory of small buffers is shared with others
    const output = new Uint8Array(Buffer.concat(outputs));
    return { output, rejects, counts, records };
  }

  private *singles(batch: Batch): Generator<Batch> {
    for (const read of readRange(batch, this.workerData.maxLineBytes)) yield* [...singleRecords(read)];
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all([this.pool.destroy(), this.careful?.destroy()]);
  }
}

function threadsOf(workerData: WorkerData, threads: number, tasks: number): Piscina<WorkerTask, WorkerResult> {
  return new Piscina({
    filename: new URL('./corpus-worker.js', import.meta.url).href,
    name: 'frame',
    minThreads: 0,
    maxThreads: threads,
    concurrentTasksPerWorker: tasks,
    idleTimeout: 60_000,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    workerData,
  });
}

function inputOf({ bytes, records }: Batch): { input?: string } {
  try {
    if (bytes !== undefined) return { input: new TextDecoder().decode(bytes).replace(/\r?\n$/, '') };
    return { input: JSON.stringify(records?.[0]) };
  } catch {
    return {};
  }
}
