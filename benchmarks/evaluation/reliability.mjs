// Whether the confidence of passages is a probability: the share of passages with the right source, by confidence.
import { ROLES, SAME, sameSource, sameVoice } from './attribution-matching.mjs';
import { wordIndices, wordsOf } from './span-scores.mjs';

/** Lower ends of the bins. */
const BINS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

/**
 * Of every reported passage (turns and narration apart): its confidence, and whether it is right: half of its words lie in
 * the content of a gold attribution whose source it has, and whose voice, where the gold names one.
 */
export function judgePassages({ text, attributions, neutral = [] }, passages) {
  const all = wordsOf(text);
  const left = new Set(wordIndices(all, neutral));
  const at = (spans) => wordIndices(all, spans).filter((word) => !left.has(word));
  const gold = attributions
    .filter(({ turn }) => !turn)
    .map((one) => ({ ...one, ...Object.fromEntries(ROLES.map((role) => [role, at(one[role])])) }))
    .map((one) => ({ ...one, words: new Set(one.content) }));
  const judged = [];
  for (const { mode, span, source, cue, voices, confidence } of passages) {
    if (mode === 'narration' || mode === 'turn') continue;
    const words = at([[span.start, span.end]]);
    if (words.length === 0) continue;
    const predicted = {
      source: source === undefined ? [] : at([[source.start, source.end]]),
      cue: cue === undefined ? [] : at([[cue.start, cue.end]]),
    };
    const right = gold.some(
      (one) =>
        words.filter((word) => one.words.has(word)).length >= words.length * SAME &&
        sameSource(one, predicted, text, all) &&
        (one.voice === undefined || sameVoice(one.voice, voices.at(-1))),
    );
    judged.push({ confidence, right });
  }
  return judged;
}

/** Passages, mean confidence and share of right ones by bin, and the expected calibration error (Naeini et al. 2015). */
export function reliability(judged) {
  const bins = BINS.map((from, index) => {
    const to = BINS[index + 1] ?? Number.POSITIVE_INFINITY;
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    const mean = (of) => inside.reduce((sum, one) => sum + of(one), 0) / inside.length;
    return {
      from,
      to: Math.min(to, 1),
      passages: inside.length,
      confidence: mean(({ confidence }) => confidence),
      right: mean(({ right }) => Number(right)),
    };
  }).filter(({ passages }) => passages > 0);
  const error = bins.reduce((sum, one) => sum + one.passages * Math.abs(one.confidence - one.right), 0) / judged.length;
  return { passages: judged.length, bins, error };
}
