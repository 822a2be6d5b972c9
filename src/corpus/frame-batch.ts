import type { Analyzer } from '../framing/analyzer.js';
import type { AnalyzeOptions } from '../framing/options.js';
import type { Party } from '../model/event.js';
import type { Batch } from './batch.js';
import { type CorpusCounts, countFraming, noCounts } from './corpus-counts.js';
import type { CorpusDefaults, CorpusFraming } from './corpus-options.js';
import { parseLine, parseRecord } from './parse-record.js';
import { rawRecords } from './raw-records.js';
import type { Reject } from './reject.js';
import { isInShard, type Shard } from './shard.js';

/** What a batch is framed with: plain data, so that a worker can be sent it. */
export interface FrameOptions {
  analyze: AnalyzeOptions;
  parties: readonly Party[];
  defaults: Required<CorpusDefaults>;
  shard?: Shard;
}

/** What became of a batch, save for the framings. */
export interface FramedBatch {
  rejects: Reject[];
  counts: CorpusCounts;
}

/**
 * Frames every record of a batch and hands each framing on as soon as it is made. Whatever goes wrong with one record
 * rejects that record alone.
 */
export function frameBatch(
  analyzer: Analyzer,
  batch: Batch,
  options: FrameOptions,
  take: (framing: CorpusFraming) => void,
): FramedBatch {
  const rejects: Reject[] = [];
  const counts = noCounts();
  const { shard } = options;
  const at = batch.file === undefined ? {} : { file: batch.file };
  for (const { line, record, fault, input, base64 } of rawRecords(batch)) {
    let id: string | undefined;
    try {
      if (fault !== undefined) throw new Error(fault);
      const parsed = parseRecord(record ?? parseLine(input as string), options.defaults);
      const named: unknown = (parsed.event ?? parsed.readout).id;
      id = typeof named === 'string' ? named : undefined;
      if (shard !== undefined && id !== undefined && !isInShard(id, shard)) continue;
      const framing =
        parsed.event === undefined
          ? analyzer.analyzeReadout(parsed.readout, { ...options.analyze, parties: parsed.parties ?? options.parties })
          : analyzer.analyzeEvent(parsed.event, options.analyze);
      take(framing);
      countFraming(counts, framing);
    } catch (error) {
      // a record without an id belongs to the shard of its place
      if (shard !== undefined && id === undefined && !isInShard(`${batch.file ?? ''}:${line}`, shard)) continue;
      counts.rejected++;
      rejects.push({
        ...at,
        line,
        reason: (error as Error).message,
        ...(base64 === undefined ? {} : { base64 }),
        ...(base64 === undefined && (input !== undefined || record !== undefined)
          ? { input: input ?? JSON.stringify(record) }
          : {}),
      });
    }
  }
  return { rejects, counts };
}
