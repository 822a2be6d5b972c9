// Attribution against gold: npm run evaluate -- attribution [file.jsonl …]
// Gold: {text, parties?, genre?, split?, attributions: [{source, cue, content}]}, each a list of [start, end].
import { attribute } from '../../dist/index.js';
import { baselines } from './attribution-baselines.mjs';
import { attributionsOf } from './attributions.mjs';
import { Counts, overlap, wordIndices, wordsOf } from './span-scores.mjs';

const ROLES = ['content', 'source', 'cue'];
const MODES = ['direct', 'indirect', 'mixed'];
/** Words in common (F1) from which a predicted content is the same as one of the gold. */
const SAME = 0.5;

/** Scores of the library and of the baselines on the documents, and the worst misses of the library. */
export function evaluateAttribution(documents, { withBaselines = true } = {}) {
  const systems = { 'readout-framing': (document) => attributionsOf(passagesOf(document)) };
  if (withBaselines)
    for (const [name, run] of Object.entries(baselines)) systems[name] = (document) => run(document.text);
  return Object.fromEntries(
    Object.entries(systems).map(([name, run]) => [name, score(documents, run, name === 'readout-framing')]),
  );
}

function passagesOf({ text, parties, genre = 'news' }) {
  return attribute(text, { language: 'en', genre, ...(parties === undefined ? {} : { parties }) });
}

function score(documents, run, detailed) {
  const words = Object.fromEntries(ROLES.map((role) => [role, new Counts()]));
  const nested = new Counts();
  const exact = Object.fromEntries(ROLES.map((role) => [role, new Counts()]));
  const recallByMode = Object.fromEntries(MODES.map((mode) => [mode, new Counts()]));
  const directPrecision = new Counts();
  const found = { contents: 0, gold: 0, sourceRight: 0 };
  const misses = [];
  for (const document of documents) {
    const { text, attributions: gold } = document;
    const all = wordsOf(text);
    const at = (spans) => wordIndices(all, spans);
    const wanted = gold.map((one) => Object.fromEntries(ROLES.map((role) => [role, at(one[role])])));
    const predicted = run(document);
    const given = predicted.map((one) => Object.fromEntries(ROLES.map((role) => [role, at(one[role])])));
    for (const role of ROLES) {
      words[role].addSets(
        given.flatMap((one) => one[role]),
        wanted.flatMap((one) => one[role]),
      );
      countExact(exact[role], given, wanted, role);
    }
    countDepth(nested, given, wanted, all.length);
    const inGold = new Set(wanted.flatMap((one) => one.content));
    const inPredicted = new Set(given.flatMap((one) => one.content));
    const marks = quotedWords(text, all);
    predicted.forEach((one, index) => {
      if (one.mode !== 'direct') return;
      const content = given[index].content.filter((word) => marks.has(word));
      directPrecision.add(content.filter((word) => inGold.has(word)).length, content.length, 0);
    });
    wanted.forEach((one, index) => {
      const mode = modeOf(one.content, marks);
      recallByMode[mode].add(one.content.filter((word) => inPredicted.has(word)).length, 0, one.content.length);
      found.gold++;
      let best = -1;
      let most = 0;
      given.forEach((other, place) => {
        const share =
          overlap(one.content, other.content) + (other.cue.some((word) => one.cue.includes(word)) ? 0.01 : 0);
        if (share > most) [best, most] = [place, share];
      });
      if (most >= SAME) {
        found.contents++;
        if (sameSource(one.source, given[best].source, text, all)) found.sourceRight++;
        else if (detailed) misses.push(miss('source', document, gold[index], predicted[best], one.source.length));
      } else if (detailed) misses.push(miss('not found', document, gold[index], predicted[best], one.content.length));
    });
    if (detailed)
      given.forEach((one, index) => {
        const wrong = one.content.filter((word) => !inGold.has(word)).length;
        if (wrong > one.content.length * SAME)
          misses.push(miss('not in gold', document, undefined, predicted[index], wrong));
      });
  }
  const share = (counts) => ({ precision: counts.precision, recall: counts.recall, f1: counts.f1 });
  return {
    words: Object.fromEntries(ROLES.map((role) => [role, share(words[role])])),
    nestedContent: share(nested),
    exact: Object.fromEntries(ROLES.map((role) => [role, share(exact[role])])),
    contentRecall: Object.fromEntries(MODES.map((mode) => [mode, recallByMode[mode].recall])),
    directPrecision: directPrecision.precision,
    found: found.contents / found.gold,
    sourceRight: found.contents === 0 ? 0 : found.sourceRight / found.contents,
    attributions: found.gold,
    misses: misses.sort((a, b) => b.words - a.words),
  };
}

/** Every word as often as attributions are nested over it. */
function countDepth(counts, given, wanted, length) {
  const depth = (list) => {
    const array = new Uint8Array(length);
    for (const { content } of list) for (const word of new Set(content)) array[word]++;
    return array;
  };
  const [predicted, gold] = [depth(given), depth(wanted)];
  for (let word = 0; word < length; word++)
    counts.add(Math.min(predicted[word], gold[word]), predicted[word], gold[word]);
}

function countExact(counts, given, wanted, role) {
  const keys = (list) => list.filter((one) => one[role].length > 0).map((one) => one[role].join(' '));
  const left = new Map();
  const gold = keys(wanted);
  for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1);
  const predicted = keys(given);
  let both = 0;
  for (const key of predicted) {
    const count = left.get(key) ?? 0;
    if (count > 0) {
      both++;
      left.set(key, count - 1);
    }
  }
  counts.add(both, predicted.length, gold.length);
}

const FUNCTION_WORDS = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'in',
  'at',
  's',
  'for',
  'with',
  'to',
  'mr',
  'ms',
  'mrs',
]);

function sameSource(gold, predicted, text, all) {
  if (gold.length === 0 || predicted.length === 0) return gold.length === predicted.length;
  const set = new Set(gold);
  return predicted.some(
    (word) => set.has(word) && !FUNCTION_WORDS.has(text.slice(all[word][0], all[word][1]).toLowerCase()),
  );
}

function quotedWords(text, all) {
  return new Set(
    wordIndices(
      all,
      [...text.matchAll(/“[^”\n]*(?:”|\n)|"[^"\n]*(?:"|\n)|«[^»]*»/g)].map(({ index, 0: found }) => [
        index,
        index + found.length,
      ]),
    ),
  );
}

function modeOf(content, marks) {
  const quoted = content.filter((word) => marks.has(word)).length;
  return quoted === 0 ? 'indirect' : quoted >= content.length * 0.95 ? 'direct' : 'mixed';
}

function miss(kind, { id, text }, gold, predicted, words) {
  const cut = (spans) =>
    spans
      .map(([start, end]) => text.slice(start, end))
      .join(' … ')
      .replace(/\s+/g, ' ');
  const shown = (one) => one && { source: cut(one.source), cue: cut(one.cue), content: cut(one.content) };
  return { kind, id, words, gold: shown(gold), predicted: shown(predicted) };
}
