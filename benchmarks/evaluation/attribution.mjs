// Attribution against gold: npm run evaluate -- attribution [file.jsonl …]
// Gold: {text, parties?, publisher?, genre?, split?, attributions: [{source, cue, content, voice?, turn?}], neutral?}:
// source, cue, content and neutral are lists of [start, end]. What counts and what does not: benchmarks/gold/README.md.
import { attribute } from '../../dist/index.js';
import { baselines } from './attribution-baselines.mjs';
import { align, MODES, matches, modeOf, ROLES, SAME, sameSource, sameVoice } from './attribution-matching.mjs';
import { attributionsOf } from './attributions.mjs';
import { judgePassages, reliability } from './reliability.mjs';
import { Counts } from './span-scores.mjs';

const OWN = 'readout-framing';

/** Scores of the library and of the baselines on the documents; of the library by genre too, and its worst misses. */
export function evaluateAttribution(documents, { withBaselines = true } = {}) {
  const passages = documents.map(passagesOf);
  const own = passages.map(attributionsOf);
  const result = {
    [OWN]: {
      ...score(documents, own),
      misses: missesOf(documents, own),
      genres: byGenre(documents, own),
      reliability: reliability(documents.flatMap((document, place) => judgePassages(document, passages[place]))),
    },
  };
  if (withBaselines)
    for (const [name, run] of Object.entries(baselines))
      result[name] = score(
        documents,
        documents.map(({ text }) => run(text)),
      );
  return result;
}

function passagesOf({ text, parties, publisher, genre = 'news' }) {
  return attribute(text, { language: 'en', genre, ...(parties && { parties }), ...(publisher && { publisher }) });
}

function byGenre(documents, predictions) {
  const genres = [...new Set(documents.map(({ genre }) => genre ?? 'news'))].sort();
  if (genres.length < 2) return {};
  return Object.fromEntries(
    genres.map((genre) => {
      const places = documents.flatMap((one, place) => ((one.genre ?? 'news') === genre ? [place] : []));
      return [
        genre,
        score(
          places.map((place) => documents[place]),
          places.map((place) => predictions[place]),
        ),
      ];
    }),
  );
}

function score(documents, predictions) {
  const words = Object.fromEntries(ROLES.map((role) => [role, new Counts()]));
  const exact = Object.fromEntries(ROLES.map((role) => [role, new Counts()]));
  const recallByMode = Object.fromEntries(MODES.map((mode) => [mode, new Counts()]));
  const [nested, withTurns, directPrecision] = [new Counts(), new Counts(), new Counts()];
  const found = { gold: 0, contents: 0, sourceRight: 0, voices: 0, voiceRight: 0 };
  const turns = { gold: 0, right: 0 };
  documents.forEach((document, place) => {
    const { all, marks, wanted, given, wantedTurns, givenTurns } = align(document, predictions[place]);
    for (const role of ROLES) {
      words[role].addSets(wordsIn(given, role), wordsIn(wanted, role));
      countExact(exact[role], given, wanted, role);
    }
    withTurns.addSets(wordsIn([...given, ...givenTurns], 'content'), wordsIn([...wanted, ...wantedTurns], 'content'));
    countDepth(nested, given, wanted, all.length);
    const inGold = new Set(wordsIn(wanted, 'content'));
    const inPredicted = new Set(wordsIn(given, 'content'));
    for (const one of given) {
      if (one.mode !== 'direct') continue;
      const content = one.content.filter((word) => marks.has(word));
      directPrecision.add(content.filter((word) => inGold.has(word)).length, content.length, 0);
    }
    const matched = matches(wanted, given);
    wanted.forEach((one, index) => {
      const mode = modeOf(one.content, marks);
      recallByMode[mode].add(one.content.filter((word) => inPredicted.has(word)).length, 0, one.content.length);
      found.gold++;
      const match = matched[index];
      if (match === undefined) return;
      found.contents++;
      if (sameSource(one, match, document.text, all)) found.sourceRight++;
      if (one.voice === undefined) return;
      found.voices++;
      if (sameVoice(one.voice, match.voice)) found.voiceRight++;
    });
    const matchedTurns = matches(wantedTurns, givenTurns);
    turns.gold += wantedTurns.length;
    turns.right += wantedTurns.filter(
      (one, index) => matchedTurns[index] && sameSource(one, matchedTurns[index], document.text, all),
    ).length;
  });
  const share = (counts) => ({ precision: counts.precision, recall: counts.recall, f1: counts.f1 });
  return {
    words: Object.fromEntries(ROLES.map((role) => [role, share(words[role])])),
    nestedContent: share(nested),
    contentWithTurns: share(withTurns),
    exact: Object.fromEntries(ROLES.map((role) => [role, share(exact[role])])),
    contentRecall: Object.fromEntries(MODES.map((mode) => [mode, recallByMode[mode].recall])),
    directPrecision: directPrecision.precision,
    found: found.contents / found.gold,
    sourceRight: ratio(found.sourceRight, found.contents),
    rightOfAll: ratio(found.sourceRight, found.gold),
    voiceRight: ratio(found.voiceRight, found.voices),
    turnsRight: ratio(turns.right, turns.gold),
    attributions: found.gold,
    voices: found.voices,
    turns: turns.gold,
  };
}

function missesOf(documents, predictions) {
  const misses = [];
  documents.forEach((document, place) => {
    const { all, wanted, given } = align(document, predictions[place]);
    const inGold = new Set(wordsIn(wanted, 'content'));
    const matched = matches(wanted, given);
    wanted.forEach((one, index) => {
      const match = matched[index];
      if (match === undefined) misses.push(miss('not found', document, one.of, undefined, one.content.length));
      else if (!sameSource(one, match, document.text, all))
        misses.push(miss('source', document, one.of, match.of, one.source.length));
      else if (one.voice !== undefined && !sameVoice(one.voice, match.voice))
        misses.push(miss(`voice ${one.voice}, not ${match.voice?.label}`, document, one.of, match.of, 1));
    });
    for (const one of given) {
      const wrong = one.content.filter((word) => !inGold.has(word)).length;
      if (wrong > one.content.length * SAME) misses.push(miss('not in gold', document, undefined, one.of, wrong));
    }
  });
  return misses.sort((a, b) => b.words - a.words);
}

function wordsIn(list, role) {
  return list.flatMap((one) => one[role]);
}

function ratio(part, whole) {
  return whole === 0 ? Number.NaN : part / whole;
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

function miss(kind, { id, text }, gold, predicted, words) {
  const cut = (spans) =>
    spans
      .map(([start, end]) => text.slice(start, end))
      .join(' … ')
      .replace(/\s+/g, ' ');
  const shown = (one) => one && { source: cut(one.source), cue: cut(one.cue), content: cut(one.content) };
  return { kind, id, words, gold: shown(gold), predicted: shown(predicted) };
}
