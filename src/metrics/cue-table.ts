import type { Matcher } from '../language/matcher.js';
import type { Matches } from '../language/matches.js';
import type { Modifier } from '../model/cue.js';
import { firstFrom, grown } from '../text/numbers.js';
import type { Tokens } from '../text/tokens.js';
import { type FormOfMetric, formCues } from './form-cues.js';
import type { ShifterScope } from './shifters.js';
import type { Shifting } from './shifting.js';
import { REPETITION, typographicCues } from './typography.js';

/** What the metrics need to know of the compiled lexicons. */
export interface MetricLayout {
  /** What each metric heeds of shifters. */
  shifting: readonly (Shifting | undefined)[];
  /** Index of the metric of each lexicon, -1 for the reporting words and the shifters. */
  metricOfLexicon: Int32Array;
  shifters: number;
  /** Index of the built-in emphasis metric, -1 where it is not among the metrics. */
  emphasis: number;
  /** 1 for every entry whose words are intensifiers, for repetition. */
  intensifies: Uint8Array;
  /** Forms of words that are cues. */
  forms: readonly FormOfMetric[];
}

const REPETITION_CATEGORY = 'repetition';
/** Stands for the entry of an intensifier that is repeated. */
export const REPEATED = -1;
/** Categories whose words are intensifiers. */
const intensifying = new Set(['booster', 'maximiser', 'absolute', 'commitment', 'amplifier']);

/** Which entries intensify. */
export function intensifiersOf(matcher: Matcher): Uint8Array {
  return matcher.marksOf(({ category }) => intensifying.has(category));
}

/** The cues of a text, a struct of arrays in the order of the text. */
export class CueTable {
  count = 0;
  metric = new Int32Array(256);
  first = new Int32Array(256);
  end = new Int32Array(256);
  weight = new Float64Array(256);
  contribution = new Float64Array(256);
  /** Entry of each cue; below 0 for those that are no entry: -1 less the place of their category in `others`. */
  entry = new Int32Array(256);
  private readonly others: string[] = [REPETITION_CATEGORY];
  /** Modifiers of each cue that may have some; filled only where evidence is asked for. */
  modifiers: (Modifier[] | undefined)[] = [];

  /** Forgets the cues, keeps their room. */
  clear(): void {
    this.count = 0;
    if (this.modifiers.length > 0) this.modifiers = [];
  }

  /** Category of a cue. */
  categoryOf(cue: number, matcher: Matcher): string {
    const entry = this.entry[cue] as number;
    return entry < 0 ? (this.others[-1 - entry] as string) : matcher.entry(entry).category;
  }

  /** What stands for the entry of cues that are none, but of this category. */
  noEntry(category: string): number {
    let at = this.others.indexOf(category);
    if (at < 0) at = this.others.push(category) - 1;
    return -1 - at;
  }

  /** Index of the first cue that begins at `token` or later. */
  from(token: number): number {
    return firstFrom(this.first, this.count, token);
  }

  add(
    metric: number,
    entry: number,
    first: number,
    end: number,
    weight: number,
    contribution: number,
    modifiers?: Modifier[],
  ): void {
    if (this.count === this.metric.length) {
      const size = this.count * 2;
      for (const key of ['metric', 'entry', 'first', 'end'] as const) this[key] = grown(this[key], size);
      for (const key of ['weight', 'contribution'] as const) {
        const larger = new Float64Array(size);
        larger.set(this[key]);
        this[key] = larger;
      }
    }
    this.metric[this.count] = metric;
    this.first[this.count] = first;
    this.end[this.count] = end;
    this.weight[this.count] = weight;
    this.contribution[this.count] = contribution;
    this.entry[this.count] = entry;
    if (modifiers !== undefined) this.modifiers[this.count] = modifiers;
    this.count++;
  }
}

/** Collects the cues of every metric from the matches of a text into `table` (which is overwritten). */
export function collectCues(
  layout: MetricLayout,
  tokens: Tokens,
  matches: Matches,
  scope: ShifterScope,
  table: CueTable,
  options: { evidence: boolean; post: boolean },
): void {
  table.clear();
  const { weightOf } = scope.language.matcher;
  const typographic = layout.emphasis >= 0 && (options.post || tokens.text.includes('!'));
  const addMark = (category: 'typography', token: number, weight: number) => {
    table.add(layout.emphasis, table.noEntry(category), token, token + 1, weight, weight);
  };
  const { forms, shifting } = layout;
  const addForm = ({ metric, category, weight }: FormOfMetric, token: number) => {
    table.add(metric, table.noEntry(category), token, token + 1, weight, weight);
  };
  const repeated: number[] = [];
  let at = 0;
  for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
    const end = tokens.sentences[sentence + 1] as number;
    const from = at;
    while (at < matches.count && (matches.first[at] as number) < end) at++;
    const begin = table.count;
    if (at > from) {
      scope.begin(matches, from, at, layout.shifters);
      if (repeated.length > 0) repeated.length = 0;
      for (let index = from; index < at; index++) {
        const metric = layout.metricOfLexicon[matches.lexicon[index] as number] as number;
        if (metric < 0) continue;
        const entry = matches.entry[index] as number;
        const weight = weightOf[entry] as number;
        if (weight === 0) continue;
        const cueFirst = matches.first[index] as number;
        const cueEnd = matches.end[index] as number;
        const modifiers: Modifier[] | undefined = options.evidence ? [] : undefined;
        const factor = scope.factor(
          tokens,
          shifting[metric],
          matches.lexicon[index] as number,
          weight,
          cueFirst,
          cueEnd,
          modifiers,
        );
        table.add(metric, entry, cueFirst, cueEnd, weight, weight * factor, modifiers);
        if (metric === layout.emphasis && layout.intensifies[entry] === 1) {
          const word = tokens.id[cueFirst] as number;
          if (repeated.includes(word)) table.add(metric, REPEATED, cueFirst, cueEnd, REPETITION, REPETITION);
          else repeated.push(word);
        }
      }
    }
    if (!typographic && forms.length === 0) continue;
    const first = tokens.sentences[sentence] as number;
    if (forms.length > 0) formCues(scope.language, tokens, forms, first, end, table, begin, addForm);
    if (typographic) typographicCues(tokens, first, end, options.post, addMark);
    if (table.count > begin) sortByToken(table, begin);
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
  for (const key of ['metric', 'entry', 'first', 'end', 'weight', 'contribution'] as const)
    reorder(table[key], order, begin);
  if (table.modifiers.length > 0) reorder(table.modifiers, order, begin);
}

function reorder(column: { [index: number]: unknown }, order: readonly number[], begin: number): void {
  const values = order.map((index) => column[index]);
  values.forEach((value, index) => {
    column[begin + index] = value;
  });
}
