// Counts in how many sentences of real accounts each term stands, for src/language/english/background.txt:
//   node benchmarks/background/build-background.mjs CORPUS.ndjson … > src/language/english/background.txt
// A file holds one account a line, {text, …}. Printed are terms and counts, never sentences.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadSource } from '../evaluation/load-source.mjs';

const LEAST = 10;

// names of rare words are found by the counts themselves: those of the last run
const { Reader, termsOf, english } = await loadSource(`
  export { Reader } from './src/compare/reader.js';
  export { termsOf } from './src/compare/terms.js';
  export { english } from './src/language/english/index.js';
`);
const reader = new Reader(english, []);
const counts = new Map();
let sentences = 0;
let texts = 0;
for (const file of process.argv.slice(2))
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const tokens = reader.read(JSON.parse(line).text);
    texts++;
    const terms = termsOf(tokens, reader.names.find(tokens), reader);
    let at = 0;
    for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
      const end = tokens.sentences[sentence + 1];
      const seen = new Set();
      for (; at < terms.length && terms[at].first < end; at++) seen.add(terms[at].key);
      if (seen.size > 0) sentences++;
      for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
console.log(
  `# Sentences that hold a term, of those of ${texts} accounts and transcripts (* is the number of sentences). Made by`,
);
console.log(
  `# benchmarks/background/build-background.mjs from ${process.argv
    .slice(2)
    .map((file) => basename(file))
    .join(', ')}.`,
);
console.log(`* ${sentences}`);
for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
  if (count >= LEAST && !key.includes(' ')) console.log(`${key} ${count}`);
  else if (count >= LEAST) console.log(`${key.replaceAll(' ', '_')} ${count}`);
