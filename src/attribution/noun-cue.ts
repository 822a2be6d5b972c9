import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { clauseEnd, phraseEnd } from './content.js';
import type { Discourse } from './coreference.js';
import type { ReportingCue } from './cue.js';
import { type CueReading, finish } from './reading.js';
import { subjectBefore } from './source.js';

/** "his claim that …", "Clinton's belief that …". */
export function readNounCue(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const { tokens, language } = scene;
  let owner = cue.first - 1;
  while (
    owner > sentence.first &&
    cue.first - owner < 4 &&
    (language.classOf(tokens, owner) & WordBit.possessive) === 0 &&
    tokens.kind[owner] !== TokenKind.Clitic
  )
    owner--;
  if (owner < sentence.first) return undefined;
  let source: Range | undefined;
  if (tokens.kind[owner] === TokenKind.Clitic) {
    const phrase = subjectBefore(scene, owner, sentence.first);
    source = phrase;
  } else if ((language.classOf(tokens, owner) & WordBit.possessive) !== 0) source = { first: owner, end: owner + 1 };
  if (source === undefined) return undefined;
  const that = cue.end - 1;
  const clausal = language.is(tokens, that, Role.that) || language.is(tokens, that, Role.infinitiveMarker);
  const possessive = tokens.kind[owner] !== TokenKind.Clitic;
  if (possessive && !language.is(tokens, source.first, Role.possessivePerson)) return undefined;
  const reading = finish(
    scene,
    cue,
    source,
    [{ first: that, end: clausal ? clauseEnd(scene, that, sentence.end) : phraseEnd(scene, that, sentence.end) }],
    turn,
    discourse,
    0.75,
  );
  if (possessive) {
    const voice = language.is(tokens, source.first, Role.possessivePlural) ? discourse.plural : discourse.person;
    if (voice !== undefined) reading.attribution.voice = voice;
  }
  reading.attribution.cue = { first: cue.first, end: that };
  return reading;
}
