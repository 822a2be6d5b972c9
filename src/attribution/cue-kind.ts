import type { EntryKind } from '../language/language-tables.js';

/** How the entries of the reporting lexicon attribute, by their categories. Those from `According` on are no verbs. */
export enum CueKind {
  Verb = 0,
  Attitude = 1,
  Bearer = 2,
  Affect = 3,
  Naming = 4,
  Evidential = 5,
  According = 6,
  Hearsay = 7,
  Noun = 8,
  StandNoun = 9,
  Act = 10,
  Idiom = 11,
  JointPassive = 12,
  NounAgent = 13,
  OwnedNoun = 14,
  Tenet = 15,
}

const byCategory = new Map<string, number>([
  ['attitude', CueKind.Attitude],
  ['feeling', CueKind.Attitude],
  ['mood', CueKind.Attitude],
  ['owned-stand', CueKind.Noun],
  ['bearer', CueKind.Bearer],
  ['affect', CueKind.Affect],
  ['naming', CueKind.Naming],
  ['evidential', CueKind.Evidential],
  ['according', CueKind.According],
  ['hearsay', CueKind.Hearsay],
  ['noun', CueKind.Noun],
  ['stand-noun', CueKind.StandNoun],
  ['noun-agent', CueKind.NounAgent],
  ['owned-noun', CueKind.OwnedNoun],
  ['tenet', CueKind.Tenet],
  ['act', CueKind.Act],
  ['idiom', CueKind.Idiom],
  ['joint-passive', CueKind.JointPassive],
]);

/** The kind of an entry of the reporting lexicon. */
export function cueKindOf({ category }: EntryKind): number {
  return byCategory.get(category) ?? CueKind.Verb;
}

/** A noun or a fixed phrase, not a verb. */
export function isNominal(kind: number): boolean {
  return kind >= CueKind.According;
}

const NEWS_ONLY: ReadonlySet<string> = new Set([
  'stand',
  'stand-noun',
  'noun-agent',
  'owned-noun',
  'hearsay',
  'attitude',
  'bearer',
  'evidential',
  'naming',
  'affect',
]);

const OUTSIDE_NEWS: ReadonlySet<string> = new Set(['formula', 'tenet', 'mood', 'owned-stand']);

/** Whether an entry attributes in other genres and not in news: "the treaty provides that", "the claim by Roe that". */
export function isOutsideNews({ category }: EntryKind): boolean {
  return OUTSIDE_NEWS.has(category);
}

/** "defended historical truth" is a stand in news, and in a readout what the speaker tells of. */
export function isOfNewsOnly(entry: EntryKind): boolean {
  return NEWS_ONLY.has(entry.category);
}
