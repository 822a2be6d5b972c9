import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import type { Voice } from '../model/passage.js';
import { type Attribution, newAttribution, type Range, type Scene } from './attribution.js';
import { type Rule, shareOf } from './confidence.js';
import { resolveSource } from './coreference.js';
import { type Discourse, UNATTRIBUTED } from './discourse.js';
import { joinsPeople } from './joined-people.js';
import { agreesWithOther } from './joint-account.js';
import { isKnownPerson, isPersonal } from './personhood.js';
import type { ReportingCue } from './reporting-cue.js';
import { headedBy } from './subject.js';

export interface CueReading {
  attribution: Attribution;
  /** The source was found in an earlier clause of the sentence. */
  shared: boolean;
  personal: boolean;
  /** The source may be "they": several people, or a body. */
  plural?: boolean;
  /** The content is an object or an infinitive, no clause of its own. */
  object?: boolean;
}

export function finish(
  scene: Scene,
  cue: ReportingCue,
  source: Range,
  contents: Range[],
  turn: Attribution | undefined,
  discourse: Discourse,
  rule: Rule,
  shared = false,
): CueReading {
  const { voice: named, confidence } = resolveSource(scene, source, discourse, turn);
  const voice = agreesWithOther(scene, cue, source) ?? named;
  const several = scene.genre !== 'news' && (isSeveral(scene, source) || joinsPeople(scene, source));
  const person = isPersonal(scene, source);
  return {
    attribution: newAttribution({
      mode: 'indirect',
      voice,
      source,
      cue: cue.span,
      contents,
      parent: turn,
      confidence: shareOf(scene, rule) * confidence,
      quoted: shareOf(scene, 'quotation') * confidence,
    }),
    shared,
    personal: person && !headedBy(scene, source, WordBit.group) && !isThing(scene, source) && !several,
    plural: several || scene.genre === 'news' || person || headedBy(scene, source, COLLECTIVE),
  };
}

/** What somebody says, and nobody is named; or the `voice` whose account it is. */
export function unnamed(
  scene: Scene,
  cue: Range,
  contents: Range[],
  turn: Attribution | undefined,
  voice: Voice = { label: UNATTRIBUTED },
): CueReading {
  return {
    attribution: newAttribution({
      mode: 'indirect',
      voice,
      source: undefined,
      cue,
      contents,
      parent: turn,
      confidence: shareOf(scene, 'unnamed'),
    }),
    shared: false,
    personal: false,
  };
}

/** "The Cabinet of Ministers": a name behind an article that no title or person makes somebody. */
function isThing(scene: Scene, source: Range): boolean {
  return scene.language.is(scene.tokens, source.first, Role.article) && !isKnownPerson(scene, source);
}

const COLLECTIVE = WordBit.group | WordBit.organisation;
const QUANTIFIES = WordBit.determiner | WordBit.possessive;

/** "Some Democrats", "our farmers", "women": a plural behind a determiner, or a common noun of people. */
function isSeveral({ tokens, language }: Scene, { first, end }: Range): boolean {
  if (language.is(tokens, end - 1, Role.human) && (language.formOf(tokens, end - 1) & FormBit.pluralNoun) !== 0)
    return true;
  return (
    end - first > 1 &&
    (language.classOf(tokens, first) & QUANTIFIES) !== 0 &&
    (language.formOf(tokens, end - 1) & FormBit.pluralNoun) !== 0
  );
}
