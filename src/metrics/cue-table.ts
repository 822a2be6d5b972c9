import type { Matcher } from '../language/matcher.js';
import type { Modifier } from '../model/cue.js';
import { firstFrom, grown } from '../text/numbers.js';

const REPETITION_CATEGORY = 'repetition';
/** Stands for the kind of an intensifier that is repeated. */
export const REPEATED = -1;

/** The cues of a text, a struct of arrays in the order of the text. */
export class CueTable {
  count = 0;
  metric = new Int32Array(256);
  first = new Int32Array(256);
  end = new Int32Array(256);
  weight = new Float64Array(256);
  contribution = new Float64Array(256);
  /** Kind of each cue's entry; below 0 for those that are no entry: -1 less the place of their category in `others`. */
  kind = new Int32Array(256);
  private readonly others: string[] = [REPETITION_CATEGORY];
  /** Modifiers of each cue that has some; filled only where evidence is asked for. */
  modifiers: (Modifier[] | undefined)[] = [];

  /** Forgets the cues, keeps their room. */
  clear(): void {
    this.count = 0;
    if (this.modifiers.length > 0) this.modifiers = [];
  }

  /** Category of a cue. */
  categoryOf(cue: number, matcher: Matcher): string {
    const kind = this.kind[cue] as number;
    return kind < 0 ? (this.others[-1 - kind] as string) : matcher.kinds[kind]!.category;
  }

  /** What stands for the kind of cues that are no entry, but of this category. */
  noEntry(category: string): number {
    let at = this.others.indexOf(category);
    if (at < 0) at = this.others.push(category) - 1;
    return -1 - at;
  }

  /** Index of the first cue that begins at `token` or later. */
  from(token: number): number {
    return firstFrom(this.first, this.count, token);
  }

  /** Adds a cue that counts by its weight, as long as no shifter changes that. */
  add(metric: number, kind: number, first: number, end: number, weight: number): void {
    // short, so that it is compiled into its callers and no weight is boxed
    const cue = this.open(metric, kind, first, end);
    this.weight[cue] = weight;
    this.contribution[cue] = weight;
  }

  private open(metric: number, kind: number, first: number, end: number): number {
    const cue = this.count++;
    if (cue === this.metric.length) this.enlarge(cue * 2);
    this.metric[cue] = metric;
    this.kind[cue] = kind;
    this.first[cue] = first;
    this.end[cue] = end;
    return cue;
  }

  private enlarge(size: number): void {
    for (const key of ['metric', 'kind', 'first', 'end'] as const) this[key] = grown(this[key], size);
    for (const key of ['weight', 'contribution'] as const) {
      const larger = new Float64Array(size);
      larger.set(this[key]);
      this[key] = larger;
    }
  }
}

/** Puts the cues from `begin` in the order of their first tokens (some were added last). */
export function sortByToken(table: CueTable, begin: number): void {
  let sorted = true;
  for (let at = begin + 1; sorted && at < table.count; at++)
    sorted = (table.first[at] as number) >= (table.first[at - 1] as number);
  if (sorted) return;
  const order = Array.from({ length: table.count - begin }, (_, index) => begin + index);
  order.sort((a, b) => (table.first[a] as number) - (table.first[b] as number) || a - b);
  for (const key of ['metric', 'kind', 'first', 'end', 'weight', 'contribution'] as const)
    reorder(table[key], order, begin);
  if (table.modifiers.length > 0) reorder(table.modifiers, order, begin);
}

function reorder(column: { [index: number]: unknown }, order: readonly number[], begin: number): void {
  const values = order.map((index) => column[index]);
  values.forEach((value, index) => {
    column[begin + index] = value;
  });
}
