import type { Entry } from '../language/language-tables.js';
import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import {
  followsHead,
  isDescribed,
  isNamed,
  isNounToo,
  isVerbByNeighbours,
  isVerbOfNews,
  pluralBefore,
  pluralSomewhere,
  standsAlone,
} from './agreement.js';
import type { Scene } from './attribution.js';
import { CueKind, isNominal } from './cue-kind.js';
import { Frame, opensContent, takes } from './frames.js';
import { isHeadline } from './headline.js';
import { ReportingCue, VerbUse } from './reporting-cue.js';
import {
  auxiliariesBefore,
  controlBefore,
  floats,
  isAdverb,
  isAsReported,
  linkBefore,
  takesClitic,
} from './verb-group.js';
import { verbOfNoun } from './verb-of-noun.js';

const GROUP = WordBit.modal | WordBit.have | WordBit.be | WordBit.do | WordBit.adverb | WordBit.negation;
const FINITE_GROUP = WordBit.modal | WordBit.have | WordBit.be | WordBit.do;
const FINITE = WordBit.modal | WordBit.be | WordBit.have;
const NOMINAL_BEFORE = WordBit.determiner | WordBit.possessive | WordBit.preposition;

/** Analyses the reporting match at tokens `first` to `end`; `undefined` if the word does not attribute there. */
export function analyzeCue(
  scene: Scene,
  entry: Entry,
  kind: number,
  first: number,
  end: number,
  sentence: number,
): ReportingCue | undefined {
  const { tokens, language } = scene;
  if (isNominal(kind)) {
    const verb = verbOfNoun(scene, entry, first, end, sentence);
    const verbal = verb && analyzeCue(scene, verb.entry, CueKind.Verb, first, verb.end, sentence);
    return verbal ?? new ReportingCue(entry, kind, first, end, first);
  }
  // "looks to ease", "held that it was": the last word belongs to the content
  if (end - first > 1 && opensContent(scene, entry, end - 1))
    return analyzeCue(scene, entry, kind, first, end - 1, sentence);
  // "the United States": a name, unless the word opens the sentence or all is in capitals
  const flags = tokens.flags[first] as number;
  if (
    (flags & TokenFlag.Capital) !== 0 &&
    (flags & (TokenFlag.SentenceStart | TokenFlag.AllCaps)) === 0 &&
    !(first === sentence && scene.genre !== 'news') &&
    !(first > 0 && tokens.kind[first - 1] === TokenKind.Symbol && first - 1 === sentence) &&
    !(scene.genre === 'news' && isHeadline(scene, sentence))
  )
    return undefined;
  const form = language.formOf(tokens, first);
  const ing = (form & FormBit.gerund) !== 0;
  let group = first;
  let be = false;
  let have = false;
  let infinitive = (form & FormBit.infinitive) !== 0;
  let modal = false;
  let controlled = false;
  let carriedIng = false;
  let reflexive = false;
  // "ho sottolineato", "vorrei ringraziare": the speaker's own word
  if ((form & FormBit.firstPersonVerb) !== 0) return undefined;
  let aspect = false;
  while (group > sentence) {
    const before = group - 1;
    const mark = tokens.kind[before];
    const mask = language.classOf(tokens, before);
    if (mark === TokenKind.Clitic && (mask & (WordBit.be | WordBit.have | WordBit.modal)) !== 0) {
      // "Clinton's claims" against "he's said": the clitic is a verb only after a pronoun
      if ((language.classOf(tokens, before - 1) & WordBit.pronoun) === 0) break;
    } else if (mark !== TokenKind.Word) break;
    if (language.is(tokens, before, Role.infinitiveMarker)) {
      if (before - 1 >= sentence && language.is(tokens, before - 1, Role.carrier)) {
        group = before - 1;
        if (language.is(tokens, group, Role.carrierParticle) && before - 2 >= sentence) group = before - 2;
        infinitive = false;
        continue;
      }
      if (scene.genre !== 'readout') {
        const control = controlBefore(scene, before, sentence);
        if (control >= 0) {
          group = control;
          controlled = true;
          carriedIng = (language.formOf(tokens, control) & FormBit.gerund) !== 0;
          continue;
        }
      }
      infinitive = true;
      break;
    }
    if (language.is(tokens, before, Role.proclitic) && takesClitic(scene, group, first)) {
      if (language.is(tokens, before, Role.reflexive)) reflexive = true;
      group = before;
      continue;
    }
    if (infinitive && language.is(tokens, before, Role.carrier)) {
      if ((language.formOf(tokens, before) & FormBit.firstPersonVerb) !== 0) return undefined;
      infinitive = false;
      group = before;
      continue;
    }
    // "Mora and Duran both agreed"
    if (group === first && before > sentence && floats(scene, before)) {
      group = before;
      continue;
    }
    if ((mask & GROUP) === 0) {
      // "keeps saying"
      if (ing && before + 1 === first && language.is(tokens, before, Role.aspect)) {
        aspect = true;
        group = before;
        continue;
      }
      if (!isAdverb(scene, before)) break;
      group = before;
      continue;
    }
    // "no longer believes"
    if (language.is(tokens, before + 1, Role.longer) && language.is(tokens, before, Role.no)) {
      group = before;
      continue;
    }
    if (
      (mask & (WordBit.determiner | WordBit.pronoun | WordBit.coordinator)) !== 0 &&
      (mask & (WordBit.be | WordBit.have | WordBit.modal | WordBit.do)) === 0
    )
      break;
    if ((mask & WordBit.subordinator) !== 0) break;
    if ((mask & WordBit.be) !== 0) be = true;
    if ((mask & WordBit.have) !== 0) have = true;
    if ((mask & WordBit.modal) !== 0) {
      modal = true;
      infinitive = false;
    }
    if ((mask & FINITE_GROUP) !== 0 && (language.formOf(tokens, before) & FormBit.firstPersonVerb) !== 0)
      return undefined;
    group = before;
  }
  if (kind === CueKind.Bearer) {
    const verb = linkBefore(scene, first, sentence);
    return verb < 0 ? undefined : new ReportingCue(entry, kind, first, end, verb);
  }
  if (kind === CueKind.Attitude) {
    // "was clearly unhappy with", "remains open to": an adjective after a verb that links it to its subject
    // "have long worried about": the verb from which the adjective comes
    if (!be && !(have && (form & FormBit.past) !== 0)) {
      if (group === sentence) return undefined;
      if (!language.is(tokens, group - 1, Role.linking))
        return scene.genre === 'news' && followsHead(scene, group - 1, first)
          ? new ReportingCue(entry, kind, first, end, group, VerbUse.Participle)
          : undefined;
      group = auxiliariesBefore(scene, group - 1, sentence);
    }
    // "it is not clear whether": to nobody
    if (group > sentence && language.is(tokens, group - 1, Role.it)) return undefined;
    return new ReportingCue(entry, kind, first, end, group, modal ? VerbUse.Modal : 0);
  }
  // adverbs at the head of the clause are not part of the verb group
  while (group < first && group === sentence && (language.classOf(tokens, group) & WordBit.adverb) !== 0) group++;
  const beforeMask = group > sentence ? language.classOf(tokens, group - 1) : 0;
  const beforeKind = group > sentence ? tokens.kind[group - 1] : TokenKind.Terminator;
  const finitePast = (form & FormBit.past) !== 0;
  if (infinitive && group === first) return new ReportingCue(entry, kind, first, end, group, VerbUse.Infinitive);
  // "two questions", "some hopes"
  if (
    group === first &&
    scene.genre !== 'news' &&
    (form & FormBit.thirdPerson) !== 0 &&
    language.is(tokens, first - 1, Role.standalone) &&
    !language.is(tokens, first - 2, Role.no) &&
    isNounToo(scene, entry)
  )
    return undefined;
  const alone =
    standsAlone(scene, group - 1, sentence) && (scene.genre === 'news' || finitePast || !isNounToo(scene, entry));
  if (group === first && !ing && !alone) {
    // "heard her say"
    const heard =
      scene.genre !== 'news' &&
      language.is(tokens, first - 1, Role.objectPronoun) &&
      language.is(tokens, first - 2, Role.perceive);
    if (!heard && (beforeMask & NOMINAL_BEFORE) !== 0 && (beforeMask & WordBit.subordinator) === 0) {
      if (!finitePast && !language.is(tokens, first, Role.strongPast)) return undefined;
      if ((beforeMask & WordBit.possessive) !== 0 || (beforeMask & WordBit.determiner) !== 0) return undefined;
    }
    if (beforeKind === TokenKind.Clitic || beforeKind === TokenKind.Hyphen) return undefined;
    if (beforeKind === TokenKind.CloseSingle && isNounToo(scene, entry)) return undefined;
  }
  // "our publicly stated policy"
  if (
    group < first &&
    !be &&
    !have &&
    !modal &&
    (beforeMask & (WordBit.possessive | WordBit.determiner)) !== 0 &&
    (beforeMask & (WordBit.pronoun | WordBit.subordinator)) === 0
  )
    return undefined;
  if (
    ing &&
    group === first &&
    ((beforeMask & (WordBit.determiner | WordBit.possessive)) !== 0 ||
      beforeKind === TokenKind.Hyphen ||
      beforeKind === TokenKind.Clitic)
  )
    return undefined;
  if (tokens.kind[end] === TokenKind.Hyphen) return undefined;
  // "its reports are", "the estimates show": a noun that a finite verb follows; not "which he thinks is"
  if (
    group === first &&
    end === first + 1 &&
    !ing &&
    !finitePast &&
    (language.classOf(tokens, end) & FINITE) !== 0 &&
    tokens.kind[end] === TokenKind.Word &&
    ((form & FormBit.thirdPerson) !== 0 || (scene.genre === 'news' && isNounToo(scene, entry))) &&
    !(takes(entry, Frame.z) && (!isNounToo(scene, entry) || (beforeMask & WordBit.personal) !== 0))
  )
    return undefined;
  // a participle alone says more of a noun: "sostenuta dalla Russia"
  if ((form & FormBit.participle) !== 0 && !be && !have) return undefined;
  // a base form is finite only after a plural: "officials say", "we note"; else it is a noun ("a state visit")
  const bare = group === first && !ing && !finitePast;
  // "would like": the first word is an auxiliary, which every subject may have
  const auxiliary = (language.classOf(tokens, first) & FINITE_GROUP) !== 0;
  // "“…,” state Senator Roe said": where no subject stands before it
  const compound = bare && standsBeforeTitle(scene, end) && (beforeKind as number) > TokenKind.Clitic;
  if (compound && isNounToo(scene, entry)) return undefined;
  const isBase =
    bare && !auxiliary && language.pack.grammar.baseForm === 'finite' && language.isBase(tokens, first, entry);
  // "the care and support of the old"
  if (isBase && scene.genre !== 'news' && language.is(tokens, end, Role.origin) && isNounToo(scene, entry))
    return undefined;
  // "the President set out": a past that looks like the base form
  const asPast = isBase && language.is(tokens, first, Role.irregularPast);
  if (isBase && !asPast && !pluralBefore(scene, first, sentence)) {
    if (scene.genre !== 'news' || !pluralSomewhere(scene, first, sentence)) return undefined;
    if (!language.test(tokens, first, 'verb')) return undefined;
  } else if (bare && !isBase && isNounToo(scene, entry)) {
    const verb =
      scene.genre === 'news'
        ? isVerbOfNews(scene, first, end, sentence)
        : !isDescribed(scene, first, sentence) &&
          (isNamed(scene, first - 1, sentence) || isVerbByNeighbours(scene, first, end));
    if (!verb) return undefined;
  }
  // "as reported by"
  const byAgent = (finitePast || ing) && !have && !be && language.is(tokens, end, Role.agentMarker);
  if (byAgent && !isAsReported(scene, group, first, end)) return undefined;
  const passive =
    be &&
    !controlled &&
    !reflexive &&
    !ing &&
    !language.is(tokens, first, Role.copula) &&
    (form & FormBit.passive) !== 0;
  const participle = (controlled ? carriedIng : ing) && !be && !have && !aspect;
  const use =
    (passive ? VerbUse.Passive : 0) |
    (participle ? VerbUse.Participle : 0) |
    (infinitive ? VerbUse.Infinitive : 0) |
    (isBase && !asPast ? VerbUse.Base : 0) |
    (modal ? VerbUse.Modal : 0) |
    (reflexive ? VerbUse.Reflexive : 0);
  return new ReportingCue(entry, kind, first, end, group, use);
}

/** Whether a title with a capital stands at `token`. */
function standsBeforeTitle({ tokens, language }: Scene, token: number): boolean {
  return (
    ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0 &&
    (language.classOf(tokens, token) & (WordBit.title | WordBit.titleAbbreviation)) !== 0
  );
}
