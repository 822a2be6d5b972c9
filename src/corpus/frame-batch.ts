import type { Analyzer } from '../framing/analyzer.js';
import type { AnalyzeOptions } from '../framing/options.js';
import type { Party } from '../model/event.js';
import type { Batch } from './batch.js';
import type { CorpusDefaults, CorpusFraming } from './corpus-options.js';
import { parseLine, parseRecord } from './parse-record.js';
import type { Reject } from './reject.js';
import { isInShard, type Shard } from './shard.js';

/** What a batch is framed with: plain data, so that a worker can be sent it. */
export interface FrameOptions {
  analyze: AnalyzeOptions;
  parties: readonly Party[];
  defaults: Required<CorpusDefaults>;
  shard?: Shard;
}

/** What became of a batch. */
export interface FramedBatch {
  framings: CorpusFraming[];
  rejects: Reject[];
}

/** Frames every record of a batch. Whatever goes wrong with one record rejects that record alone. */
export function frameBatch(analyzer: Analyzer, batch: Batch, options: FrameOptions): FramedBatch {
  const framed: FramedBatch = { framings: [], rejects: [] };
  const { shard } = options;
  const at = batch.file === undefined ? {} : { file: batch.file };
  for (const { line, record, fault, input, base64 } of recordsOf(batch)) {
    let id: string | undefined;
    try {
      if (fault !== undefined) throw new Error(fault);
      const parsed = parseRecord(record ?? parseLine(input as string), options.defaults);
      const named: unknown = (parsed.event ?? parsed.readout).id;
      id = typeof named === 'string' ? named : undefined;
      if (shard !== undefined && id !== undefined && !isInShard(id, shard)) continue;
      framed.framings.push(
        parsed.event === undefined
          ? analyzer.analyzeReadout(parsed.readout, { ...options.analyze, parties: parsed.parties ?? options.parties })
          : analyzer.analyzeEvent(parsed.event, options.analyze),
      );
    } catch (error) {
      // a record without an id belongs to the shard of its place
      if (shard !== undefined && id === undefined && !isInShard(`${batch.file ?? ''}:${line}`, shard)) continue;
      framed.rejects.push({
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
  return framed;
}

interface RawRecord {
  line: number;
  record?: unknown;
  input?: string;
  base64?: string;
  fault?: string;
}

function* recordsOf({ line, bytes, records, lines, fault, input }: Batch): Generator<RawRecord> {
  if (fault !== undefined) yield { line, fault, ...(input === undefined ? {} : { input }) };
  else if (bytes !== undefined) yield* linesOf(bytes, line);
  else
    for (const [index, record] of (records ?? []).entries())
      yield record === undefined
        ? { line: lines?.[index] ?? line + index, fault: 'expected an event or a readout, found nothing' }
        : { line: lines?.[index] ?? line + index, record };
}

/** Lines that are not blank. Where the bytes are no UTF-8, only the lines concerned are refused. */
function* linesOf(bytes: Uint8Array, first: number): Generator<RawRecord> {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text: string | undefined;
  try {
    text = strict.decode(bytes);
  } catch {
    // also where the lines together are too long for one string
  }
  let line = first;
  if (text !== undefined) {
    if (first === 1 && text.charCodeAt(0) === 0xfeff) text = text.slice(1);
    for (let start = 0; start < text.length; line++) {
      const found = text.indexOf('\n', start);
      const end = found < 0 ? text.length : found;
      const input = text.slice(start, end);
      if (!isBlank(input)) yield { line, input };
      start = end + 1;
    }
    return;
  }
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found;
    const own = bytes.subarray(start, end);
    start = end + 1;
    let input: string;
    try {
      input = strict.decode(own);
    } catch {
      yield { line, base64: asBase64(own), fault: 'expected UTF-8, found other bytes' };
      continue;
    }
    if (line === 1 && input.charCodeAt(0) === 0xfeff) input = input.slice(1);
    if (!isBlank(input)) yield { line, input };
  }
}

function isBlank(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (unit !== 32 && unit !== 9 && unit !== 13) return false;
  }
  return true;
}

function asBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
