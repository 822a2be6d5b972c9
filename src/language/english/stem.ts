import { stemmer } from 'stemmer';
import { irregularBase } from './inflect.js';

/** Longest word that is stemmed; what is longer is no word of a language. */
const LONGEST = 40;

/** British spellings made American, so that both have one stem. */
const spellings: readonly [RegExp, string][] = [
  [/^(defen|offen|licen|preten)ce/, '$1se'],
  [/^centre/, 'center'],
  [/^(theat|lit|met|fib)re(s?)$/, '$1er$2'],
  [/^programme/, 'program'],
  [/^(colo|favo|hono|labo|neighbo|harbo|endeavo|behavio|humo|rumo)ur/, '$1r'],
  [/([a-z]{3})is(e|es|ed|ing|ation|ations|er|ers)$/, '$1iz$2'],
  [/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/^(dialog|catalog)ue/, '$1'],
];
/** Words that end like the British spelling of -ize and are none. */
const notIze =
  /^(?:rais|prais|promis|exercis|advis|surpris|compris|rais|pris|noise|crise|wis|ris|aris|premis|expertise|enterpris|otherwise|likewise|revis|supervis|devis|disguis|franchis|merchandis|televis|improvis)/;

/**
 * The stem of an English word in lower case (Porter 1980, applied twice), the same for British and American spellings
 * and for irregular verbs.
 *
 * @example
 * stem('globalisation') === stem('globalization'); // => true
 */
export function stem(word: string): string {
  if (word.length > LONGEST || !/^[a-z]+$/.test(word)) return word;
  let spelled = irregularBase(word);
  for (const [british, american] of spellings)
    if (!(american.includes('iz') && notIze.test(spelled))) spelled = spelled.replace(british, american);
  // once more, so that "traditionally" and "tradition" meet
  return stemmer(stemmer(spelled));
}
