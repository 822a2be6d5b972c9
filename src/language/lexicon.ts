import { LexiconError } from '../model/errors/lexicon-error.js';

/** What must hold of an entry's first token. Part-of-speech conditions are decided by the language pack. */
export const conditions = ['modal', 'verb', 'noun', 'adj', 'adv', 'prep', 'cap', 'lower', 'initial'] as const;
export type Condition = (typeof conditions)[number];

/** One line of a lexicon. */
export interface LexiconEntry {
  pattern: string;
  weight: number;
  category: string;
  conditions: readonly string[];
  line?: number;
}

/** A lexicon as it is written: entries with their properties. Compiled by the matcher. */
export interface Lexicon {
  name: string;
  source?: string;
  licence?: string;
  entries: readonly LexiconEntry[];
}

/**
 * Reads a lexicon in the format of docs/lexicon-format.md.
 *
 * @throws LexiconError with the line, for a weight that is no number, an entry without weight, an unknown property, a
 * pattern that can't be read.
 */
export function parseLexicon(name: string, text: string, known: readonly string[] = conditions): Lexicon {
  const entries: LexiconEntry[] = [];
  const properties: Record<'metric' | 'source' | 'licence' | 'version' | 'category', string> = {
    metric: name,
    source: '',
    licence: '',
    version: '',
    category: 'general',
  };
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    if (line === '' || line.startsWith('#') || line.trim() === '') continue;
    if (line.startsWith('@')) {
      const property = /^@(metric|source|licence|version|category)\s(.*)$/s.exec(line);
      if (property === null) throw new LexiconError(name, index + 1, `unknown property ${JSON.stringify(line)}`);
      properties[property[1] as keyof typeof properties] = (property[2] as string).trim();
      continue;
    }
    const columns = line.split('\t');
    const pattern = (columns[0] as string).trim();
    const weight = Number(columns[1]);
    if (columns.length < 2 || columns[1]?.trim() === '' || !Number.isFinite(weight))
      throw new LexiconError(name, index + 1, `expected "pattern<tab>weight", found ${JSON.stringify(line)}`);
    const wanted = columns[2] === undefined ? [] : columns[2].split(' ').filter((word) => word !== '');
    for (const condition of wanted)
      if (!known.includes(condition))
        throw new LexiconError(
          name,
          index + 1,
          `unknown condition ${JSON.stringify(condition)}: expected ${known.join(', ')}`,
        );
    checkPattern(name, index + 1, pattern);
    entries.push({ pattern, weight, category: properties.category, conditions: wanted, line: index + 1 });
  }
  return { name: properties.metric, source: properties.source, licence: properties.licence, entries };
}

/** Words without any mark, as most entries are. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Throws if a pattern can't be compiled. */
export function checkPattern(name: string, line: number | undefined, pattern: string): void {
  if (PLAIN.test(pattern)) return;
  const words = pattern.split(' ');
  if (pattern === '' || words.includes(''))
    throw new LexiconError(name, line, `empty pattern ${JSON.stringify(pattern)}`);
  if (words[0] === '…' || words[words.length - 1] === '…')
    throw new LexiconError(name, line, `a gap stands between words: ${JSON.stringify(pattern)}`);
  words.forEach((word, at) => {
    checkAlternatives(name, line, pattern, word, at === 0);
    const star = word.indexOf('*');
    if (star >= 0 && (star !== word.length - 1 || star < 3))
      throw new LexiconError(name, line, `a wildcard ends a word of three letters or more: ${JSON.stringify(pattern)}`);
  });
}

/**
 * `scoff~ at|sneer~ at` reads as "at" or a form of "sneer" in the middle: a verb beside words that are none tells that
 * phrases were meant.
 */
function checkAlternatives(
  name: string,
  line: number | undefined,
  pattern: string,
  word: string,
  first: boolean,
): void {
  if (!word.includes('|')) return;
  const alternatives = word.split('|');
  if (alternatives.includes(''))
    throw new LexiconError(name, line, `expected a word on both sides of "|", found ${JSON.stringify(word)}`);
  if (first || !alternatives.some((one) => one.endsWith('~')) || alternatives.every((one) => one.endsWith('~'))) return;
  throw new LexiconError(
    name,
    line,
    `"|" stands between words, not phrases: expected a line for each phrase of ${JSON.stringify(pattern)}, ` +
      `or verbs alone, all with "~", in ${JSON.stringify(word)}`,
  );
}
