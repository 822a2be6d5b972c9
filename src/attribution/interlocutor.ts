import type { Entry } from '../language/language-tables.js';
import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import type { Voice } from '../model/passage.js';
import { TokenKind } from '../text/tokens.js';
import type { Attribution, Scene } from './attribution.js';
import { Frame, takes } from './frames.js';
import { sameVoice } from './nesting.js';

/** Notes of every turn whom it is spoken to: of a question who answers it, of others who spoke before. */
export function findInterlocutors(scene: Scene, turns: readonly Attribution[]): void {
  let before: Voice | undefined;
  for (let at = 0; at < turns.length; at++) {
    const turn = turns[at]!;
    const next = turns[at + 1];
    // names are compared once for each pair of turns
    const changes = next !== undefined && !sameVoice(turn.voice, next.voice);
    const after = changes ? next.voice : undefined;
    turn.addressee = asks(scene, turn) ? (after ?? before) : (before ?? after);
    before = changes ? turn.voice : undefined;
  }
}

/** Whether the turn is a question's: "Q", "QUESTION:", "Reporter:". */
function asks({ tokens, language }: Scene, { source }: Attribution): boolean {
  return source !== undefined && language.is(tokens, source.first, Role.asker);
}

const AUXILIARY = WordBit.modal | WordBit.have | WordBit.be | WordBit.do;
/** Categories of verbs that are acts of speech whatever stands behind them. */
const OF_SPEECH: ReadonlySet<string> = new Set(['neutral', 'emphatic', 'directive', 'refusing']);

/**
 * "You said …", "you have promised …": what the other one in a conversation said; not "you know", "did you say", nor "as you
 * said", which makes it the speaker's own.
 */
export function speaksBack(
  { tokens, language }: Scene,
  entry: Entry,
  subject: number,
  verb: number,
  sentence: number,
  turn: Attribution | undefined,
): boolean {
  if (turn?.addressee === undefined || !language.is(tokens, subject, Role.addressed)) return false;
  if (takes(entry, Frame.e) || takes(entry, Frame.j)) return false;
  if (!takes(entry, Frame.q) && !takes(entry, Frame.a) && !OF_SPEECH.has(entry.category)) return false;
  const lead = subject > sentence ? language.classOf(tokens, subject - 1) : 0;
  if ((lead & AUXILIARY) !== 0 || language.is(tokens, subject - 1, Role.as)) return false;
  let perfect = false;
  for (let token = subject + 1; token < verb; token++) {
    const mask = language.classOf(tokens, token);
    if ((mask & (WordBit.modal | WordBit.do)) !== 0) return false;
    if ((mask & WordBit.have) !== 0) perfect = true;
  }
  if (perfect || (language.formOf(tokens, verb) & FormBit.past) !== 0 || language.is(tokens, verb, Role.strongPast))
    return true;
  // "You say forty days."
  const opens = subject === sentence || (tokens.kind[subject - 1] as number) > TokenKind.Clitic;
  return (
    (opens || (lead & WordBit.coordinator) !== 0) &&
    takes(entry, Frame.z) &&
    takes(entry, Frame.n) &&
    !takes(entry, Frame.a)
  );
}
