// The text that everybody is timed on, in pieces of 4 KB.
import { readFileSync } from 'node:fs';
import { transcripts } from './transcripts.mjs';

const PIECE = 4096;

/** Pieces of real files (NDJSON with `text`), or of invented transcripts where there are none. */
export function piecesOf({ files, bytes, seed }) {
  const pieces = [];
  let size = 0;
  for (const text of files.length > 0 ? repeated(files) : invented(seed))
    for (let start = 0; start < text.length; start += PIECE) {
      // a copy of its own: a slice of a large string is slower to read
      const piece = Buffer.from(text.slice(start, start + PIECE)).toString();
      pieces.push(piece);
      size += Buffer.byteLength(piece);
      if (size >= bytes) return pieces;
    }
  return pieces;
}

function* invented(seed) {
  for (const { text } of transcripts(seed)) yield text;
}

function* repeated(files) {
  const texts = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text),
  );
  // every hundredth, then those after them: a part of any size is spread over the whole
  for (let offset = 0; offset < 100; offset++) for (let at = offset; at < texts.length; at += 100) yield texts[at];
}
