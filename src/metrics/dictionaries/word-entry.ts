import { checkPattern, type LexiconEntry } from '../../language/lexicon.js';
import { LexiconError } from '../../model/errors/lexicon-error.js';

/** Options of every reader of dictionaries. */
export interface DictionaryOptions {
  /** Name of the file, for errors. */
  file?: string;
  /** BCP 47 tag of the words; without it they are scored in texts of any language. */
  language?: string;
}

/** An entry of a dictionary of others: a word or phrase as it stands, with `*` at its end for any ending. */
export function wordEntry(file: string, line: number, word: string, weight: number, category: string): LexiconEntry {
  const pattern = word.trim().replace(/\s+/g, ' ');
  if (/[|~…]|\([^()]*\)/.test(pattern))
    throw new LexiconError(file, line, `words have no "|", "~", "…" or brackets: ${JSON.stringify(pattern)}`);
  checkPattern(file, line, pattern);
  return { pattern, weight, category, conditions: [], line };
}
