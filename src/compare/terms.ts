import type { WordKnowledge } from '../language/word-knowledge.js';
import { TokenFlag, TokenKind, type Tokens } from '../text/tokens.js';
import { type NamedEntity, wordAt } from './names.js';
import type { Reader } from './reader.js';

/** What a statement is about, word by word: a stem, a number (`#200`) or a name (`@Iran`). */
export interface Term {
  key: string;
  /** The words as they stand. */
  text: string;
  kind: 'word' | 'number' | 'name';
  first: number;
  end: number;
}

const LONGEST = 40;

/** The terms of a text in order, without stop words. Numbers in words and in digits have one key. */
export function termsOf(tokens: Tokens, names: readonly NamedEntity[], { knowledge }: Reader): Term[] {
  const terms: Term[] = [];
  const add = (key: string, kind: Term['kind'], first: number, end: number) => {
    terms.push({ key, text: tokens.text.slice(tokens.start[first], tokens.end[end - 1]), kind, first, end });
  };
  let named = 0;
  for (let token = 0; token < tokens.count; ) {
    while (named < names.length && (names[named] as NamedEntity).end <= token) named++;
    const name = names[named];
    if (name !== undefined && name.first === token) {
      add(`@${name.name}`, 'name', token, name.end);
      token = name.end;
      continue;
    }
    const kind = tokens.kind[token];
    const length = (tokens.end[token] as number) - (tokens.start[token] as number);
    if ((kind !== TokenKind.Word && kind !== TokenKind.Number) || length > LONGEST) {
      token++;
      continue;
    }
    const word = wordAt(tokens, token);
    let value = knowledge.numberOf(word);
    let end = token + 1;
    if (value !== undefined) {
      // "eighty-five"
      if (value >= 20 && value < 100 && value % 10 === 0 && tokens.kind[end] === TokenKind.Hyphen) {
        const unit = end + 1 < tokens.count ? knowledge.numberOf(wordAt(tokens, end + 1)) : undefined;
        if (unit !== undefined && unit < 10 && kind === TokenKind.Word) {
          value += unit;
          end += 2;
        }
      }
      const scale = end < tokens.count ? knowledge.scaleOf(wordAt(tokens, end)) : undefined;
      if (scale !== undefined) {
        value *= scale;
        end++;
      }
      // small numbers in words are not telling
      if (kind === TokenKind.Number || value > 3) add(`#${value}`, 'number', token, end);
      token = end;
      continue;
    }
    const run = rareRun(tokens, token, names[named]?.first ?? tokens.count, knowledge);
    if (run > token + 1) {
      add(`@${tokens.text.slice(tokens.start[token], tokens.end[run - 1])}`, 'name', token, run);
      token = run;
      continue;
    }
    if (!knowledge.isStop(word) && length > 1) add(knowledge.termOf(word), 'word', token, end);
    token++;
  }
  return terms;
}

/** Sentences of the background from which a word is common, and no part of a person's or place's name. */
const COMMON = 60;

/** End of the run of capitalised rare words that begins at the token ("Wang Yi", "Abu Dhabi"): one name, one term. */
function rareRun(tokens: Tokens, first: number, limit: number, knowledge: WordKnowledge): number {
  let end = first;
  while (
    end < limit &&
    end < first + 4 &&
    tokens.kind[end] === TokenKind.Word &&
    ((tokens.flags[end] as number) & TokenFlag.Capital) !== 0 &&
    (end === first || ((tokens.flags[end] as number) & TokenFlag.SentenceStart) === 0)
  ) {
    const word = wordAt(tokens, end);
    if (knowledge.isStop(word) || (knowledge.background.get(knowledge.termOf(word)) ?? 0) >= COMMON) break;
    end++;
  }
  return end;
}
