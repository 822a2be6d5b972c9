import { WordBit } from '../language/pack.js';
import type { Voice } from '../model/passage.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { hasWords } from './content.js';
import { analyzeCue, type ReportingCue, takes } from './cue.js';
import { readCue } from './cue-reading.js';
import { type Discourse, remember } from './discourse.js';
import { coordinateBoundary, sameVoice, speaksFor } from './nesting.js';
import { isKnownPerson, isPersonal } from './personhood.js';

/** What happens in one sentence: its attributions, in the order of their cues. */
export interface SentenceReading {
  attributions: Attribution[];
  /** Every source is a thing or a side, none a person: in speech that goes on, these are its words. */
  impersonal: boolean;
  /** Somebody talks or acts who is not quoted with anything: the speech before does not go on. */
  acts: boolean;
}

/** Reads the reporting clauses of the sentence at tokens `first` to `end`; matches `from` to `to` are its own. */
export function readClauses(
  scene: Scene,
  sentence: Range,
  from: number,
  to: number,
  turn: Attribution | undefined,
  discourse: Discourse,
): SentenceReading {
  const { matches, language, quoted } = scene;
  const { first } = sentence;
  const found: Attribution[] = [];
  let acts = false;
  for (let at = from; at < to; at++) {
    const entry = language.matcher.entries[matches.entry[at] as number]!;
    if (entry.lexicon !== scene.reporting) continue;
    const cueFirst = matches.first[at] as number;
    if (quoted[cueFirst]! >= 0) continue;
    const cue = analyzeCue(scene, entry, cueFirst, matches.end[at] as number, first);
    if (cue === undefined) continue;
    // a cue inside the verb group of one that is taken already
    const previous = found.at(-1);
    if (previous?.cue !== undefined && cueFirst < previous.cue.end) continue;
    // "declined to comment on": the verb before carries this one, and both are one cue
    const carried = previous?.cue !== undefined && cue.group < previous.cue.end;
    const reading = readCue(scene, cue, sentence, carried ? found.at(-2) : previous, turn, discourse);
    if (reading === 'acts') {
      acts = true;
      continue;
    }
    if (reading === undefined) continue;
    if (carried) found.pop();
    const { attribution } = reading;
    // where the new one stands in the content of an earlier one: beside it, or nested in it
    const begin = reading.shared
      ? attribution.cue!.first
      : Math.min(attribution.cue!.first, attribution.source?.first ?? Number.MAX_SAFE_INTEGER);
    for (let index = found.length - 1; index >= 0; index--) {
      const outer = found[index]!;
      const content = outer.contents.at(-1);
      if (content === undefined || begin < content.first || begin >= content.end) continue;
      const outside = scene.genre !== 'news' && isOutsider(attribution.voice);
      // "noted that the sea and its neighbours are committed to peace": the attitude of things
      if (outside && takes(entry, 'e')) {
        attribution.contents = [];
        break;
      }
      const boundary = coordinateBoundary(scene, begin, content.first, reading.shared, attribution, outer);
      if (boundary >= 0) content.end = boundary;
      else if (outside && attribution.source !== undefined && !isKnownPerson(scene, attribution.source))
        attribution.contents = [];
      // in news, what somebody else wants or thinks is part of what is said of him; only his speech is his own
      else if (scene.genre === 'news' && !isSpeech(scene, cue, attribution)) attribution.contents = [];
      else {
        attribution.parent = outer;
        attribution.contents = attribution.contents
          .map((range) => ({ first: Math.max(range.first, content.first), end: Math.min(range.end, content.end) }))
          .filter((range) => range.first < range.end);
      }
      break;
    }
    attribution.contents = attribution.contents.filter((range) => range.first < range.end && hasWords(scene, range));
    if (attribution.contents.length === 0) continue;
    // "expressed his confidence that": the same voice again
    if (
      attribution.parent !== undefined &&
      attribution.parent !== turn &&
      sameVoice(attribution.voice, attribution.parent.voice)
    )
      continue;
    if (turn !== undefined && attribution.parent === turn && speaksFor(turn.voice, attribution.voice)) continue;
    if (attribution.parent === turn) remember(discourse, attribution.voice, reading.personal);
    found.push(attribution);
  }
  return {
    attributions: found,
    acts,
    impersonal:
      found.length > 0 &&
      !found.some(
        (one) =>
          one.source === undefined ||
          one.voice.person !== undefined ||
          one.voice.parties !== undefined ||
          isPersonal(scene, one.source),
      ),
  };
}

/** Whether the cue is a verb of speech that a clause or a quotation follows. */
function isSpeech(scene: Scene, cue: ReportingCue, { contents }: Attribution): boolean {
  const first = contents[0]?.first ?? -1;
  if (!takes(cue.entry, 'q') || first < cue.end) return false;
  const { tokens, language, quoted } = scene;
  return (
    quoted[first]! >= 0 ||
    (language.classOf(tokens, first) & (WordBit.subordinator | WordBit.pronoun)) !== 0 ||
    !takes(cue.entry, 'n')
  );
}

/** Neither a person of the event nor several parties. */
function isOutsider(voice: Voice): boolean {
  return voice.parties === undefined && voice.person === undefined;
}
