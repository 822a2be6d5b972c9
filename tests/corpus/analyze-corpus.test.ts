import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  analyzeCorpus,
  analyzeEvent,
  analyzeReadout,
  type CorpusFraming,
  type CorpusOptions,
  type CorpusSource,
  createAnalyzer,
  defineMetric,
  type Reject,
  standardMetrics,
} from '../../src/index.js';

const parties = [{ id: 'arden', name: 'Arden', people: [{ id: 'mora', name: 'Elin Mora' }] }];
const office = { name: 'Press office', party: 'arden' };
const texts = ['Mora said that it rained.', 'Mora stressed: “We must act.”\nShe left.', '', 'Perhaps — 好 — “so”.'];
const readouts = texts.map((text, index) => ({ id: `r${index}`, publisher: office, language: 'en', text }));
const lines = readouts.map((readout) => JSON.stringify(readout));
const ndjson = `${lines.join('\n')}\n`;
const alone = readouts.map((readout) => analyzeReadout({ ...readout, genre: 'readout' }, { parties, evidence: false }));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
});

async function framings(source: CorpusSource, options: CorpusOptions = {}): Promise<CorpusFraming[]> {
  const found: CorpusFraming[] = [];
  for await (const framing of analyzeCorpus(source, { parties, ...options })) found.push(framing);
  return found;
}

async function withRejects(source: CorpusSource, options: CorpusOptions = {}) {
  const rejects: Reject[] = [];
  const found = await framings(source, { ...options, onReject: (reject) => rejects.push(reject) });
  return { ids: found.map((one) => ('readout' in one ? one.readout : one.event.id)), rejects };
}

async function file(name: string, data: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, data);
  return path;
}

describe('a corpus', () => {
  it('is framed as its accounts are alone, from whatever it is read', async () => {
    const path = await file('a.ndjson', ndjson);
    const packed = await file('a.ndjson.gz', zlib.gzipSync(ndjson));
    const bytes = new TextEncoder().encode(ndjson);
    async function* asynchronous() {
      yield* readouts;
    }
    const sources: Record<string, () => CorpusSource> = {
      array: () => readouts,
      generator: asynchronous,
      objects: () => Readable.from(readouts),
      path: () => path,
      url: () => pathToFileURL(path),
      gzip: () => packed,
      'stream of bytes': () => Readable.from([bytes]),
      'packed stream': () => Readable.from([zlib.gzipSync(ndjson)]),
      'stream of single bytes': () => Readable.from([...bytes].map((byte) => Uint8Array.of(byte))),
      'stream of single UTF-16 units': () => Readable.from(ndjson.split('')),
      'without a last line end': () => Readable.from([ndjson.trimEnd()]),
      'with a byte order mark, blank lines and CRLF': () => Readable.from([`\ufeff${lines.join('\r\n\r\n')}\r\n \r\n`]),
    };
    for (const [name, source] of Object.entries(sources)) expect(await framings(source()), name).toEqual(alone);
    expect(await framings([path, packed])).toEqual([...alone, ...alone]);
  });
  it.runIf('createZstdCompress' in zlib)('is read from zstd where Node has it', async () => {
    const { zstdCompressSync } = zlib as unknown as { zstdCompressSync: (data: string) => Uint8Array };
    expect(await framings(await file('a.ndjson.zst', zstdCompressSync(ndjson)))).toEqual(alone);
  });
  it.runIf(!('createZstdCompress' in zlib))('says what zstd needs where Node has none', async () => {
    const path = await file('a.ndjson.zst', Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0));
    const { rejects } = await withRejects(path);
    expect(rejects).toMatchObject([{ file: path, line: 1, reason: expect.stringContaining('zstd needs Node 22.15') }]);
  });
  it('is read from CSV in the Text Interchange Format, with quotes, line ends and further columns', async () => {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = readouts.map(({ id, text }) => `${id},${cell(text)},x\r\n`);
    const csv = `\ufeffdoc_id,text,note\r\n${rows.join('')}`;
    const options: CorpusOptions = { defaults: { publisher: 'Press office' } };
    const expected = alone.map((one) => one.scores);
    const scores = async (source: CorpusSource, more: CorpusOptions = {}) =>
      (await framings(source, { ...options, ...more })).map((one) => 'scores' in one && one.scores);
    expect(await scores(await file('a.csv', csv))).toEqual(expected);
    expect(await scores(await file('a.csv.gz', zlib.gzipSync(csv)))).toEqual(expected);
    expect(await scores(Readable.from([csv]), { format: 'csv' })).toEqual(expected);
  });
  it('is read from a folder: texts, tables of records, events, in the order of their names', async () => {
    await file('b.txt', 'It rained.');
    await file('c.ndjson', ndjson);
    await file('d.csv', 'doc_id,text\nd1,It snowed.\n');
    await file('notes.md', 'No record.');
    await mkdir(join(folder, 'a-call'));
    await file(
      'a-call/event.json',
      JSON.stringify({
        id: 'call',
        title: 'A call',
        parties,
        readouts: [{ id: 'one', publisher: office, language: 'en', file: 'one.txt' }],
      }),
    );
    await file('a-call/one.txt', 'Mora said that it rained.');
    await file('e.json', '{"id": "broken"');
    const { ids, rejects } = await withRejects(folder);
    expect(ids).toEqual(['call', 'b', 'r0', 'r1', 'r2', 'r3', 'd1']);
    expect(rejects).toEqual([
      { file: join(folder, 'e.json'), line: 1, reason: expect.stringContaining('the end of the file too early') },
    ]);
  });
  it('takes an event with all its accounts beside an account a line', async () => {
    const event = { id: 'call', title: 'A call', parties, readouts: [readouts[0]!, { ...readouts[1]!, text: null }] };
    const [first, second] = await framings([event, readouts[0]!]);
    expect(first).toEqual(analyzeEvent(event, { evidence: false }));
    expect(first).toMatchObject({ missing: [{ readout: 'r1', reason: 'no text' }] });
    expect(second).toEqual(alone[0]);
  });
  it('completes what corpora leave out, and lets an account bring its own parties', async () => {
    const other = [{ id: 'bel', name: 'Belmark' }];
    const source = Readable.from([
      '{"doc_id":"a","text":"It rained."}\n',
      JSON.stringify({ id: 'b', publisher: 'The Bell', text: 'Belmark said that it rained.', parties: other }),
    ]);
    const [first, second] = await framings(source, { defaults: { publisher: 'Someone', genre: 'news' } });
    expect(first).toMatchObject({ readout: 'a', publisher: { name: 'Someone' }, genre: 'news', language: 'en' });
    expect(second).toMatchObject({ publisher: { name: 'The Bell' }, profiles: [{ party: 'bel' }] });
  });
  it('gives an account without a text as missing', async () => {
    expect(await framings([{ ...readouts[0]!, text: null }])).toMatchObject([
      { readout: 'r0', missing: 'no text', words: 0, profiles: [] },
    ]);
  });
  it('carries evidence where asked for', async () => {
    const [framing] = await framings([readouts[1]!], { evidence: true });
    expect(framing).toEqual(analyzeReadout({ ...readouts[1]!, genre: 'readout' }, { parties }));
  });
  it('is framed by an analyzer of one’s own', async () => {
    const rain = defineMetric({ name: 'rain', lexicon: { rained: 1 } });
    const analyzer = createAnalyzer({ metrics: [...standardMetrics, rain] });
    for await (const framing of analyzer.analyzeCorpus([readouts[0]!], { parties }))
      expect('scores' in framing && framing.scores.rain!.cues).toBe(1);
  });
});

describe('bad records', () => {
  it('are told with their lines, and the rest is done', async () => {
    const bad = ['{"id":', '[1]', 'null', '{"id":"x","text":7}', '{"id":"y","text":"a","language":"xx"}', lines[1]];
    const { ids, rejects } = await withRejects(await file('a.ndjson', [lines[0], '', ...bad].join('\n')));
    expect(ids).toEqual(['r0', 'r1']);
    expect(rejects.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7]);
    expect(rejects.map(({ reason }) => reason)).toEqual([
      'input: expected JSON, found the end of the line too early',
      'input: expected an event or a readout, found an array of 1',
      'input: expected an event or a readout, found null',
      'text: expected a string, or null where the text could not be had, found 7',
      'no language pack for "xx": there are packs for en',
    ]);
    expect(rejects.map(({ input }) => input)).toEqual(bad.slice(0, 5));
  });
  it('are an error at the end where nobody is told', async () => {
    const found: CorpusFraming[] = [];
    const run = async () => {
      for await (const framing of analyzeCorpus(Readable.from(['?\n', ndjson]), { parties })) found.push(framing);
    };
    await expect(run()).rejects.toThrow('1 record was rejected, the first: line 1: input: expected JSON, found "?"');
    expect(found).toEqual(alone);
  });
  it('of an iterable are told with their number', async () => {
    const { ids, rejects } = await withRejects([readouts[0]!, undefined as never, { id: 'x' } as never, readouts[1]!]);
    expect(ids).toEqual(['r0', 'r1']);
    expect(rejects).toMatchObject([{ line: 2 }, { line: 3, input: '{"id":"x"}' }]);
  });
  it('are those that are no UTF-8, and only those', async () => {
    const wrong = Buffer.concat([Buffer.from(`${lines[0]}\n{"id":"`), Buffer.of(0xff), Buffer.from(`"}\n${lines[1]}`)]);
    const { ids, rejects } = await withRejects(await file('a.ndjson', wrong));
    expect(ids).toEqual(['r0', 'r1']);
    expect(rejects).toMatchObject([{ line: 2, reason: 'expected UTF-8, found other bytes' }]);
    expect(Buffer.from(rejects[0]!.base64!, 'base64')[7]).toBe(0xff);
  });
  it('are a last line that breaks off, in a character too', async () => {
    const whole = Buffer.from(`${lines[0]}\n${lines[3]}`);
    const inCharacter = whole.subarray(0, whole.indexOf(Buffer.from('好')) + 1);
    expect(await withRejects(await file('a.ndjson', inCharacter))).toMatchObject({
      ids: ['r0'],
      rejects: [{ line: 2 }],
    });
  });
  it.each([5, 100, 5000])('are lines longer than %i bytes, which are never held', async (maxLineBytes) => {
    const long = `{"id":"long","text":"${'a '.repeat(5000)}"}`;
    const expected = [lines[0], long, lines[1], long].map((line) => Buffer.byteLength(line!) <= maxLineBytes);
    for (const size of [1, 64, 100_000]) {
      const bytes = Buffer.from([lines[0], long, lines[1], long].join('\n'));
      const chunks: Uint8Array[] = [];
      for (let start = 0; start < bytes.length; start += size) chunks.push(bytes.subarray(start, start + size));
      const { ids, rejects } = await withRejects(Readable.from(chunks), { maxLineBytes });
      expect(rejects.map(({ line }) => line)).toEqual([1, 2, 3, 4].filter((line) => !expected[line - 1]));
      expect(ids.length + rejects.length).toBe(4);
    }
  });
  it('are what is left of a gzip that was cut short; what came before is done, the same each time', async () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      JSON.stringify({ id: `n${index}`, text: `${Math.sin(index)} rained.` }),
    ).join('\n');
    const packed = zlib.gzipSync(many);
    const path = await file('a.ndjson.gz', packed.subarray(0, packed.length - 200));
    const first = await withRejects(path);
    expect(first.ids.length).toBeGreaterThan(2500);
    expect(first.rejects).toMatchObject([
      { line: first.ids.length + 1, reason: expect.stringContaining('cut short or damaged') },
    ]);
    expect(await withRejects([path, await file('b.ndjson', ndjson)])).toEqual({
      ids: [...first.ids, 'r0', 'r1', 'r2', 'r3'],
      rejects: first.rejects,
    });
  });
  it('of CSV are told, and the next rows go on', async () => {
    const path = await file('a.csv', 'doc_id,text\na,It rained.\nb,x"y\nc,"It\nsnowed."\nd,"never closed\n');
    const { ids, rejects } = await withRejects(path);
    expect(ids).toEqual(['a', 'c']);
    expect(rejects.map(({ line }) => line)).toEqual([3, 6]);
  });
  it('end the run where a file is missing, or a table has no such columns', async () => {
    await expect(framings(join(folder, 'none.ndjson'))).rejects.toThrow('there is no such file or folder');
    await expect(framings(await file('a.csv', 'a,b\n1,2\n'))).rejects.toThrow(
      'expected a header with doc_id and text, found a, b',
    );
    await expect(framings(7 as never)).rejects.toThrow('source: expected a path, a stream');
  });
});

describe('reading', () => {
  it('goes no further than what is asked for, and ends where the reader stops', async () => {
    let read = 0;
    let closed = false;
    async function* endless() {
      try {
        for (;;) yield { ...readouts[0]!, id: `n${read++}` };
      } finally {
        closed = true;
      }
    }
    for await (const framing of analyzeCorpus(endless(), { parties })) if ('readout' in framing && read > 20) break;
    expect(read).toBeLessThan(24);
    expect(closed).toBe(true);
  });
  it('passes on what goes wrong in the source itself', async () => {
    async function* failing() {
      yield readouts[0]!;
      throw new Error('the source broke');
    }
    await expect(framings(failing())).rejects.toThrow('the source broke');
  });
  it('splits a corpus into shards by id: every record in one of them', async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ ...readouts[0]!, id: `n${index}` }));
    const source = () => Readable.from([...many.map((one) => `${JSON.stringify(one)}\n`), '?\n']);
    const parts = await Promise.all([0, 1, 2].map((index) => withRejects(source(), { shard: { index, count: 3 } })));
    expect(parts.flatMap(({ ids }) => ids).sort()).toEqual(many.map(({ id }) => id).sort());
    expect(parts.every(({ ids }) => ids.length > 5)).toBe(true);
    expect(parts.flatMap(({ rejects }) => rejects)).toHaveLength(1);
  });
  it.each([
    { jobs: 0 },
    { jobs: 1.5 },
    { shard: { index: 3, count: 3 } },
    { shard: { index: -1, count: 3 } },
    { parties: [{ id: 'a' }] as never },
  ])('refuses options that are none: %j', async (options) => {
    await expect(framings(readouts, options)).rejects.toThrow('expected');
  });
  it('says what to do where an analyzer can’t be sent to workers', async () => {
    const own = defineMetric({ name: 'own', lexicon: { a: 1 }, score: ({ raw }) => raw });
    const run = async () => {
      for await (const _ of createAnalyzer({ metrics: [own] }).analyzeCorpus(readouts, { jobs: 2 }));
    };
    await expect(run()).rejects.toThrow(/the metric "own" .* exports it as `analyzer`, and pass `module:/);
  });
});
