import type { CorpusSource } from './corpus-options.js';
import { parseLine } from './parse-record.js';
import { rawRecords } from './raw-records.js';
import { readSource } from './read-source.js';

/** A record of any kind, or what is wrong with its line. */
export interface ReadRecord {
  file?: string;
  line: number;
  record?: unknown;
  fault?: string;
}

/** The records of a source, whatever they are, in order. */
export async function* readRecords(source: CorpusSource): AsyncGenerator<ReadRecord, void, undefined> {
  for await (const batch of readSource(source, { batchBytes: 1, maxLineBytes: 2 ** 29 })) {
    const place = batch.file === undefined ? {} : { file: batch.file };
    for (const { line, record, fault, input } of rawRecords(batch))
      if (fault !== undefined) yield { ...place, line, fault };
      else
        try {
          yield { ...place, line, record: record ?? parseLine(input as string) };
        } catch (error) {
          yield { ...place, line, fault: (error as Error).message };
        }
  }
}
