// Polarity towards whoever is mentioned: npm run evaluate -- targets <file>
// Gold: {id?, text, targets: [{start, end, mention, polarity}]} with polarity −1, 0 or 1.
import { targetSentiment } from '../../dist/index.js';
import { sentimentPeers } from './peers.mjs';
import { Counts } from './span-scores.mjs';

const CLASSES = [-1, 0, 1];
/** Values nearer to 0 are neutral. */
const NEUTRAL = 0.05;

/** Macro F1 of the three classes; peers give the sentence's sentiment to every target in it. */
export async function evaluateTargets(documents, { withBaselines = true } = {}) {
  const items = documents.flatMap(({ id, text, targets }) => targets.map((target) => ({ id, text, ...target })));
  const gold = items.map(({ polarity }) => polarity);
  const found = items.map(({ text, start, end }) => targetSentiment(text, { start, end }, { language: 'en' }));
  const own = found.map(({ value }) => value);
  const systems = { 'readout-framing': classes(gold, own) };
  if (withBaselines)
    for (const [name, run] of Object.entries(await sentimentPeers()))
      systems[name] = classes(gold, run(items.map(({ text }) => text)));
  return {
    targets: items.length,
    systems,
    byConfidence: byConfidence(gold, found),
    misses: items
      .map((item, index) => ({ ...item, value: own[index], confidence: found[index].confidence }))
      .filter((item) => classOf(item.value) !== item.polarity)
      .sort((a, b) => Math.abs(b.value - b.polarity) - Math.abs(a.value - a.polarity)),
  };
}

function classOf(value) {
  return value > NEUTRAL ? 1 : value < -NEUTRAL ? -1 : 0;
}

function classes(gold, values) {
  const counts = Object.fromEntries(CLASSES.map((one) => [one, new Counts()]));
  gold.forEach((polarity, index) => {
    const given = classOf(values[index]);
    for (const one of CLASSES)
      counts[one].add(given === one && polarity === one ? 1 : 0, given === one ? 1 : 0, polarity === one ? 1 : 0);
  });
  const f1 = CLASSES.map((one) => counts[one].f1);
  return {
    negative: f1[0],
    neutral: f1[1],
    positive: f1[2],
    macro: f1.reduce((sum, one) => sum + one, 0) / CLASSES.length,
    accuracy: gold.filter((polarity, index) => classOf(values[index]) === polarity).length / gold.length,
  };
}

/** Share of right classes in each third of the targets by confidence: it should rise. */
function byConfidence(gold, found) {
  const order = found.map((_, index) => index).sort((a, b) => found[a].confidence - found[b].confidence);
  return [0, 1, 2].map((third) => {
    const part = order.slice(Math.floor((third * order.length) / 3), Math.floor(((third + 1) * order.length) / 3));
    return part.filter((index) => classOf(found[index].value) === gold[index]).length / part.length;
  });
}

export function printTargets({ targets, systems, byConfidence }) {
  const head = ['negative', 'neutral', 'positive', 'macro F1', 'accuracy'];
  console.log(`${`${targets} targets`.padEnd(18)}${head.map((title) => title.padStart(10)).join('')}`);
  for (const [system, { negative, neutral, positive, macro, accuracy }] of Object.entries(systems))
    console.log(
      `${system.padEnd(18)}${[negative, neutral, positive, macro, accuracy].map((one) => one.toFixed(3).padStart(10)).join('')}`,
    );
  console.log(
    `right classes by our confidence, lowest to highest third: ${byConfidence.map((one) => one.toFixed(3)).join(', ')}`,
  );
}

export function printTargetMisses({ misses }, count) {
  for (const { polarity, value, confidence, mention, text } of misses.slice(0, count))
    console.log(
      `  ${mention}: people ${polarity}, ours ${value.toFixed(2)} (confidence ${confidence.toFixed(2)}): ${text.slice(0, 260)}`,
    );
}
