import type { Entry } from '../language/language-tables.js';
import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import { isNounToo } from './agreement.js';
import type { Attribution, Range, Scene } from './attribution.js';
import { Frame, takes } from './frames.js';
import { isKnownPerson } from './personhood.js';
import { subjectBefore } from './source.js';
import { auxiliariesBefore } from './verb-group.js';

const NO_SUBJECT =
  WordBit.preposition |
  WordBit.adverb |
  WordBit.subordinator |
  WordBit.coordinator |
  WordBit.negation |
  WordBit.be |
  WordBit.have |
  WordBit.do |
  WordBit.modal;
const NOUN_TOO = WordBit.determiner | WordBit.pronoun | WordBit.title | WordBit.time;

/**
 * What was found before the verb at `verb` as its subject, if it can be one. Not "Despite", "perhaps", "creates" alone; nor
 * the object of a preposition ("came to office determined"): then people before it may be ("people in the media said").
 */
export function possibleSource(
  scene: Scene,
  entry: Entry,
  source: Range,
  verb: number,
  sentence: number,
): Range | undefined {
  const { tokens, language } = scene;
  const { first, end } = source;
  if (scene.genre === 'news') return source;
  if (end - first === 1) {
    const mask = language.classOf(tokens, first);
    if ((mask & NO_SUBJECT) !== 0 && (mask & NOUN_TOO) === 0) return undefined;
    if (language.is(tokens, first, Role.imperative)) return undefined;
    if (mask === 0 && (language.formOf(tokens, first) & FormBit.adverbial) !== 0) return undefined;
  }
  const head = end === verb ? headOfRelative(scene, first, sentence) : undefined;
  if (head !== undefined) return head;
  if (end !== verb || !isPreposition(scene, first - 1, sentence)) return source;
  const speech = (takes(entry, Frame.q) || takes(entry, Frame.z)) && !isNounToo(scene, entry);
  return speech ? subjectBeyond(scene, first - 1, sentence) : undefined;
}

/** The subject before phrases or a relative clause: "our friends across the aisle said", "guests who looked at it said". */
function subjectBeyond(scene: Scene, preposition: number, sentence: number): Range | undefined {
  const { tokens, language } = scene;
  let before = preposition;
  for (let phrases = 0; phrases < MOST_PHRASES; phrases++) {
    // "has from the beginning made clear"
    const people = subjectBefore(scene, auxiliariesBefore(scene, before, sentence), sentence);
    if (people === undefined) break;
    if (isPreposition(scene, people.first - 1, sentence)) {
      before = people.first - 1;
      continue;
    }
    if (!isKnownPerson(scene, people) || language.is(tokens, people.first, Role.self)) break;
    return people;
  }
  for (let token = preposition - 1; token > sentence && preposition - token < LONGEST_RELATIVE; token--) {
    if ((tokens.kind[token] as number) > TokenKind.Hyphen) return undefined;
    if ((language.classOf(tokens, token) & WordBit.relative) === 0 && !language.is(tokens, token, Role.that)) continue;
    const head = subjectBefore(scene, token, sentence);
    return head === undefined || isPreposition(scene, head.first - 1, sentence) ? undefined : head;
  }
  return undefined;
}

/**
 * "The inspectors who went out in June found": what stands before the verb is the end of a clause that hangs on the
 * subject. `undefined` where a noun phrase with a determiner or a name begins at `first`, which may speak itself.
 */
function headOfRelative(scene: Scene, first: number, sentence: number): Range | undefined {
  const { tokens, language } = scene;
  const opening = language.classOf(tokens, first);
  if (((tokens.flags[first] as number) & TokenFlag.Capital) !== 0) return undefined;
  if ((opening & (WordBit.determiner | WordBit.possessive | WordBit.pronoun | WordBit.title | WordBit.group)) !== 0)
    return undefined;
  for (let token = first - 1; token > sentence && first - token < LONGEST_RELATIVE; token--) {
    const kind = tokens.kind[token] as number;
    if (kind > TokenKind.Clitic && kind !== TokenKind.Hyphen) return undefined;
    const mask = language.classOf(tokens, token);
    if ((mask & WordBit.coordinator) !== 0) return undefined;
    if ((mask & WordBit.relative) === 0) continue;
    const head = subjectBefore(scene, token, sentence);
    return head === undefined || isPreposition(scene, head.first - 1, sentence) ? undefined : head;
  }
  return undefined;
}

/** Tokens of the longest relative clause that is looked beyond. */
const LONGEST_RELATIVE = 12;
/** Phrases with a preposition that may stand between a subject and its verb. */
const MOST_PHRASES = 3;

function isPreposition({ tokens, language }: Scene, token: number, sentence: number): boolean {
  if (token <= sentence || tokens.kind[token] !== TokenKind.Word) return false;
  const mask = language.classOf(tokens, token);
  return (mask & WordBit.preposition) !== 0 && (mask & (WordBit.subordinator | WordBit.adverb)) === 0;
}

/** "discussed trade and the President stressed": the object of the cue before is no part of the subject. */
export function afterObject(
  scene: Scene,
  source: Range | undefined,
  previous: Attribution | undefined,
): Range | undefined {
  if (source === undefined || previous?.contents.at(-1)?.first !== source.first) return source;
  for (let token = source.end - 2; token > source.first; token--)
    if (scene.language.is(scene.tokens, token, Role.and)) return { first: token + 1, end: source.end };
  return source;
}
