// Which predicted attribution is which of the gold, and whether it is right.
import { overlap, wordIndices, wordsOf } from './span-scores.mjs';

export const ROLES = ['content', 'source', 'cue'];
export const MODES = ['direct', 'indirect', 'mixed'];
/** Words in common (F1) from which a predicted content is the same as one of the gold. */
export const SAME = 0.5;

/**
 * Attributions as sets of words. Neutral words are left out of both sides, and what is nothing else. Where the gold has
 * turns, turns are matched with turns and everything else with what is reported inside or outside them.
 */
export function align({ text, attributions, neutral = [] }, predicted) {
  const all = wordsOf(text);
  const left = new Set(wordIndices(all, neutral));
  const at = (spans) => wordIndices(all, spans).filter((word) => !left.has(word));
  const toWords = (list) =>
    list
      .map((of) => ({ ...of, of, ...Object.fromEntries(ROLES.map((role) => [role, at(of[role])])) }))
      .filter(({ content, of }) => content.length > 0 || of.content.length === 0);
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

/**
 * For each attribution of the gold the predicted one whose content is most like its own, if half of it is; a common cue
 * decides ties. One prediction is not taken for two that are nested in each other: the other one was not found.
 */
export function matches(wanted, given) {
  const pairs = [];
  wanted.forEach((one, index) => {
    for (const other of given) {
      const share = overlap(one.content, other.content);
      if (share >= SAME) pairs.push({ index, other, share: share + (meet(one.cue, other.cue) ? 0.01 : 0) });
    }
  });
  const matched = wanted.map(() => undefined);
  for (const { index, other } of pairs.sort((a, b) => b.share - a.share)) {
    const taken = matched.some((match, place) => match === other && meet(wanted[place].content, wanted[index].content));
    if (matched[index] === undefined && !taken) matched[index] = other;
  }
  return matched;
}

function meet(one, other) {
  return one.some((word) => other.includes(word));
}

/** A voice of the gold is the id of a person or a party, "joint", or the name of somebody else. */
export function sameVoice(gold, voice) {
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

/** A word in common, or no source in both; the "it" of "it was agreed", which is cue in the gold, is no source. */
export function sameSource(gold, predicted, text, all) {
  const source = predicted.source.filter((word) => !gold.cue.includes(word));
  if (gold.source.length === 0 || source.length === 0) return gold.source.length === source.length;
  const set = new Set(gold.source);
  return source.some(
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

export function modeOf(content, marks) {
  const quoted = content.filter((word) => marks.has(word)).length;
  return quoted === 0 ? 'indirect' : quoted >= content.length * 0.95 ? 'direct' : 'mixed';
}
