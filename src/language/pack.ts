import type { Tokens } from '../text/tokens.js';
import type { Lexicon } from './lexicon.js';
import { namesOf } from './names-of.js';
import type { Inflect } from './pattern.js';
import type { WordForm } from './roles.js';

/**
 * Classes of words that the rules of attribution, scope and part of speech refer to, each a bit of the class mask of a word.
 * A pack lists their words. An enum like all tables of numbers that rules name, as a build writes its numbers out.
 */
export enum WordBit {
  determiner = 1 << 0,
  possessive = 1 << 1,
  preposition = 1 << 2,
  pronoun = 1 << 3,
  personal = 1 << 4,
  firstPerson = 1 << 5,
  secondPerson = 1 << 6,
  be = 1 << 7,
  have = 1 << 8,
  do = 1 << 9,
  modal = 1 << 10,
  negation = 1 << 11,
  coordinator = 1 << 12,
  subordinator = 1 << 13,
  adverb = 1 << 14,
  relative = 1 << 15,
  titleAbbreviation = 1 << 16,
  abbreviation = 1 << 17,
  starter = 1 << 18,
  title = 1 << 19,
  group = 1 << 20,
  sidesNoun = 1 << 21,
  meeting = 1 << 22,
  monthOrDay = 1 << 23,
  narrates = 1 << 24,
  anaphor = 1 << 25,
  organisation = 1 << 26,
  orgSource = 1 << 27,
  time = 1 << 28,
  notLabel = 1 << 29,
  nounVerb = 1 << 30,
  speech = 1 << 31,
}
export type WordClass = keyof typeof WordBit;
export const wordClasses: readonly WordClass[] = namesOf(WordBit);

/** Tells parts of speech in one bounded sentence. */
export interface Tagger {
  /** Part of speech (Universal Dependencies tag) of every token from `first` to `end`. */
  tag(tokens: Tokens, first: number, end: number): readonly string[];
}

/** What a part-of-speech rule sees. */
export interface WordContext {
  tokens: Tokens;
  /** Class mask of a token, 0 outside the text. */
  classOf(token: number): number;
  /** Lower-case word of a token that is in the vocabulary, otherwise the empty string. */
  wordOf(token: number): string;
}

/** How a language builds its clauses, as far as the rules of attribution ask. */
export interface Grammar {
  /** Whether a verb's base form is its infinitive ("osservare") or finite too, after a particle an infinitive ("to note"). */
  baseForm: 'infinitive' | 'finite';
  /** Whether a finite verb does without a subject: "Ha augurato …". */
  dropsSubjects: boolean;
  /** Whether two negators negate once: "non … mai". */
  negativeConcord: boolean;
  /** Whether demonyms are written with a capital. */
  capitalDemonyms: boolean;
}

/** What comparing accounts needs of a language: files of words, read at the first comparison. */
export interface ComparisonWords {
  /** Stop words, number words and words that mean the same, one class a line. */
  words: string;
  /** Names of countries and organisations: `kind | name | other names`. */
  names: string;
  /** Topics: `topic | words and phrases`. */
  topics: string;
  /** In how many sentences of a background each term stands: `term count`; `*` is the number of sentences. */
  background: string;
  /** The stem under which the forms of a word in lower case are one. Must be linear in its length. */
  stem(word: string): string;
}

/** A form of words that counts as a cue of a metric where no entry of its lexicon does. */
export interface FormCue {
  form: WordForm;
  metric: string;
  category: string;
  weight: number;
}

/** A language: data and small functions. A new language is a new folder with one of these. */
export interface LanguagePack {
  /** BCP 47 tag. */
  code: string;
  name: string;
  apostrophe: 'suffix' | 'prefix';
  clitics: ReadonlySet<string>;
  inflect: Inflect;
  /** Inflected forms of a verb that the rules must tell apart where endings alone don't. */
  verbForms?(verb: string): Partial<Record<WordForm, readonly string[]>>;
  /** Words by class: one class a line, `name: word word …`. */
  words: string;
  /** The most common words of the tables, whose numbers lie side by side. */
  commonWords?: string;
  /** Countries whose name and demonym begin differently, or that go by several names: `name, name: demonym …` a line. */
  countries: string;
  grammar: Grammar;
  reporting: Lexicon;
  shifters: Lexicon;
  /** Lexicons of the built-in metrics, by metric. Later ones win over earlier ones. */
  metrics: Readonly<Record<string, readonly Lexicon[]>>;
  /** Forms that are cues by themselves: the superlative in -issimo, the conditional. */
  formCues?: readonly FormCue[];
  /**
   * What a build compiled the pack's words and the lexicons of its reporting, shifters and built-in metrics into, for
   * this very pack; `undefined` for a copy of it that differs.
   */
  tables?(pack: LanguagePack): string | undefined;
  /** Rules that settle a part-of-speech condition by context, `undefined` where only the tagger can tell. */
  partOfSpeech(context: WordContext, token: number, condition: string): boolean | undefined;
  /** Makes the tagger; called when the first sentence needs it. */
  createTagger?(): Tagger;
  /** Where it is left out, accounts are compared by their words as they stand. */
  comparison?: ComparisonWords;
}
