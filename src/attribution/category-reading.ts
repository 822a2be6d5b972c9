import { Role } from '../language/roles.js';
import { readAccording } from './according.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { CueKind } from './cue-kind.js';
import type { Discourse } from './discourse.js';
import { readEvidential, readHearsay, readNaming } from './hearsay.js';
import { readAffect, readNounPassive } from './impersonal.js';
import { readNounAgent } from './noun-agent.js';
import { readNounCue } from './noun-cue.js';
import type { CueReading } from './reading.js';
import type { ReportingCue } from './reporting-cue.js';
import { readTenet } from './tenet.js';

/** Reads a cue of a category that has a rule of its own; "verb" where it is to be read as a verb. */
export function readByCategory(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  previous: Attribution | undefined,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | 'acts' | 'verb' | undefined {
  switch (cue.kind) {
    case CueKind.According:
      return readAccording(scene, cue, sentence, turn, discourse);
    case CueKind.Hearsay:
      return readHearsay(scene, cue, sentence, turn);
    case CueKind.Affect:
      return readAffect(scene, cue, sentence, turn, discourse);
    case CueKind.Naming:
      return readNaming(scene, cue, sentence, turn);
    case CueKind.Evidential:
      return readEvidential(scene, cue, sentence, turn);
    case CueKind.Noun:
    case CueKind.StandNoun:
    case CueKind.OwnedNoun:
      return readNounCue(scene, cue, sentence, previous, turn, discourse);
    case CueKind.NounAgent: {
      const agent = readNounAgent(scene, cue, sentence, turn, discourse);
      // "Roe's endorsement of Holm"
      const owned = agent === undefined && scene.language.is(scene.tokens, cue.end - 1, Role.complementPreposition);
      return owned ? readNounCue(scene, cue, sentence, previous, turn, discourse) : agent;
    }
    case CueKind.Tenet:
      return readTenet(scene, cue, sentence, turn, discourse);
    case CueKind.Act:
      return 'acts';
    case CueKind.Idiom:
      return undefined;
    case CueKind.JointPassive:
      return readNounPassive(scene, cue, sentence, turn);
    default:
      return 'verb';
  }
}
