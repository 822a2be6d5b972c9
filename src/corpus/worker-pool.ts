import { Piscina } from 'piscina';
import { type Batch, singleRecords } from './batch.js';
import { addCounts, noCounts } from './corpus-counts.js';
import { readRange } from './read-range.js';
import type { Reject } from './reject.js';
import type { WorkerData, WorkerResult } from './worker.js';

/** Threads that frame batches. */
export class WorkerPool {
  private readonly pool: Piscina<Batch, WorkerResult>;
  private readonly maxLineBytes: number;

  constructor(workerData: WorkerData, jobs: number) {
    this.maxLineBytes = workerData.maxLineBytes;
    this.pool = new Piscina({
      filename: new URL('./corpus-worker.js', import.meta.url).href,
      name: 'frame',
      minThreads: 0,
      maxThreads: jobs,
      idleTimeout: 60_000,
      workerData,
    });
  }

  /**
   * Frames a batch. Where its worker dies, each of its records gets a worker anew, and only the one that a worker dies
   * of again is rejected.
   */
  async frame(batch: Batch): Promise<WorkerResult> {
    try {
      return await this.pool.run(batch);
    } catch {
      return this.frameSingly(batch);
    }
  }

  private async frameSingly(batch: Batch): Promise<WorkerResult> {
    const outputs: Uint8Array[] = [];
    const rejects: Reject[] = [];
    const counts = noCounts();
    let records = 0;
    for (const single of this.singles(batch)) {
      records++;
      try {
        const result = await this.pool.run(single);
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
    return { output: Buffer.concat(outputs), rejects, counts, records };
  }

  private *singles(batch: Batch): Generator<Batch> {
    for (const read of batch.range === undefined ? [batch] : readRange(batch, this.maxLineBytes))
      yield* [...singleRecords(read)];
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await this.pool.destroy();
  }
}

function inputOf({ bytes, records }: Batch): { input?: string } {
  try {
    if (bytes !== undefined) return { input: new TextDecoder().decode(bytes).replace(/\r?\n$/, '') };
    return { input: JSON.stringify(records?.[0]) };
  } catch {
    return {};
  }
}
