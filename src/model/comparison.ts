import type { EventFraming, MissingReadout, Stamp } from './framing.js';
import type { Mode, Voice } from './passage.js';
import type { Role } from './profile.js';
import type { Span } from './span.js';

/** A sentence of an account, or the part of one that one voice says, with the words that attribute it. */
export interface Statement {
  readout: string;
  /** Position among the account's statements. */
  index: number;
  span: Span;
  text: string;
  mode: Mode;
  /** Voices of the passage that holds most of its words, outermost first. */
  voices: Voice[];
  words: number;
  /** Value of each metric over the statement. */
  scores: Record<string, number>;
}

/** A metric's values in two statements, and their difference, `b − a`. */
export interface Change {
  a: number;
  b: number;
  difference: number;
}

/** One statement in two accounts. */
export interface Shift {
  a: Statement;
  b: Statement;
  /** How alike the two are, 0…1. */
  similarity: number;
  changes: Record<string, Change>;
  /** Words of `a` that `b` does not have, and of `b` that `a` does not have, the most telling first. */
  dropped: string[];
  added: string[];
  /** How much changed, 0 and more: the metrics' differences, each over its range, times the similarity squared. */
  size: number;
}

/** How much an account makes of a name or topic. */
export interface Salience {
  mentions: number;
  /** Words of the statements that mention it, and their share of the account's. */
  words: number;
  share: number;
  /** Rank among the account's names, or topics, by first mention: 1 is the first. */
  order: number;
  /** Whether the title, or the first two statements after it, mention it. */
  inTitle: boolean;
  inLead: boolean;
  /** Share of its words that stand in direct quotation. */
  quoted: number;
  /** The first statement that mentions it. */
  first: Statement;
}

/** A name or topic across the accounts. */
export interface Coverage {
  name: string;
  /** `topic`, or what is named: `country`, `organisation`, `agreement`, `event`, `place`, `party`, `person`, `other`. */
  kind: string;
  /** By id of the account; accounts that don't mention it are left out. */
  accounts: Record<string, Salience>;
  /** The account that alone mentions it. */
  only?: string;
  /** Accounts that don't mention it. */
  absent: string[];
  /** How telling it is that some mention it and others don't, 0 and more; 0 where all do. */
  telling: number;
}

/** A word that one account, or one party, uses more than the others. */
export interface DistinctiveWord {
  word: string;
  count: number;
  /** Count in all the others. */
  others: number;
  /** Log-odds ratio with an informative Dirichlet prior, and its z-score (Monroe, Colaresi & Quinn 2008). */
  logOdds: number;
  z: number;
  /** Log-likelihood ratio G² (Dunning 1993), negative where the others use the word more. */
  keyness: number;
}

/** One party's or person's scores in two accounts. */
export interface Difference {
  party: string;
  person?: string;
  role: Role;
  metric: string;
  /** Ids of the accounts. */
  a: string;
  b: string;
  values: [number, number];
  /** `b − a`, with its 95 % bootstrap interval over paragraphs. */
  difference: number;
  interval: [number, number];
  /** Permutation test, two-sided; `corrected` for all differences of the event (Holm). */
  p: number;
  corrected: number;
  cliffsDelta: number;
  /** Passages in `a` and `b`. */
  passages: [number, number];
  /** Whether both have enough passages and paragraphs to say anything. */
  enough: boolean;
}

/** How an account's score as a whole stands among other texts of its genre. */
export interface Standing {
  readout: string;
  metric: string;
  value: number;
  /** Share of the texts with a lower value, 0…1, and their number. */
  share: number;
  texts: number;
}

/** What `compareReadouts` returns. */
export interface Comparison {
  stamp: Stamp;
  event: EventFraming['event'];
  /** Ids of the accounts that were compared, and of those without a text. */
  readouts: string[];
  missing: MissingReadout[];
  /** Statements that two accounts have, what changed most first. */
  shifts: Shift[];
  /** Names and topics, those first whose presence and absence tells most. */
  coverage: Coverage[];
  /** Distinctive words by account, and by party that speaks, the most distinctive first. */
  wording: { accounts: Record<string, DistinctiveWord[]>; parties: Record<string, DistinctiveWord[]> };
  /** Differences of profiles between accounts, those first that are most sure and largest. */
  differences: Difference[];
  /** How unusual each account is; nothing for genres without norms. */
  standings: Standing[];
}
