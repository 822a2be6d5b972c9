import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../src/corpus/batch.js';
import { rawRecords } from '../../src/corpus/raw-records.js';
import { readLines } from '../../src/corpus/read-lines.js';
import { readRange } from '../../src/corpus/read-range.js';

const folder = mkdtempSync(join(tmpdir(), 'ranges-'));
let files = 0;

function fileOf(content: string | Uint8Array): { file: string; bytes: Uint8Array } {
  const file = join(folder, `${files++}.ndjson`);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  writeFileSync(file, bytes);
  return { file, bytes };
}

/** All records of a file by its ranges, with the numbers of their lines in the whole file. */
function byRanges(file: string, size: number, rangeBytes: number, maxLineBytes: number) {
  let before = 0;
  const found: unknown[] = [];
  for (let start = 0; start < size; start += rangeBytes) {
    const range = { start, end: Math.min(start + rangeBytes, size) };
    let count = 0;
    for (const batch of readRange({ file, line: 1, count: 0, size: range.end - start, range }, maxLineBytes)) {
      for (const record of rawRecords(batch)) found.push({ ...record, line: record.line + before });
      count += batch.count;
    }
    before += count;
  }
  return { found, lines: before };
}

async function inOneGo(bytes: Uint8Array, maxLineBytes: number) {
  const found: unknown[] = [];
  let lines = 0;
  const source = (async function* () {
    yield bytes;
  })();
  for await (const batch of readLines(source, { batchBytes: 1, maxLineBytes })) {
    found.push(...rawRecords(batch));
    lines += batch.count;
  }
  return { found, lines };
}

describe('the ranges of a file', () => {
  it('hold what the file read in one go holds: lines, their numbers, what is refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'bb', 'é', '好', '\n', '\n', '\r\n', ' ', '\ufeff'), maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat({ max: 30 }),
        async (text, rangeBytes, more) => {
          const { file, bytes } = fileOf(text);
          const expected = await inOneGo(bytes, rangeBytes + more);
          expect(byRanges(file, bytes.length, rangeBytes, rangeBytes + more)).toEqual(expected);
        },
      ),
    );
  });
  it('give the whole of a line that is longer than many of them, once', () => {
    const long = 'x'.repeat(300_000);
    const { file, bytes } = fileOf(`a\n${long}\nb`);
    expect(byRanges(file, bytes.length, 1000, 1 << 20).found).toEqual([
      { line: 1, input: 'a' },
      { line: 2, input: long },
      { line: 3, input: 'b' },
    ]);
  });
  it('refuse a line that is too long without holding it, and go on behind it', () => {
    const { file, bytes } = fileOf(`a\n${'x'.repeat(300_000)}\nb`);
    expect(byRanges(file, bytes.length, 1000, 2000).found).toEqual([
      { line: 1, input: 'a' },
      { line: 2, fault: 'the line is longer than 2000 bytes' },
      { line: 3, input: 'b' },
    ]);
  });
  it('refuse a line that is no UTF-8 alone', () => {
    const { file, bytes } = fileOf(Uint8Array.from([97, 10, 0xff, 10, 98]));
    expect(byRanges(file, bytes.length, 2, 100).found).toEqual([
      { line: 1, input: 'a' },
      { line: 2, base64: '/w==', fault: 'expected UTF-8, found other bytes' },
      { line: 3, input: 'b' },
    ]);
  });
  it('end where the file has become shorter', () => {
    const { file } = fileOf('a\nb\n');
    expect(byRanges(file, 20, 3, 100).found).toEqual([
      { line: 1, input: 'a' },
      { line: 2, input: 'b' },
    ]);
  });
  it('say what is wrong with a file that can’t be read', () => {
    const batch: Batch = { file: join(folder, 'none'), line: 1, count: 0, size: 9, range: { start: 0, end: 9 } };
    expect(readRange(batch, 100)).toEqual([
      { file: batch.file, line: 1, count: 1, size: 9, fault: 'there is no such file or folder' },
    ]);
  });
});
