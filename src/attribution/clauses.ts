import { WordBit } from '../language/pack.js';
import type { Voice } from '../model/passage.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { clauseEnd, contentAfter, hasWords } from './content.js';
import {
  type Discourse,
  isPersonal,
  jointVoice,
  mentionsIn,
  partiesWhoMet,
  remember,
  resolveSource,
} from './coreference.js';
import { analyzeCue, type ReportingCue, takes } from './cue.js';
import { subjectAfter, subjectBefore } from './source.js';

/** What happens in one sentence: its attributions, in the order of their cues. */
export interface SentenceReading {
  attributions: Attribution[];
  /** Every source is a thing or a side, none a person: in speech that goes on, these are its words. */
  impersonal: boolean;
  /** Somebody talks or acts who is not quoted with anything: the speech before does not go on. */
  acts: boolean;
}

/** Reads the reporting clauses of the sentence at tokens `first` to `end`; matches `from` to `to` are its own. */
export function readClauses(
  scene: Scene,
  sentence: Range,
  from: number,
  to: number,
  turn: Attribution | undefined,
  discourse: Discourse,
): SentenceReading {
  const { matches, language, quoted } = scene;
  const { first } = sentence;
  const found: (Attribution & { tense: string; cueRange: ReportingCue })[] = [];
  let acts = false;
  for (let at = from; at < to; at++) {
    const entry = language.matcher.entries[matches.entry[at] as number]!;
    if (entry.lexicon !== scene.reporting) continue;
    const cueFirst = matches.first[at] as number;
    if (quoted[cueFirst]! >= 0) continue;
    const cue = analyzeCue(scene, entry, cueFirst, matches.end[at] as number, first);
    if (cue === undefined) continue;
    // a cue inside the verb group of one that is taken already
    const previous = found.at(-1);
    if (previous?.cue !== undefined && cueFirst < previous.cue.end) continue;
    const reading = readCue(scene, cue, sentence, previous, turn, discourse);
    if (reading === 'acts') {
      acts = true;
      continue;
    }
    if (reading === undefined) continue;
    const { attribution } = reading;
    // where the new one stands in the content of an earlier one: beside it, or nested in it
    const begin = reading.shared
      ? attribution.cue!.first
      : Math.min(attribution.cue!.first, attribution.source?.first ?? Number.MAX_SAFE_INTEGER);
    for (let index = found.length - 1; index >= 0; index--) {
      const outer = found[index]!;
      const content = outer.contents.at(-1);
      if (content === undefined || begin < content.first || begin >= content.end) continue;
      const boundary = coordinateBoundary(scene, begin, content.first, reading.shared, attribution, outer);
      if (boundary >= 0) content.end = boundary;
      else if (
        scene.genre !== 'news' &&
        attribution.voice.parties === undefined &&
        attribution.source !== undefined &&
        !isPersonal(scene, attribution.source)
      )
        attribution.contents = [];
      else {
        attribution.parent = outer;
        attribution.contents = attribution.contents
          .map((range) => ({ first: Math.max(range.first, content.first), end: Math.min(range.end, content.end) }))
          .filter((range) => range.first < range.end);
      }
      break;
    }
    attribution.contents = attribution.contents.filter((range) => range.first < range.end && hasWords(scene, range));
    if (attribution.contents.length === 0) continue;
    // "expressed his confidence that": the same voice again
    if (
      attribution.parent !== undefined &&
      attribution.parent !== turn &&
      sameVoice(attribution.voice, attribution.parent.voice)
    )
      continue;
    if (turn !== undefined && attribution.parent === turn && speaksFor(turn.voice, attribution.voice)) continue;
    if (attribution.parent === turn) remember(discourse, attribution.voice, reading.personal);
    found.push({ ...attribution, tense: tenseOf(scene, cue), cueRange: cue });
  }
  return {
    attributions: found,
    acts,
    impersonal:
      found.length > 0 &&
      !found.some(
        (one) =>
          one.source === undefined ||
          one.voice.person !== undefined ||
          one.voice.parties !== undefined ||
          isPersonal(scene, one.source),
      ),
  };
}

/** Whether what `inner` holds is the speaker's own word: the speaker himself, or the side he speaks for. */
function speaksFor(speaker: Voice, inner: Voice): boolean {
  return (
    sameVoice(inner, speaker) ||
    (inner.person === undefined && inner.party !== undefined && inner.party === speaker.party)
  );
}

function sameVoice(a: Voice, b: Voice): boolean {
  return a.person !== undefined
    ? a.person === b.person
    : a.label === b.label && a.party === b.party && b.person === undefined;
}

interface CueReading {
  attribution: Attribution;
  /** The source was found in an earlier clause of the sentence. */
  shared: boolean;
  personal: boolean;
}

type Found = Attribution & { tense: string; cueRange: ReportingCue };

function readCue(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  previous: Found | undefined,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | 'acts' | undefined {
  const { tokens, language, quoted } = scene;
  const { entry } = cue;
  const { first, end } = sentence;
  if (entry.category === 'according') return readAccording(scene, cue, sentence, turn, discourse);
  if (entry.category === 'noun') return readNounCue(scene, cue, sentence, turn, discourse);
  if (cue.infinitive) return undefined;

  // "…", said Clinton: the verb stands right after a quotation or a comma, its subject after it
  const lead = cue.group - 1;
  const leadKind = lead >= first ? (tokens.kind[lead] as number) : -1;
  const afterQuotation =
    (lead >= 0 && quoted[lead]! >= 0) || (lead > first && leadKind === TokenKind.Comma && quoted[lead - 1]! >= 0);
  if (
    cue.group === cue.first &&
    !cue.participle &&
    takes(entry, 'q') &&
    (afterQuotation || leadKind === TokenKind.Comma)
  ) {
    const inverted = subjectAfter(scene, cue.end, end);
    if (inverted !== undefined && !startsClause(scene, inverted, end, afterQuotation)) {
      const content = contentBefore(scene, cue.first, first);
      if (content !== undefined)
        return finish(
          scene,
          cue,
          inverted,
          [content, ...after(scene, inverted.end, end)],
          turn,
          discourse,
          afterQuotation ? 0.95 : 0.8,
        );
    }
  }

  // the subject before the verb group
  let source: Range | undefined;
  let shared = false;
  if (!cue.participle || (language.classOf(tokens, cue.group - 1) & WordBit.pronoun) !== 0)
    source = subjectBefore(scene, cue.group, first);
  if (source === undefined || cue.participle) {
    const joined =
      lead >= first &&
      ((language.classOf(tokens, lead) & (WordBit.coordinator | WordBit.adverb)) !== 0 ||
        leadKind === TokenKind.Comma ||
        (language.classOf(tokens, lead) & WordBit.preposition) !== 0 ||
        /^(?:while|when|by|after|before)$/.test(tokens.textOf(lead).toLowerCase()));
    if (previous !== undefined && joined) {
      // "noted that … and stressed", ", adding that": the subject of the clause before
      if (
        cue.participle &&
        !(
          leadKind === TokenKind.Comma || /^(?:while|when|by|after|before|and)$/.test(tokens.textOf(lead).toLowerCase())
        )
      )
        return undefined;
      source = previous.source;
      shared = true;
    } else if (cue.participle && leadKind === TokenKind.Comma) {
      source = subjectOfSentence(scene, first, lead);
      shared = true;
      if (source === undefined) return undefined;
    } else if (
      cue.participle &&
      /^(?:by|while|after|before|in)$/.test(lead >= first ? tokens.textOf(lead).toLowerCase() : '')
    ) {
      source = subjectOfSentence(scene, first, lead);
      shared = true;
      if (source === undefined) return undefined;
    } else if (cue.participle) return undefined;
    else if (joined && (language.classOf(tokens, lead) & WordBit.coordinator) !== 0) {
      source = subjectOfSentence(scene, first, lead);
      shared = true;
      if (source === undefined || !isPersonal(scene, source)) return undefined;
    }
  }
  if (cue.passive) return readPassive(scene, cue, source, sentence, turn);
  if (source === undefined) return undefined;
  const word = tokens.textOf(source.first).toLowerCase();
  const single = source.end - source.first === 1;
  if (single && (word === 'i' || word === 'we' || word === 'you')) {
    return undefined;
  }
  if (
    single &&
    (word === 'it' || word === 'this' || word === 'that' || word === 'there' || word === 'which') &&
    scene.genre !== 'news'
  )
    return undefined;
  if (headedBy(scene, source, WordBit.meeting) && scene.genre !== 'news') return undefined;
  if (takes(entry, 'j') && !isJoint(scene, source, discourse)) return 'acts';
  const personal = isPersonal(scene, source);
  if (takes(entry, 'e') && !personal && scene.genre !== 'news') return undefined;
  // "emerging challenges": a third person singular has a subject that can be one
  if (!personal && /[^s]s$/.test(tokens.textOf(cue.first)) && cue.group === cue.first && isBare(scene, source))
    return undefined;

  const start = contentAfter(scene, cue, end);
  const content = start === undefined ? undefined : { first: start.first, end: clauseEnd(scene, start.first, end) };
  const before = source.first - 1;
  const beforeKind = before >= first ? (tokens.kind[before] as number) : -1;
  const beforeQuoted =
    (before >= 0 && quoted[before]! >= 0 && tokens.kind[before] !== TokenKind.OpenQuote) ||
    (beforeKind === TokenKind.Comma && before > first && quoted[before - 1]! >= 0);
  if (
    !shared &&
    takes(entry, 'q') &&
    before >= 0 &&
    beforeQuoted &&
    (start === undefined || (start.kind !== 'that' && start.kind !== 'colon'))
  ) {
    // “…,” Clinton said.  “…,” Clinton said, “…”
    const left = contentBefore(scene, source.first, first);
    if (left !== undefined) {
      const right = start?.kind === 'quotation' ? [quotationFrom(scene, start.first, end)] : [];
      return finish(scene, cue, source, [left, ...right], turn, discourse, 0.95);
    }
  }
  const asClause = before >= first && /^(?:as)$/.test(tokens.textOf(before).toLowerCase());
  if (asClause) {
    const rest = parenthetical(scene, before, cue.end, sentence);
    return rest === undefined ? undefined : finish(scene, cue, source, [rest], turn, discourse, 0.75);
  }
  if (content === undefined) {
    if (
      !shared &&
      (takes(entry, 'z') || (takes(entry, 'q') && takes(entry, 't'))) &&
      beforeKind === TokenKind.Comma &&
      (personal || scene.genre === 'news') &&
      !isAdverbial(scene, first, before)
    ) {
      const left = contentBefore(scene, source.first, first);
      if (left !== undefined && left.end - left.first > 3)
        return finish(scene, cue, source, [left, ...after(scene, cue.end, end)], turn, discourse, 0.8);
    }
    if (!shared && takes(entry, 'q') && before >= 0 && before < first && quoted[before]! >= 0) {
      // the quotation is a sentence of its own: “Why?” Trump asked.
      const left = contentBefore(scene, source.first, first);
      if (left !== undefined) return finish(scene, cue, source, [left], turn, discourse, 0.9);
    }
    return undefined;
  }
  if (start!.kind === 'quotation') {
    const whole = quotationFrom(scene, start!.first, end);
    return finish(
      scene,
      cue,
      source,
      [whole.end > content.end ? whole : content],
      turn,
      discourse,
      shared ? 0.9 : 0.95,
    );
  }
  const sure = start!.kind === 'that' ? 0.95 : start!.kind === 'phrase' ? 0.85 : 0.9;
  return finish(scene, cue, source, [content], turn, discourse, shared ? sure * 0.95 : sure, shared);
}

function finish(
  scene: Scene,
  cue: ReportingCue,
  source: Range,
  contents: Range[],
  turn: Attribution | undefined,
  discourse: Discourse,
  sure: number,
  shared = false,
): CueReading {
  const { voice, confidence } = resolveSource(scene, source, discourse, turn);
  return {
    attribution: {
      mode: 'indirect',
      voice,
      source,
      cue: { first: cue.group, end: cue.end },
      contents,
      parent: turn,
      confidence: sure * confidence,
    },
    shared,
    personal: isPersonal(scene, source) && !headedBy(scene, source, WordBit.group),
  };
}

/** "It was noted that", "satisfaction was expressed": what both did, where the account is of a meeting. */
function readPassive(
  scene: Scene,
  cue: ReportingCue,
  source: Range | undefined,
  sentence: Range,
  turn: Attribution | undefined,
): CueReading | undefined {
  const { tokens, cast } = scene;
  const { entry } = cue;
  if (scene.genre === 'news' || scene.genre === 'post' || cast.parties.length < 2 || cue.modal) return undefined;
  if (source !== undefined && isPersonal(scene, source)) return undefined;
  if (takes(entry, 'q') && !takes(entry, 'n') && !takes(entry, 't') && !takes(entry, 'z')) return undefined;
  const impersonal =
    source === undefined || (source.end - source.first === 1 && tokens.textOf(source.first).toLowerCase() === 'it');
  const start = contentAfter(scene, cue, sentence.end);
  const contents: Range[] = [];
  if (impersonal) {
    if (start === undefined || start.kind === 'phrase') return undefined;
    contents.push({ first: start.first, end: clauseEnd(scene, start.first, sentence.end) });
  } else {
    if (!/^(?:neutral|emphatic|joint|welcoming|commitment)$/.test(entry.category)) return undefined;
    if (
      !/^(?:stress|emphasi|underscor|underlin|reaffirm|confirm|express|voic|highlight|not|discuss|agree|rais|touch|pay|paid|exchang|review|outlin|mention|reach)/.test(
        tokens.textOf(cue.first).toLowerCase(),
      )
    )
      return undefined;
    contents.push(source!);
    if (cue.end < sentence.end) contents.push({ first: cue.end, end: clauseEnd(scene, cue.end, sentence.end) });
  }
  return {
    attribution: {
      mode: 'indirect',
      voice: jointVoice(
        scene,
        impersonal ? 'impersonal' : tokens.text.slice(tokens.start[source!.first], tokens.end[source!.end - 1]),
        partiesWhoMet(scene),
      ),
      source: impersonal ? source : undefined,
      cue: { first: cue.group, end: cue.end },
      contents,
      parent: turn,
      confidence: 0.75,
    },
    shared: false,
    personal: false,
  };
}

function readAccording(
  scene: Scene,
  cue: ReportingCue,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): CueReading | undefined {
  const { tokens } = scene;
  const { first, end } = sentence;
  let last = cue.end;
  while (
    last < end &&
    tokens.kind[last] !== TokenKind.Comma &&
    tokens.kind[last] !== TokenKind.Semicolon &&
    tokens.kind[last] !== TokenKind.Terminator &&
    tokens.kind[last] !== TokenKind.Dash &&
    scene.quoted[last]! < 0
  )
    last++;
  if (last === cue.end) return undefined;
  const source = { first: cue.end, end: last };
  if (
    scene.genre !== 'news' &&
    !isPersonal(scene, source) &&
    mentionsIn(scene, source).length === 0 &&
    !headedBy(scene, source, WordBit.organisation | WordBit.orgSource)
  )
    return undefined;
  const content =
    cue.first - first <= 2
      ? { first: Math.min(last + 1, end), end: clauseEnd(scene, last, end) }
      : { first, end: tokens.kind[cue.first - 1] === TokenKind.Comma ? cue.first - 1 : cue.first };
  const contents = [content];
  if (cue.first - first > 2 && tokens.kind[last] === TokenKind.Comma && last + 1 < end && scene.quoted[last + 1]! < 0)
    contents.push({ first: last + 1, end });
  return finish(scene, cue, source, contents, turn, discourse, 0.9);
}

/** "his claim that …", "Clinton's belief that …". */
function readNounCue(
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
  const possessive = tokens.kind[owner] !== TokenKind.Clitic;
  const word = tokens.textOf(source.first).toLowerCase();
  if (possessive && !/^(?:his|her|their)$/.test(word)) return undefined;
  const reading = finish(
    scene,
    cue,
    source,
    [{ first: that, end: clauseEnd(scene, that, sentence.end) }],
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

/** The content that ends before `end` and begins with the sentence, or with the quotation before it. */
function contentBefore(scene: Scene, end: number, from: number): Range | undefined {
  const { tokens, quoted, quotations } = scene;
  let last = end;
  if (last > 0 && tokens.kind[last - 1] === TokenKind.Comma) last--;
  if (last > 0 && tokens.kind[last - 1] === TokenKind.Dash) last--;
  const quotation = last > 0 ? quoted[last - 1]! : -1;
  let begin = from;
  if (quotation >= 0) {
    begin = Math.min(quotations[quotation]!.first, from);
    if (quotations[quotation]!.first > from) {
      // mixed: the sentence begins outside the quotation
      begin = from;
    }
  }
  return begin < last ? { first: begin, end: last } : undefined;
}

/** A quotation from `first`, to its end or to that of the sentence, whichever is later. */
function quotationFrom(scene: Scene, first: number, end: number): Range {
  const quotation = scene.quotations[scene.quoted[first]!]!;
  return { first, end: Math.max(quotation.end, quotation.end < end ? clauseEnd(scene, first, end) : quotation.end) };
}

/** What goes on after an interposed cue: “…,” he said, “…” or "…, he said, …". */
function after(scene: Scene, from: number, end: number): Range[] {
  const { tokens, quoted } = scene;
  let token = from;
  while (token < end && quoted[token]! < 0 && tokens.kind[token] !== TokenKind.Comma) token++;
  if (token >= end - 1) return [];
  if (quoted[token]! >= 0) return [quotationFrom(scene, token, end)];
  const next = token + 1;
  if (quoted[next]! >= 0) return [quotationFrom(scene, next, end)];
  return [];
}

/** "as Xi noted": the clause that the parenthesis stands in. */
function parenthetical(scene: Scene, as: number, cueEnd: number, sentence: Range): Range | undefined {
  const { tokens } = scene;
  if (as > sentence.first + 2) {
    if (tokens.kind[cueEnd] === TokenKind.Comma && cueEnd + 1 < sentence.end)
      return { first: cueEnd + 1, end: clauseEnd(scene, cueEnd, sentence.end) };
    return tokens.kind[as - 1] === TokenKind.Comma ? { first: sentence.first, end: as - 1 } : undefined;
  }
  let comma = cueEnd;
  while (comma < sentence.end && tokens.kind[comma] !== TokenKind.Comma) comma++;
  return comma + 1 < sentence.end ? { first: comma + 1, end: clauseEnd(scene, comma, sentence.end) } : undefined;
}

/** The subject that begins the sentence, after what is set off by a comma. */
function subjectOfSentence(scene: Scene, first: number, before: number): Range | undefined {
  const { tokens, language } = scene;
  let start = first;
  while (start < before && (language.classOf(tokens, start) & (WordBit.coordinator | WordBit.adverb)) !== 0) start++;
  for (let token = start; token < before; token++) {
    const mask = language.classOf(tokens, token);
    if (token > start && (mask & (WordBit.be | WordBit.have | WordBit.modal | WordBit.do)) !== 0)
      return subjectBefore(scene, token, start);
    if (
      tokens.kind[token] === TokenKind.Comma &&
      (language.classOf(tokens, first) & (WordBit.preposition | WordBit.adverb)) !== 0
    )
      start = token + 1;
  }
  // no auxiliary: the run of names and titles at the beginning
  let token = start;
  const opening = subjectAfter(scene, start, before);
  if (opening === undefined) return undefined;
  let lastName = -1;
  for (token = opening.first; token < opening.end; token++) {
    const mask = language.classOf(tokens, token);
    if (((tokens.flags[token] as number) & TokenFlag.Capital) !== 0 || (mask & (WordBit.title | WordBit.group)) !== 0)
      lastName = token;
    else if (lastName >= 0 && (mask & (WordBit.coordinator | WordBit.preposition | WordBit.determiner)) === 0) break;
  }
  return lastName < 0 ? undefined : { first: opening.first, end: lastName + 1 };
}

/** Whether an inverted subject is rather the subject of a clause of its own ("said the US was ready"). */
function startsClause(scene: Scene, source: Range, end: number, afterQuotation: boolean): boolean {
  const { tokens, language } = scene;
  if (source.end >= end) return false;
  const kind = tokens.kind[source.end] as number;
  if (kind > TokenKind.Clitic) return false;
  // without quotation marks, only a time or a place may follow: "the road is open, said Duran on Monday"
  const mask = language.classOf(tokens, source.end);
  if (!afterQuotation && (mask & (WordBit.preposition | WordBit.time | WordBit.monthOrDay | WordBit.relative)) === 0)
    return true;
  return (language.classOf(tokens, source.end) & (WordBit.be | WordBit.have | WordBit.modal | WordBit.do)) !== 0;
}

/** Neither determiner nor name nor pronoun: no subject in the singular. */
function isBare(scene: Scene, source: Range): boolean {
  for (let token = source.first; token < source.end; token++) {
    if (
      (scene.language.classOf(scene.tokens, token) & (WordBit.determiner | WordBit.possessive | WordBit.pronoun)) !==
      0
    )
      return false;
    if (((scene.tokens.flags[token] as number) & (TokenFlag.Capital | TokenFlag.SentenceStart)) === TokenFlag.Capital)
      return false;
  }
  return true;
}

/** Whether what stands before a comma is no clause but a time, a place, a manner: "During the forum, …". */
function isAdverbial(scene: Scene, first: number, end: number): boolean {
  const { tokens, language } = scene;
  const opening = language.classOf(tokens, first);
  if ((opening & (WordBit.preposition | WordBit.subordinator)) !== 0 && tokens.textOf(first).toLowerCase() !== 'that')
    return true;
  if (/ing$/.test(tokens.textOf(first))) return true;
  return end - first < 3;
}

/** Whether the last common noun before any complement of the source has the class: "the meeting in Moscow". */
function headedBy(scene: Scene, source: Range, bit: number): boolean {
  const { tokens, language } = scene;
  let head = 0;
  for (let token = source.first; token < source.end; token++) {
    const mask = language.classOf(tokens, token);
    if ((mask & WordBit.preposition) !== 0 || (tokens.kind[token] as number) > TokenKind.Clitic) break;
    head = mask;
  }
  return (head & bit) !== 0;
}

function isJoint(scene: Scene, source: Range, discourse: Discourse): boolean {
  const { voice } = resolveSource(scene, source, discourse, undefined);
  if (voice.parties !== undefined) return true;
  let mask = 0;
  for (let token = source.first; token < source.end; token++) mask |= scene.language.classOf(scene.tokens, token);
  return (mask & (WordBit.sidesNoun | WordBit.group)) !== 0 || /^they$/i.test(scene.tokens.textOf(source.first));
}

function tenseOf(scene: Scene, cue: ReportingCue): string {
  const word = scene.tokens.textOf(cue.first).toLowerCase();
  if (cue.participle) return 'ing';
  if (cue.group < cue.first) return 'group';
  return /(?:ed|aid|old|rote|poke|ade|ave|ook)$/.test(word) ? 'past' : 'present';
}

/**
 * Where the content of `outer` ends because a clause of equal rank begins; -1 if the new attribution is nested in it.
 */
function coordinateBoundary(
  scene: Scene,
  begin: number,
  contentFirst: number,
  shared: boolean,
  inner: Attribution,
  outer: Found,
): number {
  const { tokens, language } = scene;
  let token = begin;
  let coordinator = false;
  let comma = false;
  while (token > contentFirst && begin - token < 4) {
    const before = token - 1;
    const kind = tokens.kind[before] as number;
    const word = tokens.textOf(before).toLowerCase();
    const mask = language.classOf(tokens, before);
    if (kind === TokenKind.Comma || kind === TokenKind.Semicolon) {
      comma = true;
      token = before;
      break;
    }
    if (/^(?:and|but|while|whereas|as|by|before|after)$/.test(word) || (mask & WordBit.coordinator) !== 0) {
      coordinator = true;
      token = before;
      continue;
    }
    if ((mask & WordBit.adverb) !== 0) {
      token = before;
      continue;
    }
    break;
  }
  if (begin <= contentFirst + 1) return -1;
  if (!coordinator && !comma) return -1;
  if (shared || (inner.source !== undefined && inner.source === outer.source)) {
    if (comma || coordinator) return token;
    return -1;
  }
  const personal =
    inner.voice.person !== undefined ||
    inner.voice.parties !== undefined ||
    (inner.source !== undefined && isPersonal(scene, inner.source));
  if (comma && coordinator) return token;
  if (coordinator && personal) return token;
  return comma && personal && tokens.kind[token] === TokenKind.Semicolon ? token : -1;
}
