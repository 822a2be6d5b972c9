import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { clauseEnd } from './content-end.js';
import type { Discourse } from './discourse.js';
import { nounClauseEnd } from './noun-content.js';
import { isBody, isPersonal } from './personhood.js';
import { type CueReading, finish } from './reading.js';
import type { ReportingCue } from './reporting-cue.js';

const VERBAL = WordBit.be | WordBit.have | WordBit.modal | WordBit.adverb;

/**
 * "The message from our ports was that …", "a claim by Roe that …", outside news: whose thought the noun at the head of the
 * cue is stands behind its preposition.
 */
export function readTenet(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const { tokens, language } = scene;
  const that = cue.end - 1;
  let end = that;
  while (end > cue.first + 2 && (language.classOf(tokens, end - 1) & VERBAL) !== 0) end--;
  const source = { first: cue.first + 2, end };
  if (source.first >= source.end) return undefined;
  for (let token = source.first; token < source.end; token++)
    if ((tokens.kind[token] as number) > TokenKind.Hyphen || (language.classOf(tokens, token) & BREAKS) !== 0)
      return undefined;
  if (turn !== undefined && (language.classOf(tokens, source.first) & WordBit.pronoun) !== 0) return undefined;
  if (!isPersonal(scene, source) && !isBody(scene, source) && !isPlural(scene, source)) return undefined;
  const last = end < that ? clauseEnd(scene, that, sentence.end) : nounClauseEnd(scene, cue.first, that, sentence);
  const content = { first: that, end: last };
  return finish(scene, cue.spanning(cue.first, cue.first + 2), source, [content], turn, discourse, 'noun');
}

const BREAKS = WordBit.subordinator | WordBit.speech | WordBit.be | WordBit.have | WordBit.modal | WordBit.do;

/** "Our towns": a plural of which somebody speaks as of people. */
function isPlural({ tokens, language }: Scene, { first, end }: Range): boolean {
  return (
    (language.classOf(tokens, first) & (WordBit.possessive | WordBit.determiner)) !== 0 &&
    !language.is(tokens, first, Role.pointer) &&
    ((language.formOf(tokens, end - 1) | language.formOf(tokens, first + 1)) & FormBit.pluralNoun) !== 0
  );
}
