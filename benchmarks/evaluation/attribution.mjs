// Attribution against gold: npm run evaluate -- attribution [file.jsonl …]
// Gold: {text, parties?, publisher?, genre?, split?, attributions: [{source, cue, content, voice?, turn?}], neutral?}:
// source, cue, content and neutral are lists of [start, end]. What counts and what does not: benchmarks/gold/README.md.
import { attribute } from '../../dist/index.js';
import { baselines } from './attribution-baselines.mjs';
import { attributionsOf } from './attributions.mjs';
import { Counts, overlap, wordIndices, wordsOf } from './span-scores.mjs';

const OWN = 'readout-framing';
const ROLES = ['content', 'source', 'cue'];
const MODES = ['direct', 'indirect', 'mixed'];
/** Words in common (F1) from which a predicted content is the same as one of the gold. */
const SAME = 0.5;

/** Scores of the library and of the baselines on the documents; of the library by genre too, and its worst misses. */
export function evaluateAttribution(documents, { withBaselines = true } = {}) {
  const own = documents.map((document) => attributionsOf(passagesOf(document)));
  const result = {
    [OWN]: { ...score(documents, own), misses: missesOf(documents, own), genres: byGenre(documents, own) },
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
    for (const one of wanted) {
      const mode = modeOf(one.content, marks);
      recallByMode[mode].add(one.content.filter((word) => inPredicted.has(word)).length, 0, one.content.length);
      found.gold++;
      const match = matchOf(one, given);
      if (match === undefined) continue;
      found.contents++;
      if (sameSource(one.source, match.source, document.text, all)) found.sourceRight++;
      if (one.voice === undefined) continue;
      found.voices++;
      if (sameVoice(one.voice, match.voice)) found.voiceRight++;
    }
    for (const one of wantedTurns) {
      const match = matchOf(one, givenTurns);
      turns.gold++;
      if (match !== undefined && sameSource(one.source, match.source, document.text, all)) turns.right++;
    }
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
    for (const one of wanted) {
      const match = matchOf(one, given);
      if (match === undefined) misses.push(miss('not found', document, one.of, undefined, one.content.length));
      else if (!sameSource(one.source, match.source, document.text, all))
        misses.push(miss('source', document, one.of, match.of, one.source.length));
      else if (one.voice !== undefined && !sameVoice(one.voice, match.voice))
        misses.push(miss(`voice ${one.voice}, not ${match.voice?.label}`, document, one.of, match.of, 1));
    }
    for (const one of given) {
      const wrong = one.content.filter((word) => !inGold.has(word)).length;
      if (wrong > one.content.length * SAME) misses.push(miss('not in gold', document, undefined, one.of, wrong));
    }
  });
  return misses.sort((a, b) => b.words - a.words);
}

/**
 * Attributions as sets of words. Neutral words are left out of both sides, and what is nothing else. Where the gold has
 * turns, turns are matched with turns and everything else with what is reported inside or outside them.
 */
function align({ text, attributions, neutral = [] }, predicted) {
  const all = wordsOf(text);
  const left = new Set(wordIndices(all, neutral));
  const at = (spans) => wordIndices(all, spans).filter((word) => !left.has(word));
  const toWords = (list) =>
    list
      .map((of) => ({ ...of, of, ...Object.fromEntries(ROLES.map((role) => [role, at(of[role])])) }))
      .filter(({ content }) => content.length > 0);
  const gold = toWords(attributions);
  const given = toWords(predicted);
  const apart = gold.some(({ turn }) => turn);
  return {
    all,
    marks: quotedWords(text, all),
    wanted: gold.filter(({ turn }) => !turn),
    given: given.filter(({ mode }) => !(apart && mode === 'turn')),
    wantedTurns: gold.filter(({ turn }) => turn),
    givenTurns: given.filter(({ mode }) => apart && mode === 'turn'),
  };
}

/** The predicted attribution whose content is most like that of the gold, if half of it is; a common cue decides ties. */
function matchOf(one, given) {
  let best;
  let most = 0;
  for (const other of given) {
    const share = overlap(one.content, other.content) + (other.cue.some((word) => one.cue.includes(word)) ? 0.01 : 0);
    if (share > most) [best, most] = [other, share];
  }
  return most >= SAME ? best : undefined;
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

/** A voice of the gold is the id of a person or a party, "joint", or the name of somebody else. */
function sameVoice(gold, voice) {
  if (voice === undefined) return false;
  const { label, person, party, parties = [] } = voice;
  if (gold === 'joint') return parties.length > 1;
  return person === gold || (person === undefined && party === gold) || label === gold;
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
