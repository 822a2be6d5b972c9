import { TokenKind, type Tokens } from '../../text/tokens.js';
import { lazily } from '../lazily.js';
import type { Tagger } from '../pack.js';
import type { Wink, WinkModel, WinkParts } from './wink.js';
import { loadWink } from './wink-node.js';

/** Tokens after which the tagger is made anew: its cache of words has no limit. */
const RENEWAL = 400_000;
const LONGEST = 30;

/**
 * The part-of-speech tagger of wink-nlp with its English model, loaded at the first use. It sees one bounded sentence,
 * and a stand-in for every word that its tokenizer splits or is slow on, so that its tokens stay aligned with ours.
 */
export function createTagger(renewal = RENEWAL): Tagger {
  let wink: Wink | undefined;
  let parts: WinkParts | undefined;
  let seen = 0;
  return {
    tag(tokens, first, end) {
      if (wink === undefined || seen > renewal) {
        parts ??= withEntitiesOnce(loadWink());
        wink = parts.make(parts.model, ['pos']);
        seen = 0;
      }
      seen += end - first;
      const given: string[] = [];
      for (let token = first; token < end; token++) given.push(presentable(tokens, token));
      const document = wink.readDoc(given.join(' '));
      const words = document.tokens().out();
      const tags = document.tokens().out(wink.its.pos);
      return align(given, words, tags);
    },
  };
}

/**
 * The model with its part for custom entities loaded once: each load of it doubles the escapes of a string that the
 * model keeps (1.8.1), until no string is long enough.
 */
function withEntitiesOnce({ make, model }: WinkParts): WinkParts {
  const once: WinkModel = { ...model, metaCER: lazily(model.metaCER) };
  return { make, model: once };
}

/** Plain ASCII words as they are, all else as something that the tokenizer keeps whole. */
function presentable(tokens: Tokens, token: number): string {
  const kind = tokens.kind[token];
  if (kind === TokenKind.Number) return '7';
  if (kind !== TokenKind.Word && kind !== TokenKind.Clitic) {
    if (kind === TokenKind.Comma) return ',';
    if (kind === TokenKind.Terminator) return '.';
    return kind === TokenKind.OpenBracket ? '(' : kind === TokenKind.CloseBracket ? ')' : '"';
  }
  const word = tokens.textOf(token).replace('’', "'");
  if (word.length > LONGEST || !/^[A-Za-z]+(?:'[A-Za-z]+)?$|^'[A-Za-z]+$/.test(word))
    return /^[A-Z]/.test(word) ? 'London' : 'table';
  return word;
}

/** Tag of each part: that of the first of the tokens it was split into. */
function align(parts: readonly string[], words: readonly string[], tags: readonly string[]): string[] {
  const aligned: string[] = [];
  let word = 0;
  for (const part of parts) {
    aligned.push(tags[word] ?? '');
    let length = 0;
    while (word < words.length && length < part.length) length += (words[word++] as string).length;
  }
  return aligned;
}
