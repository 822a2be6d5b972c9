import type { WordKnowledge } from '../language/word-knowledge.js';
import type { Account } from './account.js';
import type { Term } from './terms.js';

/** How much each kind of term tells beside a word of the same rarity; the names of those who met tell less. */
const KIND: Readonly<Record<Term['kind'], number>> = { word: 1, number: 0.8, name: 1.3 };
const OWN_NAME = 0.7;
/** Sentences in 10,000 in which a term is taken to stand that the background does not hold. */
const UNSEEN = 4;
/** Share of the background in a weight; the rest is the event's own. */
const SHARE = 0.7;
const POWER = 0.7;

/**
 * Weights of terms: inverse document frequency (Spärck Jones 1972) over the sentences of the background and over those
 * of the event, averaged, so that neither what all readouts say nor what all of this event say tells two statements
 * apart.
 */
export function weighTerms(accounts: readonly Account[], knowledge: WordKnowledge): Map<string, number> {
  const ownNames = new Set(
    accounts.flatMap(({ names }) =>
      names.filter(({ kind }) => kind === 'party' || kind === 'person').map(({ name }) => `@${name}`),
    ),
  );
  const statements = accounts.flatMap((account) => account.statements);
  const inEvent = new Map<string, { count: number; kind: Term['kind'] }>();
  for (const { terms } of statements)
    for (const [key, kind] of new Map(terms.map((term) => [term.key, term.kind]))) {
      const known = inEvent.get(key);
      if (known === undefined) inEvent.set(key, { count: 1, kind });
      else known.count++;
    }
  const background = Math.max(1, knowledge.backgroundSentences);
  const weights = new Map<string, number>();
  for (const [key, { count, kind }] of inEvent) {
    const seen = knowledge.background.get(key) ?? (background * UNSEEN) / 10_000;
    const general =
      knowledge.backgroundSentences === 0 ? 1 : Math.log(background / (seen + 0.5)) / Math.log(background);
    const own = Math.log((statements.length + 1) / (count + 0.5)) / Math.log(statements.length + 2);
    weights.set(
      key,
      (ownNames.has(key) ? OWN_NAME : KIND[kind]) * Math.max(0.01, SHARE * general + (1 - SHARE) * own) ** POWER,
    );
  }
  return weights;
}
