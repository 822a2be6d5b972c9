// Does a sentence hold a hedge or an obligation (entertain), a booster (proclaim)? npm run evaluate -- engagement <file>
// Gold: {id?, text, spans: [{label, start, end}]} after the engagement of appraisal theory (Martin & White 2005).
import { scoreText } from '../../dist/index.js';
import { entertainPeers, proclaimPeers } from './peers.mjs';
import { Counts, wordIndices, wordsOf } from './span-scores.mjs';

/** Which of our cues answer to a label. */
const LABELS = {
  entertain: ({ metric }) => metric === 'hedging' || metric === 'obligation',
  proclaim: ({ metric, category }) => metric === 'emphasis' && category === 'booster',
};

/** For each label: sentences (precision, recall, F1) by every system, words of cue spans by ours, and the misses. */
export async function evaluateEngagement(documents, { withBaselines = true } = {}) {
  const result = {};
  const cuesOf = documents.map(({ text }) => scoreText(text, { language: 'en', evidence: true }).cues);
  for (const [label, fits] of Object.entries(LABELS)) {
    const gold = documents.map(({ spans }) => spans.filter((span) => span.label === label));
    const own = cuesOf.map((cues) => cues.filter(fits));
    const systems = { 'readout-framing': sentences(gold, (index) => own[index].length > 0) };
    if (withBaselines) {
      const peers = label === 'entertain' ? await entertainPeers() : proclaimPeers();
      for (const [name, run] of Object.entries(peers)) {
        const found = run(documents.map(({ text }) => text));
        systems[name] = sentences(gold, (index) => found[index] > 0);
      }
    }
    const spans = new Counts();
    documents.forEach(({ text }, index) => {
      const words = wordsOf(text);
      spans.addSets(
        wordIndices(
          words,
          own[index].map(({ span }) => [span.start, span.end]),
        ),
        wordIndices(
          words,
          gold[index].map(({ start, end }) => [start, end]),
        ),
      );
    });
    const misses = documents.flatMap(({ id, text }, index) =>
      own[index].length > 0 === gold[index].length > 0
        ? []
        : [
            {
              id,
              text,
              gold: gold[index].map(({ start, end }) => text.slice(start, end)),
              ours: own[index].map((cue) => cue.text),
            },
          ],
    );
    result[label] = { systems, spans: share(spans), misses };
  }
  return result;
}

function sentences(gold, found) {
  const counts = new Counts();
  gold.forEach((spans, index) => {
    const [given, wanted] = [found(index), spans.length > 0];
    counts.add(given && wanted ? 1 : 0, given ? 1 : 0, wanted ? 1 : 0);
  });
  return share(counts);
}

function share({ precision, recall, f1 }) {
  return { precision, recall, f1 };
}

export function printEngagement(result) {
  for (const [label, { systems, spans }] of Object.entries(result)) {
    console.log(`${label.padEnd(28)}${'P'.padStart(7)}${'R'.padStart(7)}${'F1'.padStart(7)}`);
    for (const [system, scores] of Object.entries({ ...systems, '  words of cues': spans }))
      console.log(
        `${system.padEnd(28)}${[scores.precision, scores.recall, scores.f1].map((one) => one.toFixed(3).padStart(7)).join('')}`,
      );
  }
}

export function printEngagementMisses(result, count) {
  for (const [label, { misses }] of Object.entries(result))
    for (const { gold, ours, text } of misses.slice(0, count))
      console.log(`  ${label}: people [${gold.join(' | ')}], ours [${ours.join(' | ')}]: ${text.slice(0, 220)}`);
}
