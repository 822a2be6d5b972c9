import { type Random, seededRandom } from '../framing/random.js';
import type { Metric, Sums } from '../metrics/metric.js';
import type { Difference } from '../model/comparison.js';
import type { Role } from '../model/profile.js';
import { firstTokenAt, TokenKind } from '../text/tokens.js';
import type { Account } from './account.js';
import { bootstrapDifference } from './statistics/bootstrap-difference.js';
import { cliffsDelta } from './statistics/cliffs-delta.js';
import { holm } from './statistics/holm.js';
import { permutationTest } from './statistics/permutation-test.js';

/** Passages and paragraphs that both accounts must have for a difference to be worth a word. */
const FEWEST_PASSAGES = 5;
const FEWEST_PARAGRAPHS = 3;
const REPLICATES = 499;

/** A passage's sums of each metric. */
type Unit = readonly Sums[];

interface Group {
  party: string;
  person?: string;
  role: Role;
  paragraphs: Map<number, Unit[]>;
}

/**
 * Differences of a party's or person's scores between every two accounts that both have it in the role: as speaker,
 * and as publisher. Units are passages, drawn and dealt out by paragraph.
 */
export function differencesOf(accounts: readonly Account[], metrics: readonly Metric[], seed: number): Difference[] {
  const groups = accounts.map((account) => groupsOf(account, metrics));
  const random = seededRandom(seed);
  const found: Difference[] = [];
  accounts.forEach((one, at) => {
    for (let other = at + 1; other < accounts.length; other++)
      for (const [key, group] of groups[at] as Map<string, Group>) {
        const partner = (groups[other] as Map<string, Group>).get(key);
        if (partner === undefined) continue;
        const ids: [string, string] = [one.framing.readout, (accounts[other] as Account).framing.readout];
        metrics.forEach((metric, index) => {
          found.push(differenceOf(group, partner, ids, metric, index, random));
        });
      }
  });
  const family = found.filter(({ enough }) => enough);
  const corrected = holm(family.map(({ p }) => p));
  family.forEach((difference, at) => {
    difference.corrected = corrected[at] as number;
  });
  return found.sort(
    (x, y) => Number(y.enough) - Number(x.enough) || x.p - y.p || Math.abs(y.difference) - Math.abs(x.difference),
  );
}

function differenceOf(
  first: Group,
  second: Group,
  [a, b]: [string, string],
  { name, score }: Metric,
  index: number,
  random: Random,
): Difference {
  const blocks = [[...first.paragraphs.values()], [...second.paragraphs.values()]] as const;
  const units = blocks.map((group) => group.flat()) as [Unit[], Unit[]];
  const statistic = (drawn: readonly Unit[]) => {
    const sums: Sums = { raw: 0, cues: 0, words: 0, plainWords: 0 };
    for (const unit of drawn) {
      const one = unit[index] as Sums;
      sums.raw += one.raw;
      sums.cues += one.cues;
      sums.words += one.words;
      sums.plainWords += one.plainWords;
    }
    return score(sums);
  };
  const values: [number, number] = [statistic(units[0]), statistic(units[1])];
  const single = (group: Unit[]) => group.map((unit) => score(unit[index] as Sums));
  const enough =
    units.every((group) => group.length >= FEWEST_PASSAGES) &&
    blocks.every((group) => group.length >= FEWEST_PARAGRAPHS);
  const p = enough ? permutationTest(blocks[0], blocks[1], statistic, random, REPLICATES) : 1;
  return {
    party: first.party,
    ...(first.person === undefined ? {} : { person: first.person }),
    role: first.role,
    metric: name,
    a,
    b,
    values,
    difference: values[1] - values[0],
    interval: bootstrapDifference(blocks[0], blocks[1], statistic, random, { replicates: REPLICATES }) ?? [0, 0],
    p,
    corrected: p,
    cliffsDelta: cliffsDelta(single(units[0]), single(units[1])),
    passages: [units[0].length, units[1].length],
    enough,
  };
}

function groupsOf(account: Account, metrics: readonly Metric[]): Map<string, Group> {
  const { framing, tokens } = account;
  const sums = framing.passages.map(({ words }) =>
    metrics.map((): Sums => ({ raw: 0, cues: 0, words, plainWords: words })),
  );
  for (const cue of framing.cues) {
    const metric = metrics.findIndex(({ name }) => name === cue.metric);
    const own = sums[cue.passage]?.[metric];
    if (own === undefined) continue;
    own.raw += cue.contribution;
    own.cues++;
    if (cue.category === 'repetition') continue;
    const end = firstTokenAt(tokens, cue.span.end);
    for (let token = firstTokenAt(tokens, cue.span.start); token < end; token++)
      if ((tokens.kind[token] as number) <= TokenKind.Number) own.plainWords = Math.max(0, own.plainWords - 1);
  }
  const groups = new Map<string, Group>();
  let paragraph = 0;
  framing.passages.forEach((passage, at) => {
    if (passage.words === 0) return;
    const token = firstTokenAt(tokens, passage.span.start);
    while (paragraph + 1 < tokens.paragraphCount) {
      const next = tokens.sentences[tokens.paragraphs[paragraph + 1] as number] as number;
      if (next > token) break;
      paragraph++;
    }
    const add = (party: string, person: string | undefined, role: Role) => {
      const key = `${role}\n${party}\n${person ?? ''}`;
      const group = groups.get(key) ?? {
        party,
        role,
        paragraphs: new Map(),
        ...(person === undefined ? {} : { person }),
      };
      groups.set(key, group);
      const list = group.paragraphs.get(paragraph) ?? [];
      list.push(sums[at] as Unit);
      group.paragraphs.set(paragraph, list);
    };
    const inner = passage.voices.at(-1);
    for (const party of new Set(inner?.parties ?? (inner?.party === undefined ? [] : [inner.party])))
      add(party, undefined, 'speaker');
    if (inner?.party !== undefined && inner.person !== undefined) add(inner.party, inner.person, 'speaker');
    if (framing.publisher.party !== undefined) add(framing.publisher.party, undefined, 'publisher');
  });
  return groups;
}
