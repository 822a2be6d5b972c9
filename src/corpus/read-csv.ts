import { Readable } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import { FileError, isFileError } from '../model/errors/file-error.js';
import { type Batch, withoutMark } from './batch.js';
import type { ReadOptions } from './read-lines.js';

/** Columns that are read; `doc_id` and `text` are those of the Text Interchange Format (Benoit, Obeng et al. 2018). */
const columns = ['doc_id', 'id', 'text', 'publisher', 'genre', 'language'] as const;

interface Row {
  record: Uint8Array[];
  info: Info;
}

/**
 * Batches of accounts from CSV with a header (RFC 4180). A row that can't be read is refused, and the next ones go on.
 *
 * @throws FileError where the header has no `doc_id` (or `id`) and `text`.
 */
export async function* readCsv(
  source: AsyncIterable<Uint8Array>,
  { file, batchBytes, maxLineBytes }: ReadOptions,
): AsyncGenerator<Batch, void, undefined> {
  const at = file === undefined ? {} : { file };
  const faults: { line: number; fault: string }[] = [];
  let broken: FileError | undefined;
  const whole = async function* () {
    try {
      let first = true;
      for await (const chunk of source) {
        // the parser would begin to decode by itself if it saw the mark
        yield first ? withoutMark(chunk) : chunk;
        first = false;
      }
    } catch (error) {
      // told after the rows that came before it
      if (!isFileError(error)) throw error;
      broken = error;
    }
  };
  const parser = parse({
    encoding: null,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: maxLineBytes,
    on_skip: (error: CsvError | undefined) => {
      faults.push({ line: Number(error?.lines ?? 0), fault: error?.message ?? 'the row can’t be read' });
    },
  });
  const input = Readable.from(whole(), { objectMode: false });
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);

  let header: Map<string, number> | undefined;
  let records: unknown[] = [];
  let lines: number[] = [];
  let size = 0;
  let line = 1;
  const close = (): Batch => {
    const batch: Batch = { ...at, line: lines[0] ?? line, count: records.length, size, records, lines };
    records = [];
    lines = [];
    size = 0;
    return batch;
  };
  const refused = function* (before: number): Generator<Batch> {
    while (faults[0] !== undefined && faults[0].line <= before) {
      if (records.length > 0) yield close();
      const { line: place, fault } = faults.shift()!;
      yield { ...at, line: place, count: 1, size: 0, fault };
    }
  };
  for await (const { record, info } of parser as AsyncIterable<Row>) {
    if (header === undefined) {
      header = headerOf(record, file ?? 'the input');
      line = info.lines + 1;
      continue;
    }
    yield* refused(info.lines);
    const fields: Record<string, string> = {};
    let fault: string | undefined;
    for (const [name, column] of header) {
      const cell = record[column];
      if (cell === undefined) continue;
      size += cell.length;
      try {
        fields[name] = new TextDecoder('utf-8', { fatal: true }).decode(cell);
      } catch {
        fault = `${name}: expected UTF-8, found other bytes`;
      }
    }
    if (fault === undefined) {
      records.push(fields);
      lines.push(line);
    } else {
      if (records.length > 0) yield close();
      yield { ...at, line, count: 1, size: 0, fault };
    }
    line = info.lines + 1;
    if (size >= batchBytes) yield close();
  }
  yield* refused(Number.POSITIVE_INFINITY);
  if (records.length > 0) yield close();
  if (broken !== undefined) yield { ...at, line, count: 1, size: 0, fault: broken.problem };
}

function headerOf(record: readonly Uint8Array[], name: string): Map<string, number> {
  const names = record.map((cell) => new TextDecoder().decode(cell).trim());
  const header = new Map<string, number>();
  for (const column of columns) if (names.includes(column)) header.set(column, names.indexOf(column));
  if (!header.has('text') || !(header.has('doc_id') || header.has('id')))
    throw new FileError(
      name,
      `expected a header with doc_id and text, found ${names.slice(0, 10).join(', ').slice(0, 200)}`,
    );
  return header;
}
