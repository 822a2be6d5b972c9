import type { WordKnowledge } from '../language/word-knowledge.js';
import type { DistinctiveWord } from '../model/comparison.js';
import type { Account, ReadStatement } from './account.js';
import { keyness, logOddsRatio } from './log-odds.js';

/** Words that the prior is worth. */
const PRIOR = 500;
const SHOWN = 60;

interface Group {
  counts: Map<string, number>;
  size: number;
}

/** Distinctive words of each account against the others, and of what each party says, in all accounts, against the rest. */
export function wordingOf(
  accounts: readonly Account[],
  knowledge: WordKnowledge,
): { accounts: Record<string, DistinctiveWord[]>; parties: Record<string, DistinctiveWord[]> } {
  const forms = new Map<string, Map<string, number>>();
  const byAccount = new Map<string, Group>();
  const byParty = new Map<string, Group>();
  for (const account of accounts)
    for (const statement of account.statements) {
      count(byAccount, account.framing.readout, statement, forms);
      const inner = statement.voices.at(-1);
      if (inner?.party !== undefined) count(byParty, inner.party, statement);
    }
  const shown = new Map([...forms].map(([key, list]) => [key, commonest(list)]));
  return {
    accounts: distinctive(byAccount, shown, knowledge),
    parties: distinctive(byParty, shown, knowledge),
  };
}

function count(
  groups: Map<string, Group>,
  id: string,
  { terms }: ReadStatement,
  forms?: Map<string, Map<string, number>>,
): void {
  const group = groups.get(id) ?? { counts: new Map(), size: 0 };
  groups.set(id, group);
  for (const { key, text, kind } of terms) {
    if (kind === 'number') continue;
    group.counts.set(key, (group.counts.get(key) ?? 0) + 1);
    group.size++;
    if (forms === undefined) continue;
    const word = kind === 'name' ? key.slice(1) : text.toLowerCase();
    const list = forms.get(key) ?? new Map<string, number>();
    list.set(word, (list.get(word) ?? 0) + 1);
    forms.set(key, list);
  }
}

function commonest(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

function distinctive(
  groups: ReadonlyMap<string, Group>,
  shown: ReadonlyMap<string, string>,
  knowledge: WordKnowledge,
): Record<string, DistinctiveWord[]> {
  const found: Record<string, DistinctiveWord[]> = Object.create(null);
  if (groups.size < 2) return found;
  const all = new Map<string, number>();
  let size = 0;
  for (const group of groups.values()) {
    size += group.size;
    for (const [key, times] of group.counts) all.set(key, (all.get(key) ?? 0) + times);
  }
  let background = 0;
  for (const key of all.keys()) background += knowledge.background.get(key) ?? 0.5;
  for (const [id, group] of groups) {
    const words: DistinctiveWord[] = [];
    for (const [key, times] of group.counts) {
      const others = (all.get(key) ?? 0) - times;
      const prior = (PRIOR * (knowledge.background.get(key) ?? 0.5)) / background;
      const word = shown.get(key) ?? key;
      words.push({
        word,
        count: times,
        others,
        ...logOddsRatio(
          { word, count: times, others, prior },
          { own: group.size, others: size - group.size, prior: PRIOR },
        ),
        keyness: keyness(times, others, group.size, size - group.size),
      });
    }
    words.sort((a, b) => b.z - a.z || (a.word < b.word ? -1 : 1));
    found[id] = words.slice(0, SHOWN);
  }
  return found;
}
