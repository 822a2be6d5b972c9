import { WordBit } from '../language/pack.js';
import { FormBit } from '../language/roles.js';
import type { Voice } from '../model/passage.js';
import { TokenKind } from '../text/tokens.js';
import { type Attribution, newAttribution, type Range, type Scene } from './attribution.js';
import { clauseBehind } from './content.js';
import type { Discourse } from './discourse.js';
import { Frame, takes } from './frames.js';
import { lastPerson } from './mentions.js';
import { isAdverbial } from './preceding-content.js';
import type { CueReading } from './reading.js';
import type { ReportingCue } from './reporting-cue.js';
import { jointVoice, partiesWhoMet, voiceOf } from './voices.js';

/** "Ha augurato al Presidente …": a verb without subject, whose source is that of the sentence before. */
export function readDroppedSubject(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const verb = cue.participle ? mainVerb(scene, sentence, cue.group) : cue.group;
  if (verb < 0 || !opensWithVerb(scene, sentence.first, verb)) return undefined;
  if ((scene.language.formOf(scene.tokens, verb) & FormBit.firstPersonVerb) !== 0) return undefined;
  const plural = isPlural(scene, verb, Math.max(cue.first, verb));
  if (takes(cue.entry, Frame.j) && !plural) return undefined;
  const voice = plural ? pluralVoice(scene, turn, discourse) : personVoice(scene, verb, turn, discourse);
  if (voice === undefined) return undefined;
  const content = clauseBehind(scene, cue, sentence.end);
  if (content === undefined) return undefined;
  return {
    attribution: newAttribution({
      mode: 'indirect',
      voice,
      source: undefined,
      cue: cue.span,
      contents: [content],
      parent: turn,
      confidence: 0.7,
    }),
    shared: false,
    personal: !plural,
  };
}

/** The first finite verb of a sentence that opens with it: "Hanno concluso il colloquio augurandosi …". */
function mainVerb({ tokens, language }: Scene, { first }: Range, before: number): number {
  const finite = WordBit.have | WordBit.be | WordBit.modal;
  return first < before && (language.classOf(tokens, first) & finite) !== 0 ? first : -1;
}

/** Nothing but an adverbial or a coordinator stands before the verb. */
function opensWithVerb(scene: Scene, first: number, verb: number): boolean {
  if (verb === first) return true;
  const { tokens, language } = scene;
  let start = verb - 1;
  while (start >= first && (language.classOf(tokens, start) & (WordBit.adverb | WordBit.coordinator)) !== 0) start--;
  if (start < first) return true;
  return tokens.kind[start] === TokenKind.Comma && isAdverbial(scene, first, start);
}

function isPlural({ tokens, language }: Scene, first: number, last: number): boolean {
  for (let token = first; token <= last; token++)
    if ((language.formOf(tokens, token) & FormBit.pluralVerb) !== 0) return true;
  return false;
}

function pluralVoice(scene: Scene, turn: Attribution | undefined, discourse: Discourse): Voice | undefined {
  if (discourse.plural !== undefined) return discourse.plural;
  const { genre, cast } = scene;
  if (cast.parties.length < 2 || genre === 'news' || genre === 'post') return undefined;
  return turn === undefined || genre === 'briefing' ? jointVoice(scene, 'impersonal', partiesWhoMet(scene)) : undefined;
}

function personVoice(
  scene: Scene,
  verb: number,
  turn: Attribution | undefined,
  discourse: Discourse,
): Voice | undefined {
  if (discourse.person !== undefined) return discourse.person;
  const before = turn === undefined ? lastPerson(scene, verb) : undefined;
  return before === undefined ? undefined : voiceOf(scene, before);
}
