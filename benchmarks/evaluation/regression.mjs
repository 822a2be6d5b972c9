// People's ratings against a score: npm run evaluate -- sentiment|hedging|emphasis|obligation <file>
// Gold: {id?, text, rating} (or certainty, or the field that --field names); ratings of several people: see agreement.mjs.
import { scoreText } from '../../dist/index.js';
import { bootstrap, pearson, ranks, spearman } from './correlation.mjs';
import { hedgePeers, sentimentPeers } from './peers.mjs';

const FIELDS = ['rating', 'certainty'];

/** The metric and its peers against the ratings. */
export async function evaluateRegression(metric, documents, { field, withBaselines = true } = {}) {
  const name = field ?? FIELDS.find((one) => typeof documents[0]?.[one] === 'number');
  if (name === undefined) throw new Error(`no ratings: expected a field ${FIELDS.join(' or ')}, or --field NAME`);
  const peers =
    !withBaselines || (metric !== 'sentiment' && metric !== 'hedging')
      ? {}
      : metric === 'sentiment'
        ? await sentimentPeers()
        : await hedgePeers();
  const texts = documents.map(({ text }) => text);
  const ratings = documents.map((document) => document[name]);
  const own = (all) => all.map((text) => scoreText(text, { language: 'en', evidence: false }).scores[metric].value);
  const systems = { 'readout-framing': own, ...peers };
  return Object.fromEntries(
    Object.entries(systems).map(([system, run]) => {
      const scores = run(texts);
      return [
        system,
        {
          pearson: pearson(scores, ratings),
          interval: bootstrap(pearson, scores, ratings),
          spearman: spearman(scores, ratings),
          ...(system === 'readout-framing' ? { misses: worst(documents, scores, ratings) } : {}),
        },
      ];
    }),
  );
}

/** Documents whose rank by the score is farthest from their rank by people (mirrored where the two run against each other). */
function worst(documents, scores, ratings) {
  const sign = pearson(scores, ratings) < 0 ? -1 : 1;
  const [given, wanted] = [ranks(scores.map((score) => sign * score)), ranks(ratings)];
  return documents
    .map(({ id, text }, index) => ({
      id,
      text,
      rating: ratings[index],
      score: scores[index],
      off: Math.abs(given[index] - wanted[index]) / documents.length,
    }))
    .sort((a, b) => b.off - a.off);
}

export function printRegression(result) {
  console.log(`${''.padEnd(18)}${'Pearson'.padStart(9)}${'95 % interval'.padStart(20)}${'Spearman'.padStart(10)}`);
  for (const [system, { pearson, interval, spearman }] of Object.entries(result))
    console.log(
      `${system.padEnd(18)}${pearson.toFixed(3).padStart(9)}${`[${interval[0].toFixed(3)}, ${interval[1].toFixed(3)}]`.padStart(20)}${spearman.toFixed(3).padStart(10)}`,
    );
}

export function printRegressionMisses(result, count) {
  for (const { rating, score, off, text } of result['readout-framing'].misses.slice(0, count))
    console.log(`  rated ${rating}, scored ${score.toFixed(2)}, ranks apart ${off.toFixed(2)}: ${text.slice(0, 220)}`);
}
