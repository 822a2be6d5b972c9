// Simulations: do 95 % intervals hold the true difference in 95 of 100 cases, do tests hold their level?
import { permutationTest as libraryTest } from 'simple-statistics';
import { bootstrapDifference, permutationTest, seededRandom, sentiment } from '../../dist/index.js';

const RUNS = 2000;
const SIZES = [
  [50, 50],
  [20, 80],
  [10, 40],
  [5, 20],
];
const UNEQUAL = [
  [4, 20],
  [3, 60],
  [12, 12],
];

/** A passage: 5 to 60 words, some of them cues of warm or cold words, as a readout has them. */
function passage(random, warmth) {
  const words = 5 + Math.floor(random() * random() * 56);
  let raw = 0;
  let cueWords = 0;
  for (let word = 0; word < words; word++)
    if (random() < 0.12) {
      cueWords++;
      raw += random() < warmth ? 0.3 + random() * 0.6 : -0.3 - random() * 0.6;
    }
  return { raw, words, plainWords: words - cueWords, cues: cueWords };
}

function score(passages) {
  const sums = { raw: 0, cues: 0, words: 0, plainWords: 0 };
  for (const one of passages) {
    sums.raw += one.raw;
    sums.words += one.words;
    sums.plainWords += one.plainWords;
    sums.cues += one.cues;
  }
  return sentiment.score(sums);
}

const group = (random, size, warmth) => Array.from({ length: size }, () => [passage(random, warmth)]);

/** Share of intervals that hold the true difference; share of p-values at or below 0.05, and how even they lie. */
export function evaluateStatistics() {
  const random = seededRandom(20260204);
  const truth = score(group(random, 400_000, 0.8).flat()) - score(group(random, 400_000, 0.6).flat());
  const intervals = SIZES.map(([n, m]) => {
    const held = { expanded: 0, percentile: 0, bca: 0 };
    for (let run = 0; run < RUNS; run++) {
      const a = group(random, n, 0.6);
      const b = group(random, m, 0.8);
      for (const method of ['expanded', 'percentile', 'bca']) {
        const [low, high] = bootstrapDifference(a, b, score, random, { method, replicates: 499 });
        if (low <= truth && truth <= high) held[method]++;
      }
    }
    return { n, m, ...Object.fromEntries(Object.entries(held).map(([method, count]) => [method, count / RUNS])) };
  });
  const tests = UNEQUAL.map(([n, m]) => {
    const p = Array.from({ length: RUNS }, () =>
      permutationTest(group(random, n, 0.7), group(random, m, 0.7), score, random, 199),
    );
    const peer = Array.from({ length: RUNS / 4 }, () => {
      const means = (size) => group(random, size, 0.7).map(([one]) => one.raw / one.words);
      return libraryTest(means(n), means(m), 'two_side', 199, random);
    });
    return { n, m, level: rejected(p), evenness: distanceFromEven(p), peer: rejected(peer) };
  });
  return { runs: RUNS, truth, intervals, tests };
}

function rejected(pValues) {
  return pValues.filter((p) => p <= 0.05).length / pValues.length;
}

/** Kolmogorov's distance of the p-values from an even spread. */
function distanceFromEven(pValues) {
  const sorted = [...pValues].sort((a, b) => a - b);
  return Math.max(
    ...sorted.map((p, at) => Math.max(Math.abs((at + 1) / sorted.length - p), Math.abs(at / sorted.length - p))),
  );
}

export function printStatistics({ runs, truth, intervals, tests }) {
  const percent = (share) => `${(100 * share).toFixed(1)} %`;
  console.log(`${runs} simulated comparisons each; true difference of sentiment ${truth.toFixed(4)}\n`);
  console.log('95 % intervals that hold it        expanded percentile     BCa');
  for (const { n, m, expanded, percentile, bca } of intervals)
    console.log(
      `  ${`${n} against ${m} passages`.padEnd(30)}${percent(expanded).padStart(11)}${percent(percentile).padStart(11)}${percent(bca).padStart(8)}`,
    );
  console.log(
    `\nno difference: p <= 0.05 (should be 5 %)     ours   distance of p from even (5 % bound ${(1.36 / Math.sqrt(runs) + 1 / 200).toFixed(3)})   simple-statistics`,
  );
  for (const { n, m, level, evenness, peer } of tests)
    console.log(
      `  ${`${n} against ${m} passages`.padEnd(38)}${percent(level).padStart(9)}   ${evenness.toFixed(3).padEnd(44)}${percent(peer)}`,
    );
}
