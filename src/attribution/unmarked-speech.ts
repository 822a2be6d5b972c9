import { WordBit } from '../language/pack.js';
import { FormBit, Role } from '../language/roles.js';
import { TokenKind } from '../text/tokens.js';
import type { Range, Scene } from './attribution.js';
import { clauseEnd, hasWords } from './content-end.js';
import { Frame, takes } from './frames.js';
import type { ReportingCue } from './reporting-cue.js';

/** Where the words begin that a spoken "quote" introduces at `token`: "said, quote, we will stay"; 0 if none does. */
export function spokenQuotation({ tokens, language }: Scene, token: number, end: number): number {
  if (!language.is(tokens, token, Role.spokenQuote)) return 0;
  let first = token + 1;
  while (first < end && (tokens.kind[first] as number) > TokenKind.Number) first++;
  return first < end - 1 ? first : 0;
}

/** Where a quotation ends that is read out: before "unquote", "end quote". */
export function spokenEnd({ tokens, language }: Scene, { first, end }: Range): number {
  for (let token = first + 1; token < end; token++) {
    if (!language.is(tokens, token, Role.spokenUnquote)) continue;
    const closes =
      language.is(tokens, token + 1, Role.spokenQuote) ||
      (tokens.kind[token + 1] as number) > TokenKind.Clitic ||
      token + 1 >= end;
    if (closes && tokens.kind[token - 1] === TokenKind.Comma) return token - 1;
  }
  return end;
}

/**
 * What somebody is heard to say where speech is written down without marks: "He said, Mr. President, we can do this."
 * `undefined` where the words before the comma are an insertion, or the genre is not spoken.
 */
export function unmarkedSpeech(scene: Scene, cue: ReportingCue, source: Range, sentence: Range): Range | undefined {
  const { tokens, language, genre } = scene;
  if (genre !== 'transcript' && genre !== 'briefing') return undefined;
  if (
    !takes(cue.entry, Frame.q) ||
    !(takes(cue.entry, Frame.z) || takes(cue.entry, Frame.a)) ||
    cue.passive ||
    cue.participle
  )
    return undefined;
  // "and he said, …", "came to us and said, …"; but "it is late, he said, and …"
  const joined = cue.group > sentence.first && isCoordinator(scene, cue.group - 1);
  const before = source.first - 1;
  if (!joined && before >= sentence.first) {
    if (tokens.kind[before] === TokenKind.Comma) return undefined;
    if (tokens.kind[before] === TokenKind.Word && (language.classOf(tokens, before) & LEADS) === 0) return undefined;
  }
  let comma = cue.end;
  // "said to me, …", "told me, …"
  if (language.is(tokens, comma, Role.dative) && language.is(tokens, comma + 1, Role.objectPronoun)) comma++;
  if (language.is(tokens, comma, Role.objectPronoun)) comma++;
  if (tokens.kind[comma] !== TokenKind.Comma) return undefined;
  const quoted = spokenQuotation(scene, comma + 1, sentence.end);
  if (quoted > 0) {
    const read = { first: quoted, end: clauseEnd(scene, quoted, sentence.end) };
    return { first: quoted, end: spokenEnd(scene, read) };
  }
  const content = { first: comma + 1, end: clauseEnd(scene, comma + 1, sentence.end) };
  return hasWords(scene, content) ? content : undefined;
}

const LEADS = WordBit.coordinator | WordBit.adverb;

function isCoordinator({ tokens, language }: Scene, token: number): boolean {
  return (language.classOf(tokens, token) & WordBit.coordinator) !== 0;
}

/** "The baker says six", "my bank said wait": one word that ends its clause and is no circumstance. */
export function isSaid({ tokens, language, genre }: Scene, token: number, end: number): boolean {
  if (genre === 'news' || genre === 'readout') return false;
  if (token + 1 < end && (tokens.kind[token + 1] as number) <= TokenKind.Clitic) return false;
  return (
    (language.classOf(tokens, token) & CIRCUMSTANCE) === 0 &&
    (language.formOf(tokens, token) & FormBit.adverbial) === 0 &&
    !language.is(tokens, token, Role.objectPronoun)
  );
}

const CIRCUMSTANCE = WordBit.adverb | WordBit.time | WordBit.monthOrDay | WordBit.preposition;

/** "Wrote the same", "suggested otherwise": what stands for something said before, outside news and readouts. */
export function isProForm({ tokens, language, genre }: Scene, token: number): boolean {
  if (genre === 'news' || genre === 'readout') return false;
  // "concluded as much"
  if (language.is(tokens, token, Role.as)) return language.is(tokens, token + 1, Role.quantity);
  return language.is(tokens, language.is(tokens, token, Role.article) ? token + 1 : token, Role.proForm);
}
