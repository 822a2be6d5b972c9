import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Batch, singleRecords, withoutFirst } from '../../src/corpus/batch.js';
import { readLines } from '../../src/corpus/read-lines.js';

const anyText = fc.string({ unit: fc.constantFrom('a', 'é', '好', '\n', '\n', ' ') });

async function* cut(bytes: Uint8Array, sizes: readonly number[]) {
  for (let start = 0, at = 0; start < bytes.length; at++) {
    const end = start + (sizes[at % sizes.length] as number);
    yield bytes.subarray(start, end);
    start = end;
  }
}

async function batches(bytes: Uint8Array, sizes: readonly number[], batchBytes: number): Promise<Batch[]> {
  const found: Batch[] = [];
  for await (const batch of readLines(cut(bytes, sizes), { batchBytes, maxLineBytes: 1000 })) found.push(batch);
  return found;
}

const lines = (found: readonly Batch[]) =>
  found
    .flatMap((batch) => [...singleRecords(batch)])
    .map(({ line, bytes }) => [line, new TextDecoder().decode(bytes)] as const);

describe('batches of lines', () => {
  it('hold every line once, in order, with its number, however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 30 }),
        async (text, sizes, batchBytes) => {
          const found = await batches(new TextEncoder().encode(text), sizes, batchBytes);
          const expected = text.split(/(?<=\n)/).map((line, index) => [index + 1, line]);
          expect(lines(found)).toEqual(text === '' ? [] : expected);
          expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(text === '' ? 0 : expected.length);
        },
      ),
    );
  });
  it('without their first records hold the others', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.nat({ max: 12 }), async (text, drop) => {
        const [batch] = await batches(new TextEncoder().encode(text), [1000], 1000);
        if (batch === undefined) return;
        const rest = withoutFirst(batch, drop);
        expect(rest === undefined ? [] : lines([rest])).toEqual(lines([batch]).slice(drop));
      }),
    );
  });
});
