import { Entry, framesOf } from '../language/language-tables.js';
import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenFlag, TokenKind } from '../text/tokens.js';
import type { Scene } from './attribution.js';

const NOMINAL_BEFORE = WordBit.determiner | WordBit.possessive | WordBit.preposition;
const VERBAL = framesOf(['t', 'i', 'z']);
const PREPOSITIONAL = framesOf(['x']);

/** "Holm hopes that …", "refused to comment on …": a noun's entry where the word is a verb. */
export function verbOfNoun(
  scene: Scene,
  entry: Entry,
  first: number,
  end: number,
  sentence: number,
): { entry: Entry; end: number } | undefined {
  const { tokens, language } = scene;
  const noun = (language.classOfWord(entry.base) & WordBit.nounVerb) !== 0;
  if (!noun || entry.category === 'idiom' || end - first !== 2) return undefined;
  const lead = first - 1;
  const kind = tokens.kind[lead];
  if (lead < sentence || kind === TokenKind.Clitic || kind === TokenKind.Hyphen) return undefined;
  const mask = language.classOf(tokens, lead);
  // "any truth to reports that"
  const marker =
    language.is(tokens, lead, Role.infinitiveMarker) && (language.formOf(tokens, first) & FormBit.thirdPerson) === 0;
  if (!marker && (mask & (NOMINAL_BEFORE | WordBit.be)) !== 0 && (mask & WordBit.pronoun) === 0) return undefined;
  // "a sharp rebuke from": a base form behind a word that is no plural
  if (
    !marker &&
    mask === 0 &&
    kind === TokenKind.Word &&
    ((tokens.flags[lead] as number) & TokenFlag.Capital) === 0 &&
    (language.formOf(tokens, lead) & FormBit.pluralNoun) === 0 &&
    language.isBase(tokens, first, entry)
  )
    return undefined;
  const clausal =
    language.is(tokens, end - 1, Role.that) ||
    (language.is(tokens, end - 1, Role.infinitiveMarker) && tokens.kind[end] === TokenKind.Word);
  const frames = clausal ? VERBAL : PREPOSITIONAL;
  const verb = new Entry({ category: 'stand', conditions: entry.conditions, frames }, entry.base);
  return { entry: verb, end: clausal ? end - 1 : end };
}
