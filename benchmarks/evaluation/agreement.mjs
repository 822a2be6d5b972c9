// How far several annotators agree, and where the score stands among them: npm run evaluate -- agreement <file>
// Gold: {id?, text, metric?, ratings: [number or null, …]}, the same annotator at the same place in every line.
import { scoreText } from '../../dist/index.js';
import { pearson, spearman } from './correlation.mjs';
import { krippendorffAlpha } from './krippendorff.mjs';

/** Alpha of the annotators, each of them against the mean of the others, the score against the mean of all. */
export function evaluateAgreement(documents) {
  const metric = documents[0].metric ?? 'sentiment';
  const units = documents.map(({ ratings }) => ratings);
  const annotators = Math.max(...units.map((unit) => unit.length));
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const rated = (values) => values.filter((value) => value !== null && value !== undefined);
  const each = Array.from({ length: annotators }, (_, annotator) => {
    const pairs = units
      .map((unit) => [unit[annotator], rated(unit.filter((_, index) => index !== annotator))])
      .filter(([own, others]) => own !== null && own !== undefined && others.length > 0)
      .map(([own, others]) => [own, mean(others)]);
    return pearson(
      pairs.map(([own]) => own),
      pairs.map(([, others]) => others),
    );
  });
  const means = units.map((unit) => mean(rated(unit)));
  const scores = documents.map(({ text }) => scoreText(text, { language: 'en', evidence: false }).scores[metric].value);
  return {
    metric,
    documents: documents.length,
    annotators,
    alpha: krippendorffAlpha(units),
    alphaNominal: krippendorffAlpha(units, 'nominal'),
    each,
    pearson: pearson(scores, means),
    spearman: spearman(scores, means),
  };
}

export function printAgreement({ metric, documents, annotators, alpha, alphaNominal, each, pearson, spearman }) {
  console.log(`${documents} texts, ${annotators} annotators, ${metric}`);
  console.log(`Krippendorff's alpha: interval ${alpha.toFixed(3)}, nominal ${alphaNominal.toFixed(3)}`);
  console.log(
    `each annotator against the mean of the others (Pearson): ${each.map((one) => one.toFixed(3)).join(', ')}`,
  );
  console.log(
    `readout-framing against the mean of all: Pearson ${pearson.toFixed(3)}, Spearman ${spearman.toFixed(3)}`,
  );
}
