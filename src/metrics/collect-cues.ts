import type { Matcher } from '../language/matcher.js';
import type { Matches } from '../language/matches.js';
import type { Tokens } from '../text/tokens.js';
import { type CueTable, REPEATED, sortByToken } from './cue-table.js';
import { type FormOfMetric, formCues } from './form-cues.js';
import type { ShifterScope } from './shifters.js';
import type { Shifting } from './shifting.js';
import { REPETITION, typographicCues } from './typography.js';

/** What the metrics need to know of the compiled lexicons. */
export interface MetricLayout {
  /** What each metric heeds of shifters. */
  shifting: readonly (Shifting | undefined)[];
  /** Index of the metric of each kind of entries, -1 for those that are no cues, as entries without weight are. */
  metricOfKind: Int32Array;
  /** Index of the built-in emphasis metric, -1 where it is not among the metrics. */
  emphasis: number;
  /** 1 for the kinds of entries whose words are intensifiers, for repetition. */
  intensifies: Uint8Array;
  /** Forms of words that are cues. */
  forms: readonly FormOfMetric[];
}

/** Categories whose words are intensifiers. */
const intensifying = new Set(['booster', 'maximiser', 'absolute', 'commitment', 'amplifier']);

/** Which kinds of the entries of a lexicon intensify. */
export function intensifiersOf(matcher: Matcher, lexicon: number): Uint8Array {
  return matcher.marksOf((kind) => kind.lexicon === lexicon && intensifying.has(kind.category));
}

/** Collects the cues of every metric from the matches of their entries, and the shifters in `scope`, into `table` (which is
 * overwritten). */
export function collectCues(
  layout: MetricLayout,
  tokens: Tokens,
  matches: Matches,
  scope: ShifterScope,
  table: CueTable,
  options: { evidence: boolean; post: boolean },
): void {
  table.clear();
  scope.begin();
  const { forms, shifting, metricOfKind, intensifies, emphasis } = layout;
  const { weightOf } = scope.language.matcher;
  const { count } = matches;
  const typographic = emphasis >= 0 && (options.post || tokens.text.includes('!'));
  const addMark = (category: 'typography', token: number, weight: number) => {
    table.add(emphasis, table.noEntry(category), token, token + 1, weight);
  };
  const addForm = ({ metric, category, weight }: FormOfMetric, token: number) => {
    table.add(metric, table.noEntry(category), token, token + 1, weight);
  };
  let at = 0;
  for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
    const to = tokens.sentences[sentence + 1] as number;
    const begin = table.count;
    for (; at < count; at++) {
      const first = matches.first(at);
      if (first >= to) break;
      const kind = matches.kind(at);
      const metric = metricOfKind[kind] as number;
      if (metric < 0) continue;
      const end = matches.end(at);
      const repeats = intensifies[kind] === 1 && intensified(table, begin, intensifies, tokens, first);
      table.add(metric, kind, first, end, weightOf[kind] as number);
      if (repeats) table.add(metric, REPEATED, first, end, REPETITION);
    }
    scope.advance(to);
    if (scope.count > 0 && table.count > begin) scope.shift(tokens, table, begin, shifting, options.evidence);
    if (!typographic && forms.length === 0) continue;
    const from = tokens.sentences[sentence] as number;
    if (forms.length > 0) formCues(scope.language, tokens, forms, from, to, table, begin, addForm);
    if (typographic) typographicCues(tokens, from, to, options.post, addMark);
    if (table.count > begin) sortByToken(table, begin);
  }
}

/** Whether an intensifier among the cues from `begin` on begins with the word of a token. */
function intensified(
  { count, kind, first }: CueTable,
  begin: number,
  intensifies: Uint8Array,
  { id }: Tokens,
  token: number,
): boolean {
  for (let cue = begin; cue < count; cue++)
    if (intensifies[kind[cue] as number] === 1 && id[first[cue] as number] === id[token]) return true;
  return false;
}
