import type { Scene } from './attribution.js';

/**
 * Of the passages that a rule gave on annotated texts, the share with the right source: in news, and elsewhere. Measured by
 * `npm run evaluate -- attribution` on the parts for development; docs/attribution.md says how. Where fewer than twenty
 * passages were found, both columns share one figure, or a rule outside news has that of its like: `thatShared` of `that`.
 */
const SHARES = {
  quotation: [0.96, 0.97],
  that: [0.9, 0.97],
  thatShared: [0.88, 0.97],
  clause: [0.81, 0.97],
  clauseShared: [0.78, 0.97],
  object: [0.62, 0.92],
  objectShared: [0.54, 0.98],
  before: [0.77, 0.78],
  aside: [0.42, 0.42],
  relative: [0.37, 0.37],
  according: [0.83, 0.83],
  agent: [0.63, 0.63],
  affect: [0.56, 0.56],
  noun: [0.37, 0.39],
  leading: [0.45, 0.45],
  participle: [0.32, 0.32],
  document: [0.75, 0.75],
  purpose: [0.4, 0.75],
  viewpoint: [0.83, 0.83],
  headline: [0.54, 0.54],
  unnamed: [0.41, 0.8],
  jointPassive: [0.75, 0.75],
  goesOn: [0.87, 0.6],
  unspoken: [0.05, 0.05],
  continuation: [0.7, 0.7],
} as const satisfies Record<string, readonly [news: number, elsewhere: number]>;

/** The rules that a passage may come from. */
export type Rule = keyof typeof SHARES;

/** A map, as an object of so many names is slow to ask for one that is not written in the code. */
const shares = new Map<Rule, readonly [news: number, elsewhere: number]>(
  Object.entries(SHARES) as [Rule, readonly [number, number]][],
);

/** The measured share of right sources of a rule in the genre of the text. */
export function shareOf({ genre }: Scene, rule: Rule): number {
  return shares.get(rule)![genre === 'news' ? 0 : 1];
}
