import { english } from '../language/english/index.js';
import type { LanguagePack } from '../language/pack.js';
import type { Metric } from '../metrics/metric.js';
import { standardMetrics } from '../metrics/standard-metrics.js';
import type { Comparison, Shift, Standing } from '../model/comparison.js';
import { ReadoutInputError } from '../model/errors/readout-input-error.js';
import type { EventFraming, ReadoutFraming } from '../model/framing.js';
import { type Account, readAccount } from './account.js';
import { alignAccounts } from './align.js';
import { coverageOf } from './coverage.js';
import { differencesOf } from './differences.js';
import { type Norms, norms as shippedNorms, standing } from './norms.js';
import { readersOf } from './reader.js';
import { shiftOf } from './shift.js';
import { weighTerms } from './weights.js';
import { wordingOf } from './wording.js';

/** Options of {@link compareReadouts}. */
export interface CompareOptions {
  /** Metrics whose values are compared: those the framing was made with. By default `standardMetrics`. */
  metrics?: readonly Metric[];
  /** Language packs of the texts. By default English. */
  languages?: readonly LanguagePack[];
  /** Seed of the bootstrap and the permutations. By default 1. */
  seed?: number;
  /** What is usual. By default the norms that come with the library. */
  norms?: Norms;
}

/**
 * What differs between the accounts of an event. Accounts in different languages are compared by their numbers and
 * names alone.
 *
 * @param framing what `analyzeEvent` returned, with evidence.
 * @returns `shifts`: statements that two accounts share, each with both texts, the change of every metric, and the words
 * dropped and added; the largest change first. `coverage`: who mentions which names and topics. `wording`: distinctive
 * words. `differences`: one party's scores in two accounts, with interval, p and effect size.
 * @throws ReadoutInputError where the framing has no evidence; UnknownLanguageError.
 * @example
 * const comparison = compareReadouts(analyzeEvent(events['2026-02-04-xi-putin']));
 * comparison.shifts[0].a.readout === comparison.shifts[0].b.readout; // => false
 */
export function compareReadouts(
  framing: EventFraming,
  { metrics = standardMetrics, languages = [english], seed = 1, norms = shippedNorms }: CompareOptions = {},
): Comparison {
  const readerOf = readersOf(languages, framing.parties);
  const accounts = framing.readouts.map((readout, index): Account => {
    const { text } = readout;
    if (text === undefined || (readout.words > 0 && readout.passages.length === 0))
      throw new ReadoutInputError(`readouts[${index}].text`, 'evidence (analyze with evidence: true)', 'none');
    return readAccount(readout, text, readerOf(readout.language), metrics);
  });
  const shifts: Shift[] = [];
  const knowledge = accounts[0] === undefined ? undefined : readerOf(accounts[0].framing.language).knowledge;
  if (knowledge !== undefined) {
    const weights = weighTerms(accounts, knowledge);
    for (const pair of alignAccounts(accounts, weights)) shifts.push(shiftOf(pair, metrics, weights));
  }
  shifts.sort((x, y) => y.size - x.size || y.similarity - x.similarity);
  return {
    stamp: framing.stamp,
    event: framing.event,
    readouts: accounts.map((account) => account.framing.readout),
    missing: framing.missing,
    shifts,
    coverage: coverageOf(accounts, readerOf),
    wording: knowledge === undefined ? { accounts: {}, parties: {} } : wordingOf(accounts, knowledge),
    differences: differencesOf(accounts, metrics, seed),
    standings: standingsOf(framing.readouts, norms),
  };
}

function standingsOf(readouts: readonly ReadoutFraming[], norms: Norms): Standing[] {
  return readouts.flatMap(({ readout, genre, scores, words }) =>
    Object.entries(words === 0 ? {} : (scores ?? {})).flatMap(([metric, { value }]): Standing[] => {
      const share = standing(genre, metric, value, norms);
      const texts = norms.groups[genre]?.[metric]?.texts ?? 0;
      return share === undefined ? [] : [{ readout, metric, value, share, texts }];
    }),
  );
}
