import { createRequire } from 'node:module';
import { MissingPackageError } from '../../model/errors/missing-package-error.js';
import type { Lexicon, LexiconEntry } from '../lexicon.js';
import { decline } from './inflect.js';

/** natural's Italian stemmer, as far as it is used here. */
interface Stemmer {
  stem(word: string): string;
}

/** An entry of natural's vocabulary: figures are written as strings. */
interface Graded {
  form: string;
  pos: string;
  polarity: string;
}

/** Our weight of a word that the vocabulary grades as wholly good. */
const SCALE = 0.45;
/** Grades that are closer to nothing than this are noise. */
const LEAST = 0.3;
/** Shorter stems are those of many words. */
const SHORTEST_STEM = 4;

/**
 * The Italian vocabulary of sentiment of natural (from Pattern, De Smedt & Daelemans 2012) as a lexicon: what it grades,
 * and the inflected forms that its stemmer gives the same stem. Only these two modules of natural are loaded: its root
 * loads 1,268 and reads a file into the environment.
 *
 * @throws MissingPackageError if natural is not installed.
 */
export function vocabularyOfNatural(): Lexicon {
  const require = createRequire(import.meta.url);
  const stemmer = load(require, 'natural/lib/natural/stemmers/porter_stemmer_it.js') as Stemmer;
  const vocabulary = load(require, 'natural/lib/natural/sentiment/Italian/pattern-sentiment-it.json') as Readonly<
    Record<string, Graded>
  >;
  const entries = new Map<string, LexiconEntry>();
  const inflected: LexiconEntry[] = [];
  for (const { form, pos, polarity } of Object.values(vocabulary)) {
    const grade = Number(polarity);
    if (!(Math.abs(grade) >= LEAST) || !/^\p{Ll}{3,}$/u.test(form)) continue;
    const weight = Math.round(grade * SCALE * 100) / 100;
    const entry = { weight, category: 'general', conditions: [] };
    entries.set(form, { pattern: form, ...entry });
    if (pos !== 'JJ' && pos !== 'NN') continue;
    const stem = stemmer.stem(form);
    if (stem.length < SHORTEST_STEM) continue;
    for (const other of decline(form)) if (stemmer.stem(other) === stem) inflected.push({ pattern: other, ...entry });
  }
  // what the vocabulary grades itself keeps its grade
  for (const entry of inflected) if (!entries.has(entry.pattern)) entries.set(entry.pattern, entry);
  return {
    name: 'sentiment-natural',
    source: 'natural, pattern-sentiment-it.json, from Pattern',
    licence: 'see natural',
    entries: [...entries.values()],
  };
}

function load(require: NodeJS.Require, path: string): unknown {
  try {
    return require(path);
  } catch (error) {
    throw new MissingPackageError('natural', 'Italian', { cause: error });
  }
}
