import type { Tokens } from '../text/tokens.js';
import type { Lexicon } from './lexicon.js';
import type { Inflect } from './pattern.js';
import type { WordForm } from './roles.js';

/** Classes of words that the rules of attribution, scope and part of speech refer to. A pack lists their words. */
export const wordClasses = [
  'determiner',
  'possessive',
  'preposition',
  'pronoun',
  'personal',
  'firstPerson',
  'secondPerson',
  'be',
  'have',
  'do',
  'modal',
  'negation',
  'coordinator',
  'subordinator',
  'adverb',
  'relative',
  'titleAbbreviation',
  'abbreviation',
  'starter',
  'title',
  'group',
  'sidesNoun',
  'meeting',
  'monthOrDay',
  'narrates',
  'anaphor',
  'organisation',
  'orgSource',
  'time',
  'notLabel',
  'nounVerb',
  'speech',
] as const;
export type WordClass = (typeof wordClasses)[number];

/** Bit of each class in the class mask of a word. */
export const WordBit = Object.fromEntries(wordClasses.map((name, index) => [name, 1 << index])) as Record<
  WordClass,
  number
>;

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
