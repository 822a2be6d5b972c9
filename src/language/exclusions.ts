import type { Lexicon, LexiconEntry } from './lexicon.js';
import type { LanguagePack } from './pack.js';
import { alternativesOf, sequencesOf } from './pattern.js';

/** What is switched off in the lexicons: words, a category, or words in a category, of one metric or of all. */
export interface Ignored {
  metric?: string;
  category?: string;
  /** Words in the format of docs/lexicon-format.md; an entry that stands for other words too keeps those. */
  pattern?: string;
}

/** A phrase whose words are no evidence, as "peace" is none in "Peace Palace". */
export interface PhraseException {
  metric?: string;
  pattern: string;
}

/** Changes to the lexicons of an analyzer. */
export interface Exclusions {
  ignore: readonly Ignored[];
  exceptions: readonly PhraseException[];
}

/** The lexicon of a metric without what is ignored, and with the exceptions as entries of weight 0, which win. */
export function withoutExcluded(lexicon: Lexicon, { ignore, exceptions }: Exclusions, pack: LanguagePack): Lexicon {
  const here = <Rule extends { metric?: string }>(rules: readonly Rule[]) =>
    rules.filter(({ metric }) => metric === undefined || metric === lexicon.name);
  const ignored = here(ignore);
  const phrases = here(exceptions);
  if (ignored.length + phrases.length === 0) return lexicon;
  const expand = (pattern: string) =>
    sequencesOf(
      alternativesOf(pattern, pack.inflect, pack.clitics, pack.apostrophe === 'prefix', { lexicon: lexicon.name }),
    ).map((words) => words.join(' '));
  const categories = new Set(ignored.filter(({ pattern }) => pattern === undefined).map(({ category }) => category));
  const words = ignored.flatMap(({ category, pattern }) =>
    pattern === undefined ? [] : expand(pattern).map((sequence) => ({ sequence, category })),
  );
  const sequences = new Set(words.map(({ sequence }) => sequence));
  const entries: LexiconEntry[] = [];
  for (const entry of lexicon.entries) {
    if (categories.has(entry.category)) continue;
    const all = words.length === 0 ? [] : expand(entry.pattern);
    if (!all.some((sequence) => sequences.has(sequence))) {
      entries.push(entry);
      continue;
    }
    for (const sequence of all)
      if (
        !words.some(
          (one) => one.sequence === sequence && (one.category === undefined || one.category === entry.category),
        )
      )
        entries.push({ ...entry, pattern: sequence });
  }
  const sequencesOfEntries = phrases.length === 0 ? [] : entries.flatMap(({ pattern }) => expand(pattern));
  for (const phrase of new Set(phrases.flatMap(({ pattern }) => expand(pattern))))
    for (const pattern of [phrase, ...runningInto(phrase, sequencesOfEntries)])
      entries.push({ pattern, weight: 0, category: 'exception', conditions: [] });
  return { ...lexicon, entries };
}

/** Entries that begin before the phrase and end in it ("the war" before "war room"), drawn out to its end: "the war room". */
function runningInto(phrase: string, sequences: readonly string[]): string[] {
  const words = phrase.split(' ');
  const found = new Set<string>();
  for (let shared = 1; shared < words.length; shared++) {
    const tail = ` ${words.slice(0, shared).join(' ')}`;
    const rest = words.slice(shared).join(' ');
    for (const sequence of sequences) if (sequence.endsWith(tail)) found.add(`${sequence} ${rest}`);
  }
  return [...found];
}
