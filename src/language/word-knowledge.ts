import type { LanguagePack } from './pack.js';

/** A name by which texts call a country, organisation, agreement or place. */
export interface KnownName {
  kind: string;
  name: string;
  aliases: readonly string[];
}

/** A topic of talks, with the words and phrases that tell of it. */
export interface KnownTopic {
  topic: string;
  phrases: readonly string[];
}

/**
 * What a language pack knows for comparing accounts, read from its files. A pack without them still compares: every
 * word counts, under itself.
 */
export class WordKnowledge {
  readonly names: readonly KnownName[];
  readonly topics: readonly KnownTopic[];
  /** In how many sentences of the background each term stands. */
  readonly background = new Map<string, number>();
  /** Number of sentences of the background. */
  readonly backgroundSentences: number;
  readonly connectors: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  private readonly stops: ReadonlySet<string>;
  private readonly numbers = new Map<string, number>();
  private readonly scales = new Map<string, number>();
  private readonly same = new Map<string, string>();
  private readonly stems = new Map<string, string>();
  private readonly stemOf: (word: string) => string;

  constructor({ comparison }: LanguagePack) {
    this.stemOf = comparison?.stem ?? ((word) => word);
    const lines = linesOf(comparison?.words);
    const lists = (name: string) =>
      lines
        .filter((line) => line.startsWith(`${name}:`))
        .map((line) =>
          line
            .slice(name.length + 1)
            .trim()
            .split(/\s+/),
        );
    this.stops = new Set(lists('stop').flat());
    this.connectors = new Set(lists('connector').flat());
    this.articles = new Set(lists('article').flat());
    for (const [name, values] of [
      ['number', this.numbers],
      ['scale', this.scales],
    ] as const)
      for (const entry of lists(name).flat()) {
        const [word, value] = entry.split('=');
        values.set(word as string, Number(value));
      }
    for (const words of lists('same')) {
      const stems = words.map((word) => this.stemOf(word));
      const first = stems.map((stem) => this.same.get(stem)).find((known) => known !== undefined) ?? stems[0];
      for (const stem of stems) this.same.set(stem, first as string);
    }
    this.names = linesOf(comparison?.names).map((line) => {
      const [kind = '', name = '', aliases = ''] = line.split('|').map((part) => part.trim());
      return { kind, name, aliases: listed(aliases) };
    });
    this.topics = linesOf(comparison?.topics).map((line) => {
      const [topic = '', phrases = ''] = line.split('|').map((part) => part.trim());
      return { topic, phrases: listed(phrases) };
    });
    let sentences = 0;
    for (const line of linesOf(comparison?.background)) {
      const [term = '', count] = line.split(' ');
      if (term === '*') sentences = Number(count);
      else this.background.set(term.replaceAll('_', ' '), Number(count));
    }
    this.backgroundSentences = sentences;
  }

  isStop(word: string): boolean {
    return this.stops.has(word);
  }

  /** The term under which a word in lower case counts: its stem, or that of a word that means the same here. */
  termOf(word: string): string {
    let term = this.stems.get(word);
    if (term === undefined) {
      const stem = this.stemOf(word);
      term = this.same.get(stem) ?? stem;
      if (this.stems.size < 50_000) this.stems.set(word, term);
    }
    return term;
  }

  /** Value of a number word, of a cardinal or ordinal in digits; `undefined` for what is no number. */
  numberOf(word: string): number | undefined {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const first = word.charCodeAt(0);
    if (first < 0x30 || first > 0x39 || word.length > 24) return undefined;
    const value = Number.parseFloat(word.replaceAll(',', ''));
    return Number.isFinite(value) ? value : undefined;
  }

  /** What a number before this word is multiplied by. */
  scaleOf(word: string): number | undefined {
    return this.scales.get(word);
  }
}

const known = new WeakMap<LanguagePack, WordKnowledge>();

/** The knowledge of a pack, read once. */
export function wordKnowledge(pack: LanguagePack): WordKnowledge {
  let knowledge = known.get(pack);
  if (knowledge === undefined) {
    knowledge = new WordKnowledge(pack);
    known.set(pack, knowledge);
  }
  return knowledge;
}

function linesOf(text: string | undefined): string[] {
  return (text ?? '').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

function listed(text: string): string[] {
  return text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}
