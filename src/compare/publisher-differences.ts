import { seededRandom } from '../framing/random.js';
import type { PublisherDifference } from '../model/corpus-comparison.js';
import { bootstrapOf, type DocumentScore, weightedMean } from './document-score.js';
import { bootstrapDifference } from './statistics/bootstrap-difference.js';
import { cliffsDelta } from './statistics/cliffs-delta.js';
import { holm } from './statistics/holm.js';
import { pairedPermutationTest } from './statistics/paired-permutation-test.js';
import { permutationTest } from './statistics/permutation-test.js';
import type { Series } from './trends.js';

/** Fewer documents on a side say nothing, and fewer shared events are no ground for pairs. */
const FEWEST_DOCUMENTS = 10;
const FEWEST_EVENTS = 6;

/**
 * The difference of every two publishers of a genre, metric by metric: paired by event where they share six events or
 * more, of all their accounts otherwise.
 */
export function publisherDifferencesOf(all: Iterable<Series>, seed: number, replicates: number): PublisherDifference[] {
  const byGenre = new Map<string, Map<string, Series[]>>();
  for (const series of all) {
    const { genre, publisher } = series.subject;
    if (publisher === undefined) continue;
    const publishers = byGenre.get(genre) ?? new Map<string, Series[]>();
    byGenre.set(genre, publishers);
    const list = publishers.get(publisher) ?? [];
    list.push(series);
    publishers.set(publisher, list);
  }
  const found: PublisherDifference[] = [];
  for (const publishers of byGenre.values()) {
    const names = [...publishers.keys()].sort();
    names.forEach((a, at) => {
      for (const b of names.slice(at + 1)) {
        const family = (publishers.get(a) as Series[]).flatMap((one) => {
          const other = publishers.get(b)?.find(({ subject }) => subject.metric === one.subject.metric);
          return other === undefined ? [] : [differenceOf(one, other, a, b, seed, replicates)];
        });
        const tested = family.filter(({ enough }) => enough);
        const corrected = holm(tested.map(({ p }) => p));
        tested.forEach((difference, index) => {
          difference.corrected = corrected[index] as number;
        });
        found.push(...family);
      }
    });
  }
  return found.sort(
    (x, y) => Number(y.enough) - Number(x.enough) || x.p - y.p || Math.abs(y.effect) - Math.abs(x.effect),
  );
}

function differenceOf(
  one: Series,
  other: Series,
  a: string,
  b: string,
  seed: number,
  replicates: number,
): PublisherDifference {
  const random = seededRandom(seed);
  const { genre, metric } = one.subject;
  const head = { genre, a, b, metric, concurrent: overlap(one.scores, other.scores) };
  const pairs = pairsOf(one.scores, other.scores);
  if (pairs.length >= FEWEST_EVENTS) {
    const differences = pairs.map(([first, second]) => second - first);
    const p = pairedPermutationTest(differences, random, replicates);
    const values: [number, number] = [mean(pairs.map(([first]) => first)), mean(pairs.map(([, second]) => second))];
    return {
      ...head,
      paired: true,
      documents: [pairs.length, pairs.length],
      values,
      difference: values[1] - values[0],
      interval: bootstrapOf(differences, mean, random, replicates) as [number, number],
      p,
      corrected: p,
      effect: mean(differences.map(Math.sign)),
      enough: true,
    };
  }
  const first = one.scores.map((score) => [score]);
  const second = other.scores.map((score) => [score]);
  const values: [number, number] = [weightedMean(one.scores), weightedMean(other.scores)];
  const enough = Math.min(first.length, second.length) >= FEWEST_DOCUMENTS;
  const p = enough ? permutationTest(first, second, weightedMean, random, replicates) : 1;
  return {
    ...head,
    paired: false,
    documents: [first.length, second.length],
    values,
    difference: values[1] - values[0],
    interval: bootstrapDifference(first, second, weightedMean, random, { replicates }) as [number, number],
    p,
    corrected: p,
    effect: cliffsDelta(
      one.scores.map(({ value }) => value),
      other.scores.map(({ value }) => value),
    ),
    enough,
  };
}

/** Scores of the two in each event that both have; of several accounts of one event, their mean. */
function pairsOf(one: readonly DocumentScore[], other: readonly DocumentScore[]): [number, number][] {
  const second = byEvent(other);
  return [...byEvent(one)].flatMap(([event, scores]): [number, number][] => {
    const partner = second.get(event);
    return partner === undefined ? [] : [[weightedMean(scores), weightedMean(partner)]];
  });
}

function byEvent(scores: readonly DocumentScore[]): Map<string, DocumentScore[]> {
  const events = new Map<string, DocumentScore[]>();
  for (const score of scores) {
    if (score.event === undefined) continue;
    const group = events.get(score.event);
    if (group === undefined) events.set(score.event, [score]);
    else group.push(score);
  }
  return events;
}

function overlap(one: readonly DocumentScore[], other: readonly DocumentScore[]): boolean {
  const [from, to] = extent(one);
  const [otherFrom, otherTo] = extent(other);
  return from <= otherTo && otherFrom <= to;
}

function extent(scores: readonly DocumentScore[]): [number, number] {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { time } of scores) {
    if (time === undefined) continue;
    from = Math.min(from, time);
    to = Math.max(to, time);
  }
  return [from, to];
}

function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
