import type { Scene } from './attribution.js';

/**
 * Of the passages that a rule gave on annotated texts, the share with the right source: in news, and elsewhere. Measured by
 * `npm run evaluate -- attribution` on the parts for development; docs/attribution.md says how. Where fewer than twenty
 * passages were found, both columns share one figure.
 */
const SHARES = {
  quotation: [0.93, 0.89],
  that: [0.89, 0.92],
  thatShared: [0.76, 0.92],
  clause: [0.77, 0.92],
  clauseShared: [0.79, 0.92],
  object: [0.59, 0.8],
  objectShared: [0.53, 0.85],
  before: [0.71, 0.71],
  aside: [0.33, 0.33],
  relative: [0.4, 0.4],
  according: [0.78, 0.78],
  agent: [0.74, 0.74],
  affect: [0.56, 0.56],
  noun: [0.33, 0.33],
  leading: [0.45, 0.45],
  participle: [0.28, 0.28],
  document: [0.75, 0.75],
  purpose: [0.28, 0.75],
  viewpoint: [0.83, 0.83],
  headline: [0.5, 0.5],
  unnamed: [0.4, 0.6],
  jointPassive: [0.75, 0.75],
  goesOn: [0.85, 0.5],
  unspoken: [0.05, 0.05],
  continuation: [0.7, 0.7],
} as const satisfies Record<string, readonly [news: number, elsewhere: number]>;

/** The rules that a passage may come from. */
export type Rule = keyof typeof SHARES;

/** The measured share of right sources of a rule in the genre of the text. */
export function shareOf({ genre }: Scene, rule: Rule): number {
  return SHARES[rule][genre === 'news' ? 0 : 1];
}
