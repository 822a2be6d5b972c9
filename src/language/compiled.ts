import type { ScanningRules } from '../text/scanner.js';
import { Tokens } from '../text/tokens.js';
import { hashOf, type Vocabulary } from '../text/vocabulary.js';
import { Countries } from './countries.js';
import type { Endings } from './endings.js';
import type { Entry, LanguageTables } from './language-tables.js';
import { lazily } from './lazily.js';
import { Matcher } from './matcher.js';
import { type LanguagePack, type Tagger, WordBit, type WordContext } from './pack.js';
import { Role } from './roles.js';
import { endingsOf, FORMS, OPEN, ROLES, TRAIT_BITS } from './traits.js';
import { readWordLists, type WordList } from './word-list.js';

/** Universal tags that each condition accepts. */
const tagsOf: Readonly<Record<string, readonly string[]>> = {
  modal: ['AUX'],
  verb: ['VERB', 'AUX'],
  noun: ['NOUN', 'PROPN'],
  adj: ['ADJ'],
  adv: ['ADV'],
  prep: ['ADP', 'SCONJ'],
};

/** Lists of words that name one office: "title president: president". */
const OFFICE = 'title ';

/** A language pack and lexicons compiled for scanning and matching. */
export class CompiledLanguage {
  readonly pack: LanguagePack;
  readonly vocabulary: Vocabulary;
  readonly matcher: Matcher;
  readonly rules: ScanningRules;
  /** See `traitsOf`. */
  private readonly traits: Int32Array;
  private readonly lists: () => Map<string, WordList>;
  private knownEndings: Endings | undefined;
  private readonly readCountries: () => Countries;
  /** Office that each title names. */
  private readonly offices: () => Map<string, string>;
  /** The same by the vocabulary's ids. */
  private readonly officesById: () => readonly (string | undefined)[];
  private readonly articles: () => readonly string[];
  /** For the names of parties, which are scanned one by one. */
  readonly names = new Tokens();
  /** How often a condition was settled by rule and by the tagger. */
  readonly settled = { rule: 0, tagger: 0 };
  private tagger: Tagger | undefined;
  private taggedText: Tokens | undefined;
  private taggedFirst = -1;
  private tags: readonly string[] = [];
  private readonly context: WordContext;

  constructor(pack: LanguagePack, tables: LanguageTables) {
    this.pack = pack;
    this.vocabulary = tables.vocabulary;
    this.matcher = new Matcher(tables);
    const { traits } = tables;
    this.traits = traits;
    this.lists = lazily(() => readWordLists(pack.words));
    this.articles = lazily(() => this.lists().get('article')?.words ?? []);
    this.readCountries = lazily(() => new Countries(pack.countries));
    this.offices = lazily(() => officesOf(this.lists()));
    this.officesById = lazily(() => {
      const offices: (string | undefined)[] = new Array(tables.vocabulary.size);
      for (const [title, office] of this.offices()) offices[tables.vocabulary.idOf(title)] = office;
      offices[0] = undefined;
      return offices;
    });
    this.rules = {
      apostrophe: pack.apostrophe,
      clitics: Int32Array.from(pack.clitics, hashOf),
      isTitleAbbreviation: (id) => ((traits[id << TRAIT_BITS] as number) & WordBit.titleAbbreviation) !== 0,
      isNumberAbbreviation: (id) => this.playsAs(id, Role.numberAbbreviation),
      isAbbreviation: (id) => ((traits[id << TRAIT_BITS] as number) & WordBit.abbreviation) !== 0,
      isSentenceStarter: (id) => ((traits[id << TRAIT_BITS] as number) & WordBit.starter) !== 0,
    };
    this.context = new TraitContext(this, tables.vocabulary.words);
  }

  get countries(): Countries {
    return this.readCountries();
  }

  private get endings(): Endings {
    this.knownEndings ??= endingsOf(this.lists());
    return this.knownEndings;
  }

  /** Class mask of a token's word. */
  classOf(tokens: Tokens, token: number): number {
    return this.traits[(tokens.id[token] as number) << TRAIT_BITS] as number;
  }

  /** Whether a token's word plays the role. */
  is(tokens: Tokens, token: number, role: number): boolean {
    return this.playsAs(tokens.id[token] as number, role);
  }

  /** Form mask of a token's word, by its ending where the vocabulary does not hold it. */
  formOf(tokens: Tokens, token: number): number {
    const id = tokens.id[token];
    if (id === undefined) return 0;
    const known = this.traits[(id << TRAIT_BITS) + FORMS] as number;
    if (known !== OPEN) return known;
    return this.endings.maskOf(tokens.text, tokens.start[token] as number, tokens.end[token] as number);
  }

  /** Whether a word (lower case) plays the role. */
  plays(word: string, role: number): boolean {
    return this.playsAs(this.vocabulary.idOf(word), role);
  }

  /** Class mask of a word by its id. */
  classOfWord(id: number): number {
    return this.traits[id << TRAIT_BITS] as number;
  }

  private playsAs(id: number, role: number): boolean {
    return (((this.traits[(id << TRAIT_BITS) + ROLES + (role >> 5)] as number) >>> role) & 1) === 1;
  }

  /** The office that a token's word names: "president". */
  officeOf(tokens: Tokens, token: number): string | undefined {
    return this.officesById()[tokens.id[token] as number];
  }

  /** The office that a title (lower case) names, as the pack calls it: "president". */
  titleOf(word: string): string | undefined {
    return this.offices().get(word);
  }

  /** A name (lower case) without the article before it. */
  withoutArticle(name: string): string {
    for (const article of this.articles()) {
      const head = article.endsWith("'") ? article : `${article} `;
      if (name.startsWith(head)) return name.slice(head.length);
    }
    return name;
  }

  /** Whether a token's word is the base form of the entry's first word. */
  isBase(tokens: Tokens, token: number, entry: Entry): boolean {
    return entry.base !== 0 && entry.base === tokens.id[token];
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

/** The words of a text as the pack's rules see them. */
class TraitContext implements WordContext {
  tokens: Tokens;
  private readonly language: CompiledLanguage;
  private readonly words: readonly string[];

  constructor(language: CompiledLanguage, words: readonly string[]) {
    this.tokens = language.names;
    this.language = language;
    this.words = words;
  }

  classOf(token: number): number {
    return token >= 0 && token < this.tokens.count ? this.language.classOf(this.tokens, token) : 0;
  }

  wordOf(token: number): string {
    const { tokens } = this;
    return token >= 0 && token < tokens.count ? (this.words[tokens.id[token] as number] as string) : '';
  }
}

function officesOf(lists: ReadonlyMap<string, WordList>): Map<string, string> {
  const offices = new Map<string, string>();
  for (const [name, list] of lists)
    if (name.startsWith(OFFICE)) for (const word of list.words) offices.set(word, name.slice(OFFICE.length));
  return offices;
}
