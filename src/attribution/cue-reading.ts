import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import { asClause } from './as-clause.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { readByCategory } from './category-reading.js';
import { behindCleft, quotationOfCleft } from './cleft.js';
import { contentAfter } from './content.js';
import { clauseEnd, hasWords } from './content-end.js';
import { isPerceived, subjectOfCue } from './cue-subject.js';
import type { Discourse } from './discourse.js';
import { readDroppedSubject } from './dropped-subject.js';
import { Frame, takes } from './frames.js';
import { readAgent, readPassive } from './impersonal.js';
import { speaksBack } from './interlocutor.js';
import { readInverted } from './inverted.js';
import { isJoint } from './joint-source.js';
import { objectEnd } from './object-end.js';
import { speaksInOwnName, standsForBody } from './own-account.js';
import { isOwnLead, isOwnThanks, ownWordsAt } from './own-words.js';
import { readLeading, readReducedRelative } from './participle.js';
import { isBody, isKnownPerson, isPersonal, maySay } from './personhood.js';
import {
  after,
  contentBefore,
  isAdverbial,
  isLeadOfQuotation,
  opensTopic,
  parenthetical,
  quotationFrom,
  takesOther,
} from './preceding-content.js';
import { readPurpose } from './purpose.js';
import { type CueReading, finish } from './reading.js';
import type { ReportingCue } from './reporting-cue.js';
import { sharedSource } from './shared-source.js';
import { readSourceless } from './sourceless.js';
import { headedBy, isBare, isDocument, isInferred } from './subject.js';
import { spokenEnd, unmarkedSpeech } from './unmarked-speech.js';
import { isHeardFrom, readAsReported, readHeard } from './unspoken-source.js';
import { isAsReported } from './verb-group.js';

/** Tokens of the longest phrase that may stand before an interposed cue. */
const LONGEST_LEAD = 8;
const LONGEST_LEAD_OF_NEWS = 25;

/**
 * Reads one cue: its source, its content, what it shares with the cue before. "acts" where somebody talks who is not
 * quoted with anything, `undefined` where nothing is attributed.
 */
export function readCue(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  previous: Attribution | undefined,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | 'acts' | undefined {
  const { tokens, language, quoted } = scene;
  const { entry } = cue;
  const { dropsSubjects } = language.pack.grammar;
  const { first, end } = sentence;
  const special = readByCategory(scene, cue, sentence, previous, turn, discourse);
  if (special !== 'verb') return special;
  if (isAsReported(scene, cue.group, cue.first, cue.end)) return readAsReported(scene, cue, sentence, turn, discourse);
  if (isHeardFrom(scene, cue)) return readHeard(scene, cue, sentence, turn, discourse);
  if (cue.infinitive) return readPurpose(scene, cue, sentence, turn, discourse);

  if (turn !== undefined && isOwnThanks(scene, cue, first)) return undefined;
  const attached =
    readLeading(scene, cue, sentence, turn, discourse) ?? readReducedRelative(scene, cue, sentence, turn, discourse);
  if (attached !== undefined) return attached;

  const lead = cue.group - 1;
  // a quotation that ends the paragraph before is not what is said in this one
  const floor = ((tokens.flags[first] as number) & TokenFlag.ParagraphStart) !== 0 ? first : 0;
  const leadKind = lead >= first ? (tokens.kind[lead] as number) : -1;
  const afterQuotation =
    (lead >= floor && quoted[lead]! >= 0) || (lead > first && leadKind === TokenKind.Comma && quoted[lead - 1]! >= 0);
  const inverted = readInverted(scene, cue, sentence, afterQuotation, turn, discourse);
  if (inverted !== undefined) return inverted;

  const subject = subjectOfCue(scene, cue, first, previous);
  if (subject === 'none') return undefined;
  let source = subject;
  let shared = false;
  // "the rebels, which have vowed": what an account tells of others
  if (scene.genre === 'readout' && source !== undefined && language.is(tokens, lead, Role.comment)) return undefined;
  if (source === undefined || (cue.participle && !isPerceived(scene, source, first))) {
    const joined = sharedSource(scene, cue, sentence, previous);
    if (joined === 'none') return undefined;
    if (joined === 'dropped')
      return dropsSubjects ? readDroppedSubject(scene, cue, sentence, turn, discourse) : undefined;
    if (joined === 'unknown') return readSourceless(scene, cue, sentence, turn);
    if (joined !== undefined) {
      source = joined;
      shared = true;
    }
  }
  if (cue.passive || (cue.reflexive && source === undefined))
    return readAgent(scene, cue, source, sentence, turn, discourse) ?? readPassive(scene, cue, source, sentence, turn);
  if (source === undefined && dropsSubjects) return readDroppedSubject(scene, cue, sentence, turn, discourse);
  if (source === undefined) return readSourceless(scene, cue, sentence, turn);
  const opening = source.first;
  const single = source.end - source.first === 1;
  // "Let me thank", "Please state", "no need to say": nobody is reported
  if (language.is(tokens, opening, Role.imperative) || (single && language.is(tokens, opening, Role.no)))
    return undefined;
  // "we, again, …": what is set off behind a pronoun is no part of it; "you all …"
  const next = tokens.kind[opening + 1];
  const alone = single || (scene.genre !== 'news' && (next === TokenKind.Comma || next === TokenKind.Dash));
  if (
    alone &&
    language.is(tokens, opening, Role.self) &&
    !speaksInOwnName(scene, opening, turn) &&
    !speaksBack(scene, entry, opening, cue.first, first, turn)
  )
    return undefined;
  if (
    alone &&
    language.is(tokens, opening, Role.vague) &&
    scene.genre !== 'news' &&
    !standsForBody(scene, opening, discourse)
  )
    return undefined;
  if (turn !== undefined && opening > first && language.is(tokens, opening - 1, Role.self)) return undefined;
  // "one can disagree": anybody
  if (single && cue.modal && scene.genre !== 'news' && language.is(tokens, opening, Role.generic)) return undefined;
  if (headedBy(scene, source, WordBit.meeting) && scene.genre !== 'news') return undefined;
  // "the Presidents will discuss": what is planned
  if (cue.modal && takes(entry, Frame.j) && scene.genre !== 'news') return 'acts';
  if (
    takes(entry, Frame.j) &&
    !(scene.genre === 'news' && takes(entry, Frame.m)) &&
    !isJoint(scene, source, discourse)
  ) {
    if (scene.genre === 'news' || !takes(entry, Frame.p) || !isKnownPerson(scene, source)) return 'acts';
  }
  const personal = isPersonal(scene, source);
  const speaks = personal || scene.genre === 'news' || isBody(scene, source);
  if (!personal && !maySay(scene, cue, source)) return undefined;
  // "emerging challenges": a third person singular has a subject that can be one
  if (
    !personal &&
    scene.genre !== 'news' &&
    (language.formOf(tokens, cue.first) & FormBit.pluralEnding) !== 0 &&
    cue.group === cue.first &&
    isBare(scene, source)
  )
    return undefined;

  // "the road is open, he said while noting that …"
  const trails =
    scene.genre !== 'news' &&
    source.first > first &&
    tokens.kind[source.first - 1] === TokenKind.Comma &&
    (language.is(tokens, cue.end, Role.clauseLink) || language.is(tokens, cue.end, Role.as));
  const cleft = takes(entry, Frame.q) ? quotationOfCleft(scene, source) : undefined;
  if (cleft !== undefined) return finish(scene, cue, source, [cleft], turn, discourse, 'quotation');
  const start = trails ? undefined : (behindCleft(scene, cue, source, sentence) ?? contentAfter(scene, cue, end));
  // "the poll shows a lead": only what is written or counted shows things by itself
  // "a poem called “The Tides”": a name
  if (
    start?.kind === 'quotation' &&
    takes(entry, Frame.v) &&
    !personal &&
    start.first === cue.end &&
    scene.genre !== 'news'
  )
    return undefined;
  const anybody = scene.genre === 'news' && takes(entry, Frame.m);
  if (start?.kind === 'phrase' && takes(entry, Frame.o) && !anybody && !isDocument(scene, source)) return undefined;
  // "the win means they lead": what follows from a thing
  if (start?.kind === 'clause' && !personal && scene.genre === 'news' && isInferred(scene, entry, source))
    return undefined;
  const bounded =
    scene.genre === 'news' && (start?.kind === 'phrase' || start?.kind === 'infinitive') ? objectEnd : clauseEnd;
  const content =
    start === undefined
      ? undefined
      : { first: start.first, end: ownWordsAt(scene, source, start, bounded(scene, start.first, end), turn) };
  if (content !== undefined && language.is(tokens, cue.end + 1, Role.spokenQuote))
    content.end = spokenEnd(scene, content);
  const before = source.first - 1;
  const beforeKind = before >= first ? (tokens.kind[before] as number) : -1;
  const beforeQuoted =
    (before >= floor && quoted[before]! >= 0 && tokens.kind[before] !== TokenKind.OpenQuote) ||
    (beforeKind === TokenKind.Comma && before > first && quoted[before - 1]! >= 0);
  if (
    !shared &&
    takes(entry, Frame.q) &&
    before >= floor &&
    beforeQuoted &&
    (start === undefined || (before >= first && start.kind !== 'that' && start.kind !== 'colon'))
  ) {
    // “…,” Clinton said.  “…,” Clinton said, “…”
    const left = contentBefore(scene, source.first, first);
    if (left !== undefined) {
      const right = start?.kind === 'quotation' ? [quotationFrom(scene, start.first, end)] : [];
      return finish(scene, cue, source, [left, ...right], turn, discourse, 'quotation');
    }
  }
  // "The truth, she told me, is that nobody looked."
  const told = scene.genre !== 'news' && language.is(tokens, cue.end, Role.objectPronoun) ? cue.end + 1 : cue.end;
  if (
    !shared &&
    beforeKind === TokenKind.Comma &&
    tokens.kind[told] === TokenKind.Comma &&
    (takes(entry, Frame.z) || takes(entry, Frame.t)) &&
    before - first <= (scene.genre === 'news' ? LONGEST_LEAD_OF_NEWS : LONGEST_LEAD)
  ) {
    // "Overall, she said, the talks went well."
    const rest = { first: told + 1, end: clauseEnd(scene, told + 1, end) };
    if (hasWords(scene, rest) && speaks)
      return finish(
        scene,
        cue,
        source,
        // "Like I said, my father told us, …": the lead is the speaker's own
        isOwnLead(scene, first, before) || isLeadOfQuotation(scene, first, before, rest.first)
          ? [rest]
          : [{ first, end: before }, rest],
        turn,
        discourse,
        'before',
      );
  }
  const quotes = start?.kind === 'quotation';
  const as = asClause(scene, cue, source, first, quotes);
  if (as === 'vague') return undefined;
  if (as === 'as' && !quotes && !(scene.genre === 'news' && content !== undefined)) {
    const rest = parenthetical(scene, before, cue.end, sentence);
    return rest === undefined ? undefined : finish(scene, cue, source, [rest], turn, discourse, 'aside');
  }
  if (content === undefined) {
    const heard = unmarkedSpeech(scene, cue, source, sentence);
    if (heard !== undefined) return finish(scene, cue, source, [heard], turn, discourse, 'clause', shared);
    if (
      !shared &&
      (takes(entry, Frame.z) || (takes(entry, Frame.t) && (scene.genre === 'news' || takes(entry, Frame.q)))) &&
      beforeKind === TokenKind.Comma &&
      speaks &&
      tokens.kind[cue.end] !== TokenKind.Colon &&
      !isAdverbial(scene, first, before) &&
      !takesOther(scene, cue.end)
    ) {
      const left = contentBefore(scene, source.first, first);
      if (left !== undefined && left.end - left.first >= 3)
        return finish(
          scene,
          cue,
          source,
          [left, ...after(scene, cue.end, end, beforeQuoted)],
          turn,
          discourse,
          'before',
        );
    }
    if (!shared && takes(entry, Frame.q) && before >= floor && before < first && quoted[before]! >= 0) {
      // the quotation is a sentence of its own: “Why?” Trump asked.
      const left = contentBefore(scene, source.first, first);
      if (left !== undefined) return finish(scene, cue, source, [left], turn, discourse, 'quotation');
    }
    // "the plan which Holm opposed": the pronoun stands for what is opposed
    const relative = before >= first && (language.classOf(tokens, before) & WordBit.relative) !== 0;
    if (scene.genre === 'news' && !shared && (relative || (before > first && language.is(tokens, before, Role.that))))
      return finish(scene, cue, source, [{ first: before, end: source.first }], turn, discourse, 'relative');
    return undefined;
  }
  if (start!.kind === 'quotation') {
    const whole = quotationFrom(scene, start!.first, end);
    const closed = start!.first === whole.first && whole.end < content.end && quoted[whole.end - 1]! >= 0;
    const said = whole.end > content.end || closed ? whole : content;
    return finish(scene, cue, source, [said], turn, discourse, 'quotation');
  }
  const rule = start!.kind === 'that' ? 'that' : start!.kind === 'phrase' ? 'object' : 'clause';
  const topic = !shared && beforeKind === TokenKind.Comma && opensTopic(scene, first, before);
  const contents = topic ? [{ first, end: before }, content] : [content];
  const reading = finish(scene, cue, source, contents, turn, discourse, shared ? `${rule}Shared` : rule, shared);
  if (start!.kind === 'phrase' || start!.kind === 'infinitive') reading.object = true;
  return reading;
}
