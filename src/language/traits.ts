import type { Vocabulary } from '../text/vocabulary.js';
import { Endings } from './endings.js';
import type { Lexicon } from './lexicon.js';
import { type LanguagePack, WordBit, wordClasses } from './pack.js';
import { FormBit, wordForms, wordRoles } from './roles.js';
import type { WordList } from './word-list.js';

/** What is known of a word stands side by side: 8 numbers, half a line of the cache. Its classes, its forms, its roles. */
export const TRAIT_BITS = 3;
export const FORMS = 1;
export const ROLES = 2;
/** Form mask of a word that only its text tells of. */
export const OPEN = -1;

/** The endings that tell the forms of words. */
export function endingsOf(lists: ReadonlyMap<string, WordList>): Endings {
  const endings = new Endings();
  for (const name of wordForms) lists.get(name)?.putEndings(endings, FormBit[name]);
  return endings;
}

/**
 * Traits of every word of the vocabulary: its class mask, its form mask (a wildcard's words are looked at one by one), a
 * bit for each role. The verbs of `reporting` lend their forms, where the pack tells them apart. `known` are the traits of
 * the first words, those of the pack among them.
 */
export function traitsOf(
  pack: LanguagePack,
  lists: ReadonlyMap<string, WordList>,
  vocabulary: Vocabulary,
  reporting: readonly Lexicon[],
  known: Int32Array = new Int32Array(0),
): Int32Array {
  const { words, size } = vocabulary;
  const traits = new Int32Array(size << TRAIT_BITS);
  traits.set(known);
  const from = known.length >> TRAIT_BITS;
  const listed = (name: string) => (from > 0 ? [] : (lists.get(name)?.words ?? []));
  const add = (word: string, column: number, bits: number) => {
    traits[(vocabulary.idOf(word) << TRAIT_BITS) + column]! |= bits;
  };
  for (const name of wordClasses) for (const word of listed(name)) add(word, 0, WordBit[name]);
  for (let id = from; id < size; id++)
    if (id === 0 || (words[id] as string).endsWith('*')) traits[(id << TRAIT_BITS) + FORMS] = OPEN;
  for (const name of wordForms) for (const word of listed(name)) add(word, FORMS, FormBit[name]);
  const endings = endingsOf(lists);
  for (let id = from; id < size; id++) {
    const word = words[id] as string;
    const at = (id << TRAIT_BITS) + FORMS;
    if (traits[at] !== OPEN) traits[at]! |= endings.maskOf(word, 0, word.length);
  }
  wordRoles.forEach((name, role) => {
    for (const word of listed(name)) add(word, ROLES + (role >> 5), 1 << role);
  });
  for (let column = 0; column << 5 < wordRoles.length; column++) {
    const index = new Endings();
    for (let role = column << 5; role < Math.min((column + 1) << 5, wordRoles.length); role++) {
      const list = lists.get(wordRoles[role] as string);
      list?.putEndings(index, 1 << role);
      for (const stem of list?.stems ?? [])
        for (let id = from; id < size; id++)
          if ((words[id] as string).startsWith(stem)) traits[(id << TRAIT_BITS) + ROLES + column]! |= 1 << role;
    }
    for (let id = Math.max(1, from); id < size; id++) {
      const word = words[id] as string;
      traits[(id << TRAIT_BITS) + ROLES + column]! |= index.maskOf(word, 0, word.length);
    }
  }
  for (const { entries } of pack.verbForms === undefined ? [] : reporting)
    for (const { pattern } of entries)
      for (const [verb] of pattern.matchAll(/[^\s|~]+~?/g)) {
        if (!verb.endsWith('~')) continue;
        const byForm = pack.verbForms?.(verb.slice(0, -1)) ?? {};
        for (const name of wordForms)
          for (const word of byForm[name] ?? []) if (vocabulary.idOf(word) !== 0) add(word, FORMS, FormBit[name]);
      }
  return traits;
}
