import type { Endings } from './endings.js';

/**
 * Words of one class, role or form: whole words, `-endings`, `stems*`; `!-endings` are exceptions. Endings
 * and stems take in words of the vocabulary; for other words of a text, the endings of forms alone are looked at.
 */
export class WordList {
  readonly words: string[] = [];
  readonly stems: string[] = [];
  private readonly endings: string[] = [];
  private readonly excepted: string[] = [];

  constructor(line: string) {
    for (const part of line.trim().split(/\s+/)) {
      if (part.startsWith('!-')) this.excepted.push(part.slice(2));
      else if (part.length > 1 && part.startsWith('-')) this.endings.push(part.slice(1));
      else if (part.length > 1 && part.endsWith('*')) this.stems.push(part.slice(0, -1));
      else if (part !== '') this.words.push(part);
    }
  }

  /** Adds the endings to `index`, with the bit that they give. */
  putEndings(index: Endings, bit: number): void {
    for (const ending of this.endings) index.add(ending, bit, false);
    for (const ending of this.excepted) index.add(ending, bit, true);
  }
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
