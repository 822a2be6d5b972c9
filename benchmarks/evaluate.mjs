// Measures the library against gold: npm run evaluate -- <task> [file …] [--json] [--misses N] [--no-baselines]
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { evaluateAttribution } from './evaluation/attribution.mjs';
import { printAttribution } from './evaluation/print-attribution.mjs';
import { evaluateTurns, printTurns } from './evaluation/turns.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const OWN_GOLD = join(here, 'gold', 'attribution.jsonl');
const USAGE = `npm run evaluate -- <task> [file …] [--misses N] [--no-baselines] [--json]

  attribution [gold.jsonl …]   source, cue and content against gold {text, parties?, genre?, attributions};
                               without a file: our own gold, its development and its test part
  turns <corpus.ndjson …>      share of labelled turns in transcripts {text} that get their own speaker`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    misses: { type: 'string', default: '10' },
    'no-baselines': { type: 'boolean', default: false },
  },
});
const [task, ...files] = positionals;

if (task === 'attribution') {
  const withBaselines = !values['no-baselines'];
  for (const [name, documents] of Object.entries(parts(files.length > 0 ? files : [OWN_GOLD]))) {
    const result = evaluateAttribution(documents, { withBaselines });
    if (values.json) console.log(JSON.stringify({ part: name, documents: documents.length, result }));
    else printAttribution(name, documents, result, Number(values.misses));
  }
} else if (task === 'turns' && files.length > 0) {
  for (const file of files) {
    const result = evaluateTurns(lines(file));
    if (values.json) console.log(JSON.stringify({ file, result }));
    else printTurns(file, result, Number(values.misses));
  }
} else {
  console.error(USAGE);
  process.exitCode = 2;
}

/** Documents by split, where they name one; by file otherwise. */
function parts(names) {
  const found = {};
  for (const name of names)
    for (const document of lines(name)) {
      const part = document.split ?? name;
      found[part] ??= [];
      found[part].push(document);
    }
  return found;
}

function lines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line)];
      } catch (fault) {
        throw new Error(`${file}:${index + 1}: no JSON: ${fault.message}`);
      }
    });
}
