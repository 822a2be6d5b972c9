import { Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { clauseEnd } from './content-end.js';
import { phraseEnd } from './object-end.js';
import { type CueReading, unnamed } from './reading.js';
import type { ReportingCue } from './reporting-cue.js';
import { subjectBefore } from './source.js';

/** "The minister reportedly left": somebody said so, and nobody is named. */
export function readHearsay(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  const subject = subjectBefore(scene, cue.first, sentence.first);
  let end = cue.end;
  while (end < sentence.end && scene.tokens.kind[end] !== TokenKind.Comma && scene.tokens.kind[end] !== TokenKind.Dash)
    end++;
  const contents: Range[] = [];
  if (subject !== undefined) contents.push({ first: subject.first, end: cue.first });
  if (cue.end < end) contents.push({ first: cue.end, end: clauseEnd(scene, cue.end, end) });
  return unnamed(scene, { first: cue.first, end: cue.end }, contents, turn);
}

/** "The road appears to be open", "it seems that …": how things look, to nobody named. */
export function readEvidential(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  const { tokens, language } = scene;
  const last = cue.end - 1;
  const subject = subjectBefore(scene, cue.group, sentence.first);
  if (subject === undefined) return undefined;
  const keeps = language.is(tokens, last, Role.infinitiveMarker) || language.is(tokens, last, Role.that);
  const rest = keeps ? last : cue.end;
  const contents: Range[] = [{ first: rest, end: clauseEnd(scene, rest, sentence.end) }];
  if (!language.is(tokens, subject.first, Role.it)) contents.unshift(subject);
  return unnamed(scene, { first: cue.group, end: rest }, contents, turn);
}

/** "a port known as the Gate", "a book titled “Tides”": somebody calls it so, and nobody is named. */
export function readNaming(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  if (cue.end >= sentence.end) return undefined;
  const { quoted, quotations } = scene;
  const quotation = quoted[cue.end] as number;
  const end =
    quotation >= 0 ? Math.min(quotations[quotation]!.end, sentence.end) : phraseEnd(scene, cue.end, sentence.end);
  const contents: Range[] = [{ first: cue.end, end }];
  const subject = cue.group < cue.first ? subjectBefore(scene, cue.group, sentence.first) : undefined;
  if (subject !== undefined) contents.unshift(subject);
  return unnamed(scene, cue.span, contents, turn);
}
