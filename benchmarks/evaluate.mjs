// Measures the library against gold: npm run evaluate -- <task> [file …] [--json] [--misses N] [--no-baselines]
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { evaluateAgreement, printAgreement } from './evaluation/agreement.mjs';
import { evaluateAlignment, printAlignment } from './evaluation/alignment.mjs';
import { evaluateAttribution } from './evaluation/attribution.mjs';
import { evaluateEngagement, printEngagement, printEngagementMisses } from './evaluation/engagement.mjs';
import { evaluateGroups, printGroups } from './evaluation/groups.mjs';
import { evaluateParallel, printParallel } from './evaluation/parallel.mjs';
import { splitById } from './evaluation/parts.mjs';
import { printAttribution } from './evaluation/print-attribution.mjs';
import { evaluateRegression, printRegression, printRegressionMisses } from './evaluation/regression.mjs';
import { evaluateSensitivity, printSensitivity } from './evaluation/sensitivity.mjs';
import { evaluateStatistics, printStatistics } from './evaluation/statistics.mjs';
import { evaluateTagger, printTagger } from './evaluation/tagger.mjs';
import { evaluateTargets, printTargetMisses, printTargets } from './evaluation/targets.mjs';
import { evaluateTrends, printTrends } from './evaluation/trends.mjs';
import { evaluateTurns, printTurns } from './evaluation/turns.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const OWN_GOLD = join(here, 'gold', 'attribution.jsonl');
const USAGE = `npm run evaluate -- <task> [file …] [--misses N] [--no-baselines] [--json] [--field NAME]

  attribution [gold.jsonl …]   source, cue and content against gold {text, parties?, genre?, attributions};
                               without a file: our own gold, its development and its test part (whose misses are not
                               shown: rules are not tuned on it)
  turns <corpus.ndjson …>      share of labelled turns in transcripts {text} that get their own speaker
  sentiment|hedging|emphasis|obligation <gold.jsonl …>
                               the score against people's ratings {text, rating} (--field NAME for another field)
  engagement <gold.jsonl …>    sentences with a hedge or duty, with a booster {text, spans: [{label, start, end}]}
  targets <gold.jsonl …>       polarity towards a mention {text, targets: [{start, end, polarity}]}
  alignment [gold.jsonl]       statements paired across accounts against gold {event, split, pairs, also}
  parallel <digest.txt …>      Italian accounts cut from a digest against our English rendering of them
  groups <corpus.ndjson …>     known groups: remarks against readouts, press secretaries against leaders {text, genre}
  statistics                   coverage of intervals and level of tests in simulations
  trends <corpus.ndjson …>     scores by year and the difference of publishers in accounts {publisher, genre, date, text}
  agreement <gold.jsonl …>     Krippendorff's alpha of several annotators {text, metric?, ratings}
  tagger <corpus.ndjson …>     part-of-speech conditions settled by rule, and agreement with the tagger where they are
  sensitivity                  how the bundled results change when each entry of the lexicons is left out

Tasks of metrics print the part for development and the part for checking (as gold names its split, otherwise a third by a
hash of the id) one by one, and worst examples of the first only.`;

/** Tasks of metrics: how gold is scored, how the result is printed, how its worst examples are. */
const METRIC_TASKS = {
  engagement: [evaluateEngagement, printEngagement, printEngagementMisses],
  targets: [evaluateTargets, printTargets, printTargetMisses],
  ...Object.fromEntries(
    ['sentiment', 'hedging', 'emphasis', 'obligation'].map((metric) => [
      metric,
      [(documents, options) => evaluateRegression(metric, documents, options), printRegression, printRegressionMisses],
    ]),
  ),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    misses: { type: 'string', default: '10' },
    'no-baselines': { type: 'boolean', default: false },
    field: { type: 'string' },
  },
});
const [task, ...files] = positionals;

if (task === 'attribution') {
  const withBaselines = !values['no-baselines'];
  for (const [name, documents] of Object.entries(parts(files.length > 0 ? files : [OWN_GOLD]))) {
    const result = evaluateAttribution(documents, { withBaselines });
    if (values.json) console.log(JSON.stringify({ part: name, documents: documents.length, result }));
    else printAttribution(name, documents, result, name === 'test' ? 0 : Number(values.misses));
  }
} else if (task === 'turns' && files.length > 0) {
  for (const file of files) {
    const result = evaluateTurns(lines(file));
    if (values.json) console.log(JSON.stringify({ file, result }));
    else printTurns(file, result, Number(values.misses));
  }
} else if (task === 'tagger' && files.length > 0) {
  for (const file of files) {
    const result = evaluateTagger(lines(file));
    if (values.json)
      console.log(JSON.stringify({ file, result }, (_, value) => (value instanceof Map ? [...value] : value)));
    else printTagger(file, result, Number(values.misses));
  }
} else if (Object.hasOwn(METRIC_TASKS, task) && files.length > 0) {
  const [evaluate, print, printMisses] = METRIC_TASKS[task];
  for (const file of files)
    for (const [part, documents] of Object.entries(splitById(lines(file)))) {
      if (documents.length === 0) continue;
      const result = await evaluate(documents, { withBaselines: !values['no-baselines'], field: values.field });
      if (values.json) {
        console.log(JSON.stringify({ file, part, documents: documents.length, result }, withoutMisses));
        continue;
      }
      console.log(`\n${file}, ${part}: ${documents.length} texts`);
      print(result);
      if (part === 'development') printMisses(result, Number(values.misses));
    }
} else if (task === 'sensitivity') {
  const results = evaluateSensitivity();
  if (values.json) console.log(JSON.stringify(results));
  else printSensitivity(results, Number(values.misses));
} else if (task === 'agreement' && files.length > 0) {
  for (const file of files) {
    const result = evaluateAgreement(lines(file));
    if (values.json) console.log(JSON.stringify({ file, result }));
    else printAgreement(result);
  }
} else if (task === 'alignment') {
  const result = evaluateAlignment(lines(files[0] ?? join(here, 'gold', 'alignments.jsonl')));
  if (values.json) console.log(JSON.stringify(result, withoutMisses));
  else printAlignment(result, Number(values.misses));
} else if (task === 'trends' && files.length > 0) {
  const result = await evaluateTrends(files.flatMap(lines));
  if (values.json) console.log(JSON.stringify(result));
  else printTrends(result);
} else if (task === 'groups' && files.length > 0) {
  const result = evaluateGroups(files.flatMap(lines));
  if (values.json) console.log(JSON.stringify(result));
  else printGroups(result);
} else if (task === 'parallel' && files.length > 0) {
  for (const file of files) {
    const result = evaluateParallel(readFileSync(file, 'utf8'));
    if (values.json) console.log(JSON.stringify({ file, result }));
    else printParallel(result);
  }
} else if (task === 'statistics') {
  const result = evaluateStatistics();
  if (values.json) console.log(JSON.stringify(result));
  else printStatistics(result);
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

function withoutMisses(key, value) {
  return key === 'misses' ? undefined : value;
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
