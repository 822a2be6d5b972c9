// Norms of real accounts, for src/compare/norms.json:
//   node benchmarks/norms/build-norms.mjs CORPUS.ndjson … > src/compare/norms.json
// A file holds one account a line, {id, publisher, genre, text}. Printed are figures, never words. To be run anew when lexicons change.
import { readFileSync } from 'node:fs';
import { loadSource } from '../evaluation/load-source.mjs';

const { analyzeReadout, computeNorms } = await loadSource(`
  export { analyzeReadout } from './src/framing/default-analyzer.js';
  export { computeNorms } from './src/compare/norms.js';
`);

function* framings() {
  for (const file of process.argv.slice(2))
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const { id, publisher, genre, text } = JSON.parse(line);
      const name = typeof publisher === 'string' ? publisher : publisher.name;
      yield analyzeReadout({ id, publisher: { name }, genre, language: 'en', text }, { parties: [], evidence: false });
    }
}

console.log(JSON.stringify(computeNorms(framings()), null, 1).replace(/\n {4,}(?=[-\d\]])/g, ' '));
