import type { ScanningRules } from '../text/scanner.js';
import type { Tokens } from '../text/tokens.js';
import { Vocabulary } from '../text/vocabulary.js';
import type { Lexicon } from './lexicon.js';
import { Matcher } from './matcher.js';
import { type LanguagePack, type Tagger, WordBit, type WordContext } from './pack.js';

/** Universal tags that each condition accepts. */
const tagsOf: Readonly<Record<string, readonly string[]>> = {
  modal: ['AUX'],
  verb: ['VERB', 'AUX'],
  noun: ['NOUN', 'PROPN'],
  adj: ['ADJ'],
  adv: ['ADV'],
  prep: ['ADP', 'SCONJ'],
};

/** A language pack and lexicons compiled for scanning and matching. */
export class CompiledLanguage {
  readonly pack: LanguagePack;
  readonly vocabulary = new Vocabulary();
  readonly matcher: Matcher;
  readonly rules: ScanningRules;
  /** Class mask of every word of the vocabulary. */
  readonly classes: Int32Array;
  readonly inflected: Uint8Array;
  /** How often a condition was settled by rule and by the tagger. */
  readonly settled = { rule: 0, tagger: 0 };
  private tagger: Tagger | undefined;
  private taggedText: Tokens | undefined;
  private taggedFirst = -1;
  private tags: readonly string[] = [];
  private readonly context: WordContext;

  /** @param unconditional indices of lexicons whose condition column is not about parts of speech. */
  constructor(pack: LanguagePack, lexicons: readonly Lexicon[], unconditional: readonly number[] = []) {
    this.pack = pack;
    const classWords = readClasses(pack.words);
    for (const words of classWords.values()) for (const word of words) this.vocabulary.add(word);
    this.matcher = new Matcher(lexicons, this.vocabulary, pack.inflect, pack.clitics, unconditional);
    this.classes = new Int32Array(this.vocabulary.size);
    this.inflected = new Uint8Array(this.vocabulary.size);
    for (const [name, words] of classWords)
      for (const word of words) this.classes[this.vocabulary.idOf(word)]! |= WordBit[name as keyof typeof WordBit];
    this.vocabulary.words.forEach((word, id) => {
      if (word.endsWith('ing')) this.inflected[id] = 1;
    });
    const { classes } = this;
    this.rules = {
      apostrophe: pack.apostrophe,
      clitics: pack.clitics,
      isTitleAbbreviation: (id) => ((classes[id] as number) & WordBit.titleAbbreviation) !== 0,
      isAbbreviation: (id) => ((classes[id] as number) & WordBit.abbreviation) !== 0,
      isSentenceStarter: (id) => ((classes[id] as number) & WordBit.starter) !== 0,
    };
    const words = this.vocabulary.words;
    let current: Tokens | undefined;
    this.context = {
      get tokens() {
        return current as Tokens;
      },
      set tokens(tokens) {
        current = tokens;
      },
      classOf: (token) =>
        current !== undefined && token >= 0 && token < current.count
          ? (classes[current.id[token] as number] as number)
          : 0,
      wordOf: (token) =>
        current !== undefined && token >= 0 && token < current.count
          ? (words[current.id[token] as number] as string)
          : '',
    };
  }

  /** Class mask of a token's word. */
  classOf(tokens: Tokens, token: number): number {
    return this.classes[tokens.id[token] as number] as number;
  }

  /** Forgets the tags of the last text; to be called when `tokens` is filled anew. */
  begin(): void {
    this.taggedText = undefined;
    this.taggedFirst = -1;
  }

  /** Whether the condition holds at a token: by rule, and by the tagger where no rule settles it. */
  readonly test = (tokens: Tokens, token: number, condition: string): boolean => {
    this.context.tokens = tokens;
    const settled = this.pack.partOfSpeech(this.context, token, condition);
    if (settled !== undefined) {
      this.settled.rule++;
      return settled;
    }
    this.settled.tagger++;
    if (this.pack.createTagger === undefined) return true;
    this.tagger ??= this.pack.createTagger();
    let first = token;
    while (first > 0 && ((tokens.flags[first] as number) & 32) === 0 && token - first < 60) first--;
    if (this.taggedText !== tokens || this.taggedFirst !== first) {
      let end = token + 1;
      while (end < tokens.count && ((tokens.flags[end] as number) & 32) === 0 && end - first < 120) end++;
      this.tags = this.tagger.tag(tokens, first, end);
      this.taggedText = tokens;
      this.taggedFirst = first;
    }
    return (tagsOf[condition] ?? []).includes(this.tags[token - first] ?? '');
  };
}

function readClasses(text: string): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const at = line.indexOf(':');
    if (at < 0 || line.startsWith('#')) continue;
    classes.set(
      line.slice(0, at),
      line
        .slice(at + 1)
        .trim()
        .split(/\s+/),
    );
  }
  return classes;
}
