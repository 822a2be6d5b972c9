import { WordBit } from '../language/pack.js';
import type { Voice } from '../model/passage.js';
import { TokenKind } from '../text/tokens.js';
import type { Attribution, Scene } from './attribution.js';
import { CueKind, isNominal } from './cue-kind.js';
import { Frame, takes } from './frames.js';
import { coordinateBoundary } from './nesting.js';
import { isOwnAccount } from './own-account.js';
import { isBody, isKnownPerson, isPersonal } from './personhood.js';
import type { CueReading } from './reading.js';
import type { ReportingCue } from './reporting-cue.js';

/** Puts a new attribution where it stands in the content of an earlier one: beside it, or nested in it. */
export function place(
  scene: Scene,
  cue: ReportingCue,
  reading: CueReading,
  found: readonly Attribution[],
  objects: ReadonlySet<Attribution>,
): void {
  const { attribution } = reading;
  const begin = reading.shared
    ? attribution.cue!.first
    : Math.min(attribution.cue!.first, attribution.source?.first ?? Number.MAX_SAFE_INTEGER);
  for (let index = found.length - 1; index >= 0; index--) {
    const outer = found[index]!;
    const content = outer.contents.at(-1);
    if (content === undefined || begin < content.first || begin >= content.end) continue;
    // "Roe declared her love: “…,” she said": what is quoted is hers who said it, the rest is what was declared
    const colon = content.first - 1;
    if (scene.genre === 'news' && attribution.contents[0]?.first === content.first) {
      if (scene.tokens.kind[colon] === TokenKind.Colon && outer.cue !== undefined && colon > outer.cue.end) {
        content.first = outer.cue.end;
        content.end = colon;
        return;
      }
    }
    // "stressed the alliance and his commitment to it": a noun is no clause beside the one before
    const noun = isOwnAccount(scene.genre) && isNominal(cue.kind);
    const boundary = noun ? -1 : coordinateBoundary(scene, begin, content.first, reading.shared, attribution, outer);
    const outside = scene.genre !== 'news' && isOutsider(attribution.voice);
    // "thanked the King for Mora's commitment to peace": in an account of a meeting the word of him who thanks
    if (scene.genre === 'readout' && boundary < 0 && isNominal(cue.kind) && cue.kind !== CueKind.According) {
      attribution.contents = [];
      return;
    }
    // "noted that the sea and its neighbours are committed to peace": the attitude of things
    if (
      outside &&
      takes(cue.entry, Frame.e) &&
      !(boundary >= 0 && speaksBeside(scene, reading, scene.tokens.kind[boundary] !== TokenKind.Word))
    ) {
      attribution.contents = [];
      return;
    }
    if (boundary >= 0) content.end = boundary;
    else if (outside && attribution.source !== undefined && !isKnownPerson(scene, attribution.source))
      attribution.contents = [];
    // "backed the plan, which Holm opposed": what is backed ends where a clause of its own begins
    else if (scene.genre === 'news' && objects.has(outer) && begin > content.first + 1 && isSetOff(scene, begin))
      content.end = clauseStart(scene, begin, content.first + 1);
    // in news, what somebody else wants or thinks is part of what is said of him; only his speech is his own
    else if (scene.genre === 'news' && !isSpeech(scene, cue, attribution)) attribution.contents = [];
    else {
      attribution.parent = outer;
      attribution.contents = attribution.contents
        .map((range) => ({ first: Math.max(range.first, content.first), end: Math.min(range.end, content.end) }))
        .filter((range) => range.first < range.end);
    }
    return;
  }
}

/** Takes out of `found` what stands in the content before the new cue: "Holm told us it was safe, Roe said." */
export function takeEnclosed(attribution: Attribution, found: Attribution[]): Attribution[] {
  const content = attribution.contents[0];
  if (content === undefined || content.first >= attribution.cue!.first) return [];
  const enclosed: Attribution[] = [];
  while (found.length > 0) {
    const last = found.at(-1)!;
    const begin = Math.min(last.cue?.first ?? last.contents[0]!.first, last.contents[0]!.first);
    if (begin < content.first || begin >= content.end) break;
    enclosed.unshift(last);
    found.pop();
  }
  return enclosed;
}

/** Whether the cue is a verb of speech that a clause or a quotation follows. */
export function isSpeech(scene: Scene, cue: ReportingCue, { contents }: Attribution): boolean {
  const first = contents[0]?.first ?? -1;
  if (!takes(cue.entry, Frame.q) || first < cue.end) return false;
  const { tokens, language, quoted } = scene;
  return (
    quoted[first]! >= 0 ||
    (language.classOf(tokens, first) & (WordBit.subordinator | WordBit.pronoun)) !== 0 ||
    !takes(cue.entry, Frame.n)
  );
}

/** Whether what begins at `begin` is set off from the words before, as a clause of its own is: after a comma, a conjunction, or as a relative. */
function isSetOff(scene: Scene, begin: number): boolean {
  const { tokens, language } = scene;
  const joint = WordBit.coordinator | WordBit.subordinator;
  return (
    tokens.kind[begin - 1] === TokenKind.Comma ||
    ((language.classOf(tokens, begin) | language.classOf(tokens, begin - 1)) & joint) !== 0
  );
}

/** Where the clause begins whose subject begins at `begin`, with the words that join it to the one before. */
function clauseStart(scene: Scene, begin: number, from: number): number {
  const { tokens, language } = scene;
  let token = begin;
  while (token > from && begin - token < LONGEST_JOINT) {
    const before = token - 1;
    const joins =
      tokens.kind[before] === TokenKind.Comma ||
      (language.classOf(tokens, before) & (WordBit.coordinator | WordBit.subordinator | WordBit.adverb)) !== 0;
    if (!joins) break;
    token = before;
  }
  return token;
}

const LONGEST_JOINT = 5;

/** Whether the source of a clause beside another one is somebody: the same as there, people, or a body. */
function speaksBeside(scene: Scene, { shared, attribution: { source } }: CueReading, comma: boolean): boolean {
  return shared || (comma && source !== undefined && (isPersonal(scene, source) || isBody(scene, source)));
}

/** Neither a person of the event nor several parties. */
function isOutsider(voice: Voice): boolean {
  return voice.parties === undefined && voice.person === undefined;
}
