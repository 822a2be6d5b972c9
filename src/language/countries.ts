import { hashOf } from '../text/vocabulary.js';

/** Names and demonyms of countries, as far as a language's rules do not find them by their first letters. */
export class Countries {
  private readonly namesOf = new Map<string, readonly string[]>();
  private readonly countryOf = new Map<string, readonly string[]>();
  private readonly hashes = new Set<number>();

  /** @param text lines `name, name: demonym demonym`; lines that begin with # are comments. */
  constructor(text: string) {
    for (const line of text.split('\n')) {
      const at = line.indexOf(':');
      if (at < 0 || line.startsWith('#')) continue;
      const names = line
        .slice(0, at)
        .split(',')
        .map((name) => name.trim());
      for (const name of names) this.namesOf.set(name, names);
      for (const demonym of line.slice(at + 1).split(/\s+/)) {
        if (demonym === '') continue;
        this.countryOf.set(demonym, names);
        this.hashes.add(hashOf(demonym));
      }
    }
  }

  /** All names of the country that is called `name` (lower case), none if it is not listed. */
  names(name: string): readonly string[] {
    return this.namesOf.get(name) ?? [];
  }

  /** Whether the word with this hash may be a listed demonym: false is sure, true is not. */
  mayBeDemonym(hash: number): boolean {
    return this.hashes.has(hash);
  }

  /** Names of the country whose demonym is `word` (lower case), none if it is not listed. */
  ofDemonym(word: string): readonly string[] {
    return this.countryOf.get(word) ?? [];
  }
}
