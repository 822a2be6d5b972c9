// Speed beside peers, on one core, in one run, the same pieces of text for all:
//   npm run build && node benchmarks/speed.mjs [--json] [--corpus file.ndjson …]
// Without --corpus the bundled accounts are repeated. Rounds are interleaved; the median of five is printed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { events } from '../dist/corpus.js';
import { analyzeReadout, scoreText } from '../dist/index.js';

const require = createRequire(import.meta.url);
const args = process.argv.slice(2);
const files = args.includes('--corpus')
  ? args.slice(args.indexOf('--corpus') + 1).filter((arg) => !arg.startsWith('--'))
  : [];
const PIECE = 4000;
const ROUNDS = 5;
const BYTES = 400_000;

const texts = files.length
  ? files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).text),
    )
  : Object.values(events).flatMap((event) => event.readouts.map((readout) => readout.text ?? ''));
const pieces = [];
for (let size = 0, at = 0; size < BYTES; at++) {
  const text = texts[at % texts.length];
  for (let start = 0; start < text.length; start += PIECE) {
    // a copy of its own: a slice of a large string is slower to read
    const piece = Buffer.from(text.slice(start, start + PIECE)).toString();
    pieces.push(piece);
    size += piece.length;
  }
}
const bytes = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);

const winkNLP = require('wink-nlp');
const model = require('wink-eng-lite-web-model');
const wink = (pipe) => {
  const nlp = winkNLP(model, pipe);
  return (text) => nlp.readDoc(text).tokens().length();
};
const Sentiment = require('sentiment');
const afinn = new Sentiment();
const { SentimentIntensityAnalyzer } = require('vader-sentiment');
const parties = events['2026-02-04-xi-putin'].parties;
const readout = (text) => ({ id: 'x', publisher: { name: 'x' }, language: 'en', genre: 'transcript', text });

const candidates = {
  'readout-framing: attribution, four metrics, profiles': (text) =>
    analyzeReadout(readout(text), { parties, evidence: false }),
  'readout-framing: the same, with evidence': (text) => analyzeReadout(readout(text), { parties }),
  'readout-framing: scoreText (four metrics)': (text) => scoreText(text, { evidence: false }),
  sentiment: (text) => afinn.analyze(text),
  'wink-nlp, bare': wink([]),
  'wink-nlp, sbd + negation + sentiment': wink(['sbd', 'negation', 'sentiment']),
  'vader-sentiment': (text) => SentimentIntensityAnalyzer.polarity_scores(text),
};
const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round++)
  for (const [name, run] of Object.entries(candidates)) {
    const begin = performance.now();
    for (const piece of pieces) run(piece);
    if (round > 0) times[name].push(performance.now() - begin);
  }
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const own = median(times['readout-framing: attribution, four metrics, profiles']);
const rows = Object.entries(times).map(([name, values]) => ({
  name,
  mbPerSecond: bytes / 1e3 / median(values),
  spread: [values[0], values.at(-1)].map((time) => bytes / 1e3 / time),
  ratioToUs: own / median(values),
}));
if (args.includes('--json')) console.log(JSON.stringify({ node: process.version, bytes, rows }, null, 2));
else
  for (const { name, mbPerSecond, ratioToUs } of rows)
    console.log(
      `${name.padEnd(56)} ${mbPerSecond.toFixed(2).padStart(7)} MB/s  ${ratioToUs.toFixed(2).padStart(6)} × ours`,
    );
