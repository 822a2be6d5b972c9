import { WordBit } from '../language/pack.js';
import { Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import { type Attribution, newAttribution, type Range, type Scene } from './attribution.js';
import { type Rule, shareOf } from './confidence.js';
import { clauseEnd } from './content-end.js';
import { resolveSource } from './coreference.js';
import type { Discourse } from './discourse.js';
import { isPersonal } from './personhood.js';
import { isDocument } from './subject.js';

/** Tokens of the longest phrase that names whose view a sentence gives. */
const LONGEST_VIEWPOINT = 20;
const LONGEST_NAME = 6;
const LONGEST_HEADLINE = 24;

/**
 * Attributions of a whole sentence of news that no reporting word makes: "In a new poll, …", "To Roe, …", and headlines
 * like "Roe: the bridge is safe".
 */
export function readViewpoint(
  scene: Scene,
  sentence: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): Attribution | undefined {
  return readPhrase(scene, sentence, turn, discourse) ?? readHeadline(scene, sentence, turn, discourse);
}

/**
 * "In exit polls, voters said that …", "By the bank's tally, …": all behind the comma is the survey's, and what others say
 * there is nested in it.
 */
export function readSurvey(
  scene: Scene,
  { first, end }: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): Attribution | undefined {
  const { tokens, language, quoted } = scene;
  if (!language.is(tokens, first, Role.surveyPreposition)) return undefined;
  let survey = false;
  let comma = first + 1;
  while (comma < Math.min(end, first + LONGEST_VIEWPOINT) && tokens.kind[comma] !== TokenKind.Comma) {
    if (quoted[comma]! >= 0) return undefined;
    if (language.is(tokens, comma, Role.survey)) survey = true;
    comma++;
  }
  if (!survey || tokens.kind[comma] !== TokenKind.Comma || comma >= end - 2) return undefined;
  const content = { first: comma + 1, end: clauseEnd(scene, comma + 1, end) };
  const source = { first: first + 1, end: comma };
  return attributionOf(scene, source, { first, end: first + 1 }, content, turn, discourse, 'viewpoint');
}

/** "In a poll released on Monday, half of them …", "To many voters, it is …". */
function readPhrase(
  scene: Scene,
  { first, end }: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): Attribution | undefined {
  const { tokens, language, quoted } = scene;
  // "In a letter, Roe wrote:" introduces what comes on the next line
  if (tokens.kind[end - 1] === TokenKind.Colon) return undefined;
  const inSource = language.is(tokens, first, Role.sourcePreposition);
  if (!inSource && !language.is(tokens, first, Role.viewPreposition)) return undefined;
  let comma = first + 1;
  while (comma < Math.min(end, first + LONGEST_VIEWPOINT) && tokens.kind[comma] !== TokenKind.Comma) {
    if (quoted[comma]! >= 0) return undefined;
    comma++;
  }
  if (tokens.kind[comma] !== TokenKind.Comma || comma >= end - 2 || comma - first < 2) return undefined;
  const source = { first: first + 1, end: comma };
  const fits = inSource
    ? isDocument(scene, source)
    : subjectBegins(scene, first + 1) && isPersonal(scene, source) && subjectBegins(scene, comma + 1);
  if (!fits) return undefined;
  const content = { first: comma + 1, end: clauseEnd(scene, comma + 1, end) };
  return attributionOf(scene, source, { first, end: first + 1 }, content, turn, discourse, 'viewpoint');
}

/** Whether a clause begins at `token` with its subject. */
function subjectBegins(scene: Scene, token: number): boolean {
  const { tokens, language } = scene;
  const mask = language.classOf(tokens, token);
  return (
    ((tokens.flags[token] as number) & TokenFlag.Capital) !== 0 ||
    (mask & (WordBit.determiner | WordBit.possessive | WordBit.pronoun)) !== 0
  );
}

/** "Roe: the bridge is safe" at the head of a text or of a section. */
function readHeadline(
  scene: Scene,
  { first, end }: Range,
  turn: Attribution | undefined,
  discourse: Discourse,
): Attribution | undefined {
  const { tokens, language } = scene;
  if (((tokens.flags[first] as number) & TokenFlag.ParagraphStart) === 0) return undefined;
  let colon = first;
  while (colon < Math.min(end, first + LONGEST_NAME) && tokens.kind[colon] !== TokenKind.Colon) {
    const mask = language.classOf(tokens, colon);
    const capital = ((tokens.flags[colon] as number) & TokenFlag.Capital) !== 0;
    if (tokens.kind[colon] !== TokenKind.Word && tokens.kind[colon] !== TokenKind.Clitic) return undefined;
    if (!capital && (mask & (WordBit.orgSource | WordBit.title | WordBit.group)) === 0) return undefined;
    if ((mask & (WordBit.notLabel | WordBit.determiner | WordBit.preposition | WordBit.subordinator)) !== 0) {
      if ((mask & WordBit.orgSource) === 0) return undefined;
    }
    colon++;
  }
  if (tokens.kind[colon] !== TokenKind.Colon || colon === first || end - colon < 4 || end - colon > LONGEST_HEADLINE)
    return undefined;
  return attributionOf(
    scene,
    { first, end: colon },
    { first: colon, end: colon + 1 },
    { first: colon + 1, end },
    turn,
    discourse,
    'headline',
  );
}

function attributionOf(
  scene: Scene,
  source: Range,
  cue: Range,
  content: Range,
  parent: Attribution | undefined,
  discourse: Discourse,
  rule: Rule,
): Attribution {
  const { voice, confidence } = resolveSource(scene, source, discourse, parent);
  return newAttribution({
    mode: 'indirect',
    voice,
    source,
    cue,
    contents: [content],
    parent,
    confidence: shareOf(scene, rule) * confidence,
  });
}
