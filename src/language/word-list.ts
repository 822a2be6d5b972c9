import { fold } from '../text/characters.js';

/**
 * Words of one class, role or form: whole words, `-endings`, `stems*`; `!word` and `!-ending` are exceptions. Endings
 * and stems take in words of the vocabulary; for other words of a text, the endings of forms alone are looked at.
 */
export class WordList {
  readonly words: string[] = [];
  private readonly wholes = new Set<string>();
  private readonly stems: string[] = [];
  private readonly exceptions = new Set<string>();
  private readonly endings: number[][] = [];
  private readonly excepted: number[][] = [];

  constructor(line: string) {
    for (const part of line.trim().split(/\s+/)) {
      if (part.startsWith('!-')) this.excepted.push(backwards(part.slice(2)));
      else if (part.length > 1 && part.startsWith('!')) this.exceptions.add(part.slice(1));
      else if (part.length > 1 && part.startsWith('-')) this.endings.push(backwards(part.slice(1)));
      else if (part.length > 1 && part.endsWith('*')) this.stems.push(part.slice(0, -1));
      else if (part !== '') this.words.push(part);
    }
    for (const word of this.words) this.wholes.add(word);
  }

  /** Whether it has whole words only, neither endings nor stems. */
  get isWhole(): boolean {
    return this.endings.length === 0 && this.stems.length === 0;
  }

  /** Whether a word of the vocabulary is in the list. */
  has(word: string): boolean {
    if (this.wholes.has(word)) return true;
    if (this.exceptions.has(word)) return false;
    return this.stems.some((stem) => word.startsWith(stem)) || this.endsAs(word, 0, word.length);
  }

  /** Whether the word of `text` from `start` to `end` has one of the endings. */
  endsAs(text: string, start: number, end: number): boolean {
    return anyEnds(this.endings, text, start, end) && !anyEnds(this.excepted, text, start, end);
  }
}

/** Code units of an ending, the last one first. */
function backwards(ending: string): number[] {
  return Array.from(ending, (char) => char.charCodeAt(0)).reverse();
}

function anyEnds(endings: readonly (readonly number[])[], text: string, start: number, end: number): boolean {
  for (let index = 0; index < endings.length; index++) {
    const ending = endings[index] as readonly number[];
    const length = ending.length;
    if (length > end - start) continue;
    let at = 0;
    while (at < length && fold(text.charCodeAt(end - 1 - at)) === ending[at]) at++;
    if (at === length) return true;
  }
  return false;
}

/** Lists by name, from lines `name: word word …`. Lines that begin with # are comments. */
export function readWordLists(text: string): Map<string, WordList> {
  const lists = new Map<string, WordList>();
  for (const line of text.split('\n')) {
    const at = line.indexOf(':');
    if (at >= 0 && !line.startsWith('#')) lists.set(line.slice(0, at), new WordList(line.slice(at + 1)));
  }
  return lists;
}
