import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import type { Attribution, Range, Scene } from './attribution.js';
import type { Discourse } from './discourse.js';
import { leadOf } from './noun-cue.js';
import { type CueReading, finish } from './reading.js';
import type { ReportingCue } from './reporting-cue.js';
import { subjectAfter, subjectBefore } from './source.js';
import { auxiliariesBefore } from './verb-group.js';

/** "The plan drew criticism from Roe", "Holm has the backing of voters": whose word it is stands behind the noun. */
export function readNounAgent(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const { tokens, language } = scene;
  const agent = subjectAfter(scene, cue.end, sentence.end, true);
  if (agent === undefined) return undefined;
  const lead = leadOf(scene, cue.first, sentence.first);
  const article = lead >= sentence.first && (language.classOf(tokens, lead) & WordBit.determiner) !== 0;
  // "criticism of the plan" is of what is criticised, "the criticism of" too, unless somebody wins or has it
  const genitive = language.is(tokens, cue.end - 1, Role.complementPreposition);
  let verb = article ? lead - 1 : lead;
  if (verb >= sentence.first && language.is(tokens, verb, Role.lightParticle)) verb--;
  if (verb < sentence.first || (genitive && !(article && language.is(tokens, verb, Role.lightVerb)))) return undefined;
  const form = language.formOf(tokens, verb) & (FormBit.past | FormBit.gerund);
  if (form === 0 && !language.is(tokens, verb, Role.lightVerb) && !language.is(tokens, verb, Role.irregularPast))
    return undefined;
  const subject = subjectBefore(scene, auxiliariesBefore(scene, verb, sentence.first), sentence.first);
  if (subject === undefined) return undefined;
  const words = cue.spanning(article ? lead : lead + 1, cue.end - 1);
  return finish(scene, words, agent, [subject], turn, discourse, 'agent');
}
