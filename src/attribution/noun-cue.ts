import { WordBit } from '../language/pack.js';
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
  const clausal = /^(?:that|to)$/.test(language.vocabulary.words[tokens.id[that] as number] as string);
  const possessive = tokens.kind[owner] !== TokenKind.Clitic;
  const word = tokens.textOf(source.first).toLowerCase();
  if (possessive && !/^(?:his|her|their)$/.test(word)) return undefined;
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
    const voice = word === 'their' ? discourse.plural : discourse.person;
    if (voice !== undefined) reading.attribution.voice = voice;
  }
  reading.attribution.cue = { first: cue.first, end: that };
  return reading;
}
