/** In which role a party is scored. See the docs on framing. */
export type Role = 'speaker' | 'reporter' | 'publisher' | 'target';

/** Every role there is. */
export const roles: readonly Role[] = ['speaker', 'reporter', 'publisher', 'target'];

/** The score of one metric over some passages. */
export interface Score {
  /** In the metric's range: −1…1 for sentiment, 0…1 for hedging, emphasis and obligation. */
  value: number;
  /** Number of cues. */
  cues: number;
  /** Number of words scored. */
  words: number;
  /** Sum of the cues' contributions for every 1,000 words. */
  perThousand: number;
  /** Sum of the cues' contributions, of which `value` is a monotone function. */
  raw: number;
  /** 95 % bootstrap interval of `value`, where asked for. */
  interval?: [number, number];
}

/** The scores of one party, or of one person of it, in one role in one readout. */
export interface Profile {
  readout: string;
  party: string;
  person?: string;
  role: Role;
  words: number;
  /** Share of the account's words (0…1). Roles overlap: shares do not add up to 1. */
  share: number;
  /** Words of this party or person in this role that `minConfidence` leaves out. */
  excluded: number;
  passages: number;
  scores: Record<string, Score>;
}
