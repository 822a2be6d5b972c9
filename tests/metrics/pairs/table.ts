/** Two sentences that differ in one thing: the first scores higher. */
export type Pair = readonly [more: string, less: string];

/** A reason and the pairs that it holds for. */
export type Table = readonly [reason: string, pairs: readonly Pair[]];
