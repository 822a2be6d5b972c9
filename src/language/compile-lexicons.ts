import { LexiconError } from '../model/errors/lexicon-error.js';
import { Vocabulary } from '../text/vocabulary.js';
import { type EntryKind, EntryKinds, type LanguageTables } from './language-tables.js';
import { checkPattern, type Lexicon } from './lexicon.js';
import type { LanguagePack } from './pack.js';
import { alternativesOf, sequencesOf } from './pattern.js';
import { traitsOf } from './traits.js';
import { TrieBuilder } from './trie-builder.js';
import { verbsOfPattern } from './verbs-of-pattern.js';
import { readWordLists } from './word-list.js';

/** Letters by which words are put together before stems are looked for. */
const SHORTEST_STEM = 3;

/** A sequence of words with a wildcard among them, and its entry. */
interface Wildcard {
  sequence: readonly number[];
  entry: number;
}

/**
 * Compiles the words of a pack and lexicons.
 *
 * @param unconditional indices of lexicons whose condition column is not about parts of speech.
 * @param before tables of the pack and of the lexicons before these, which they are added to, and which are used up; for
 * a pack without `verbForms`.
 * @throws LexiconError for a pattern or a weight that is none.
 */
export function compileLexicons(
  pack: LanguagePack,
  lexicons: readonly Lexicon[],
  unconditional: readonly number[] = [],
  before?: LanguageTables,
): LanguageTables {
  const { inflect, clitics, apostrophe } = pack;
  const elides = apostrophe === 'prefix';
  const lists = readWordLists(pack.words);
  const vocabulary = before?.vocabulary ?? new Vocabulary();
  if (before === undefined) {
    for (const word of wordsOf(pack.commonWords ?? '')) vocabulary.add(word);
    for (const list of lists.values()) for (const word of list.words) vocabulary.add(word);
  }
  // with a tab, as no word of a text can be: a text may hold "…" and "#" themselves
  const gap = vocabulary.add('\t…');
  const number = vocabulary.add('\t#');
  const idOf = (word: string) => (word === '…' ? gap : word === '#' ? number : vocabulary.add(word));
  const kinds = new EntryKinds(before?.kinds);
  const kindOf = Array.from(before?.kindOf ?? []);
  const baseOf = Array.from(before?.baseOf ?? []);
  const ranks: number[] = [];
  const trie = new TrieBuilder(gap, (entry) => ranks[entry] as number);
  if (before !== undefined) trie.take(before.trie);
  const wildcards: Wildcard[] =
    before === undefined ? [] : trie.sequencesWith((word) => (vocabulary.words[word] as string).endsWith('*'));
  const wild = new Set(wildcards.map(({ entry }) => entry));
  kindOf.forEach((kind, entry) => {
    ranks.push(rankOf(entry, (kinds.list[kind] as EntryKind).conditional, wild.has(entry)));
  });
  lexicons.forEach(({ name, entries: listed }, index) => {
    const lexicon = (before?.lexicons ?? 0) + index;
    const conditionless = unconditional.includes(lexicon);
    for (const { pattern, weight, category, conditions, line } of listed) {
      checkPattern(name, line, pattern);
      if (!Number.isFinite(weight))
        throw new LexiconError(name, line, `weight of ${JSON.stringify(pattern)} is not a number`);
      const conditional = conditions.length > 0 && !conditionless;
      const kind = kinds.add({ lexicon, category, weight, conditions, conditional });
      for (const part of conditionless ? verbsOfPattern(pattern, inflect) : [pattern]) {
        const entry = kindOf.length;
        kindOf.push(kind);
        baseOf.push(idOf(firstWordOf(part)));
        ranks.push(rankOf(entry, conditional, part.includes('*')));
        const words = alternativesOf(part, inflect, clitics, elides, { lexicon: name, line });
        const alternatives = words.map((forms) => forms.map((form) => form.map(idOf)));
        trie.insert(alternatives, entry);
        if (part.includes('*')) for (const sequence of sequencesOf(alternatives)) wildcards.push({ sequence, entry });
      }
    }
  });
  bindWildcards(wildcards, vocabulary.words, trie);
  const reporting = unconditional.flatMap((index) => lexicons[index] ?? []);
  return {
    vocabulary,
    gap,
    number,
    traits: traitsOf(pack, lists, vocabulary, reporting, before?.traits),
    kinds: kinds.list,
    kindOf: Int32Array.from(kindOf),
    baseOf: Int32Array.from(baseOf),
    lexicons: (before?.lexicons ?? 0) + lexicons.length,
    trie: trie.build(vocabulary.size),
  };
}

/** The words of a text, without its lines that begin with "#". */
function wordsOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '');
}

/** The first word of a pattern, in the base form; "back" of "backs|backed", which leaves the base form out. */
function firstWordOf(pattern: string): string {
  const end = pattern.search(/[~| (]/);
  const word = (end < 0 ? pattern : pattern.slice(0, end)).toLowerCase();
  const stem = word.slice(0, -1);
  return word.endsWith('s') && pattern.startsWith(`${word}|${stem}`) ? stem : word;
}

/** Order of entries that end at one node, the first that holds wins: words before wildcards, conditions first, later ones first. */
function rankOf(entry: number, conditional: boolean, wildcard: boolean): number {
  return -entry - (conditional ? 1e9 : 0) + (wildcard ? 1e10 : 0);
}

/** A word that is in the vocabulary for another reason still matches the wildcards it begins with. */
function bindWildcards(wildcards: readonly Wildcard[], words: readonly string[], trie: TrieBuilder): void {
  const byHead = new Map<string, number[]>();
  for (let id = 1; id < words.length; id++) {
    const head = (words[id] as string).slice(0, SHORTEST_STEM);
    const ids = byHead.get(head);
    if (ids === undefined) byHead.set(head, [id]);
    else ids.push(id);
  }
  for (const { sequence, entry } of wildcards) {
    const at = sequence.findIndex((id) => (words[id] as string).endsWith('*'));
    if (at < 0) continue;
    const stem = (words[sequence[at] as number] as string).slice(0, -1);
    const alike = stem.length < SHORTEST_STEM ? words.keys() : (byHead.get(stem.slice(0, SHORTEST_STEM)) ?? []);
    for (const id of alike) {
      if (id === 0) continue;
      const word = words[id] as string;
      if (id === sequence[at] || !word.startsWith(stem) || (word.endsWith('*') && word.length <= stem.length + 1))
        continue;
      trie.insert(
        sequence.map((other, index) => [[index === at ? id : other]]),
        entry,
      );
    }
  }
}
