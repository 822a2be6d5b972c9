import { setImmediate } from 'node:timers/promises';
import zlib from 'node:zlib';
import { FileError } from '../model/errors/file-error.js';
import { beginsWith, GZIP, ZSTD } from './magic.js';

type Decompressor = zlib.Gunzip;

/** Bytes that are unpacked at once: each time costs a turn of the event loop. */
const UNPACKED = 1 << 18;

/**
 * The bytes of a stream, unpacked where it begins as gzip or zstd does. All that can be unpacked of a stream that was
 * cut short is given before the error.
 *
 * @throws FileError where the packed data are damaged or cut short, or for zstd on a Node without it.
 */
export async function* decompress(source: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < 4) {
    const next = await chunks.next();
    if (next.done) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  const rest = (async function* () {
    if (head.length > 0) yield head;
    yield* { [Symbol.asyncIterator]: () => chunks };
  })();
  const unpacker = unpackerFor(head, name);
  if (unpacker === undefined) yield* rest;
  else yield* unpack(rest, unpacker, name);
}

function unpackerFor(head: Uint8Array, name: string): Decompressor | undefined {
  if (beginsWith(head, GZIP)) return zlib.createGunzip({ chunkSize: UNPACKED });
  if (!beginsWith(head, ZSTD)) return undefined;
  const { createZstdDecompress } = zlib as unknown as {
    createZstdDecompress?: (options: zlib.ZlibOptions) => Decompressor;
  };
  if (createZstdDecompress === undefined)
    throw new FileError(name, `zstd needs Node 22.15 or later, this is ${process.versions.node}`);
  return createZstdDecompress({ chunkSize: UNPACKED });
}

/** One piece after the other, so that nothing unpacked is lost when the next piece is damaged. */
async function* unpack(source: AsyncIterable<Uint8Array>, unpacker: Decompressor, name: string) {
  const PIECE = 16_384;
  let ready: Uint8Array[] = [];
  let failure: Error | undefined;
  let wake: () => void = () => {};
  unpacker.on('data', (chunk: Uint8Array) => ready.push(chunk));
  unpacker.on('error', (error) => {
    failure = error;
    wake();
  });
  const until = (start: (done: () => void) => void) =>
    new Promise<void>((done) => {
      wake = done;
      start(done);
    });
  try {
    for await (const chunk of source)
      for (let start = 0; start < chunk.length && failure === undefined; start += PIECE) {
        await until((done) => unpacker.write(chunk.subarray(start, start + PIECE), () => done()));
        // what was unpacked reaches `data` a turn later
        await setImmediate();
        yield* ready;
        ready = [];
      }
    if (failure === undefined) await until((done) => unpacker.once('end', done).end());
    yield* ready;
  } finally {
    unpacker.destroy();
  }
  if (failure !== undefined)
    throw new FileError(name, `the packed data are cut short or damaged (${failure.message})`, { cause: failure });
}
