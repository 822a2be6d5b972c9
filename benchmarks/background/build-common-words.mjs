// Orders the words that the English tables hold by how often real accounts use them, for src/language/english/common-words.txt:
//   node benchmarks/background/build-common-words.mjs CORPUS.ndjson … > src/language/english/common-words.txt
// A file holds one account a line, {text, …}. To be run anew when a word of the list has left the lexicons.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadSource } from '../evaluation/load-source.mjs';

const MOST = 2000;
const A_LINE = 12;

const { Engine, english, standardMetrics } = await loadSource(`
  export { Engine } from './src/framing/engine.js';
  export { english } from './src/language/english/index.js';
  export { standardMetrics } from './src/metrics/standard-metrics.js';
`);
const engine = new Engine(english, standardMetrics);
const { vocabulary } = engine.language;
const counts = new Map();
let texts = 0;
for (const file of process.argv.slice(2))
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    engine.read(JSON.parse(line).text, 'transcript');
    texts++;
    for (const id of engine.tokens.id.subarray(0, engine.tokens.count)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
counts.delete(0);
const words = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([id]) => vocabulary.words[id]);
const files = process.argv.slice(2).map((file) => basename(file));
console.log(`# The ${MOST} words of the tables that are most common in ${texts} accounts and transcripts, by`);
console.log(`# benchmarks/background/build-common-words.mjs from ${files.join(', ')}.`);
for (let at = 0; at < MOST; at += A_LINE) console.log(words.slice(at, Math.min(at + A_LINE, MOST)).join(' '));
