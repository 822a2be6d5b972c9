// Turns the marked texts of attribution/ into attribution.jsonl: node benchmarks/gold/build.mjs [--check] [--print]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMarkedText } from '../evaluation/marked-text.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, 'attribution.jsonl');

/** The documents of attribution/ in the order of their names. */
export function goldDocuments() {
  const folder = join(here, 'attribution');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readMarkedText(readFileSync(join(folder, name), 'utf8'), name.slice(0, -4)));
}

/** One document a line. */
export function toJsonLines(documents) {
  return documents.map((document) => `${JSON.stringify(document)}\n`).join('');
}

/** "genre/split": documents, attributions beside the turns, turns. */
export function countGold(documents) {
  const counts = new Map();
  for (const { genre, split, attributions } of documents)
    for (const key of [`${genre} ${split}`, `all ${split}`, 'all both']) {
      const row = counts.get(key) ?? { documents: 0, attributions: 0, turns: 0 };
      row.documents++;
      for (const { turn } of attributions) row[turn ? 'turns' : 'attributions']++;
      counts.set(key, row);
    }
  return counts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const documents = goldDocuments();
  if (process.argv.includes('--print')) printAttributions(documents);
  else if (process.argv.includes('--check')) {
    if (readFileSync(target, 'utf8') !== toJsonLines(documents))
      throw new Error('attribution.jsonl is not what the marked texts make; run node benchmarks/gold/build.mjs');
  } else writeFileSync(target, toJsonLines(documents));
  console.log('genre       split        documents  attributions  turns');
  for (const [key, row] of [...countGold(documents)].sort()) {
    const [genre, split] = key.split(' ');
    const figures = [row.documents, row.attributions, row.turns];
    console.log(
      `${genre.padEnd(11)} ${split.padEnd(11)} ${figures.map((n, i) => String(n).padStart([10, 13, 6][i])).join(' ')}`,
    );
  }
}

/** Every attribution as source / cue / content, to read the annotation. */
function printAttributions(documents) {
  for (const { id, text, attributions } of documents) {
    console.log(`\n${id}`);
    const cut = (spans) => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
    for (const { source, cue, content, voice, turn } of attributions)
      console.log(
        `${turn ? 'turn ' : ''}${cut(source) || '–'}${voice ? ` (${voice})` : ''} / ${cut(cue) || '–'} / ${cut(content)}`,
      );
  }
}
