import { type Condition, checkPattern, conditions, type Lexicon, type LexiconEntry } from '../language/lexicon.js';
import { LexiconError } from '../model/errors/lexicon-error.js';
import type { Metric, PassageText, Sums } from './metric.js';
import { saturate } from './score.js';

/** A lexicon as a plain object: pattern to weight, or to weight with category and conditions. */
export type LexiconObject = Readonly<
  Record<string, number | { weight: number; category?: string; conditions?: readonly Condition[] }>
>;

/** The value of a metric that brings no formula of its own. */
export const defaultScore = (sums: Sums): number => saturate(sums, { half: 0.03 });

/** What `defineMetric` takes. A name and a lexicon are enough, or a name and a function on passages. */
export type MetricDefinition = MetricProperties & (FromLexicon | FromPassages);

interface FromLexicon {
  /** Patterns and weights, in the format of docs/lexicon-format.md; or lexicons read with `parseLexicon`. */
  lexicon: LexiconObject | Lexicon | readonly Lexicon[];
  passage?: undefined;
}

interface FromPassages {
  /** Instead of a lexicon: how far the measure holds of a passage (0…1, or true). The value is the share of words it holds of. */
  passage: (passage: PassageText) => number | boolean;
  lexicon?: undefined;
}

interface MetricProperties {
  /** Name under which scores appear. */
  name: string;
  /** BCP 47 tag, if the lexicon is of one language only. */
  language?: string;
  /** Value from the sums; by default `saturate` with half at 0.03 weighted cues a word. Must grow with `sums.raw`. */
  score?: (sums: Sums) => number;
  /** Range of the value, for charts and checks. By default [0, 1], or [-1, 1] if a weight is negative. */
  range?: readonly [number, number];
  /** Unit of the value, for tables. */
  unit?: string;
  /** Whether degree words change the weights. By default true. */
  shifters?: boolean;
  /** What negation does to a cue: `reverse`, `weaken` or `none`. By default `reverse` if a weight is negative, else `weaken`. */
  negation?: 'reverse' | 'weaken' | 'none';
}

/**
 * Makes a metric: a named measure that is scored, streamed, compared and reported like the built-in ones.
 *
 * With `passage` it judges whole passages, and its cues are their sentences; the value is `raw / words`.
 *
 * @throws LexiconError for an empty name, an empty lexicon, a bad pattern, weight or condition.
 * @example
 * const future = defineMetric({ name: 'future', lexicon: { will: 1, 'going to': 1 } });
 * future.range; // => [0, 1]
 */
export function defineMetric(definition: MetricDefinition): Metric {
  const { name } = definition;
  if (typeof name !== 'string' || name.trim() === '')
    throw new LexiconError('metric', undefined, `expected a name, found ${JSON.stringify(name)}`);
  const { passage } = definition;
  if (passage !== undefined && (typeof passage !== 'function' || definition.lexicon !== undefined))
    throw new LexiconError(name, undefined, 'expected a lexicon, or a function on passages, not both');
  const lexicons = passage === undefined ? lexiconsOf(name, definition.lexicon) : [];
  const signed = lexicons.some((lexicon) => lexicon.entries.some((entry) => entry.weight < 0));
  return {
    name,
    lexicons,
    ...(definition.language === undefined ? {} : { language: definition.language }),
    range: definition.range ?? (signed ? [-1, 1] : [0, 1]),
    unit: definition.unit ?? (passage === undefined ? 'saturated density of weighted cues' : 'share of words'),
    score: definition.score ?? (passage === undefined ? defaultScore : shareOfWords),
    shifters: definition.shifters ?? true,
    negation: definition.negation ?? (signed ? 'reverse' : 'weaken'),
    builtIn: false,
    ...(passage === undefined ? {} : { passage }),
  };
}

function shareOfWords({ raw, words }: Sums): number {
  return words === 0 ? 0 : raw / words;
}

function lexiconsOf(name: string, lexicon: MetricDefinition['lexicon']): readonly Lexicon[] {
  if (lexicon === null || lexicon === undefined || typeof lexicon !== 'object')
    throw new LexiconError(name, undefined, `expected a lexicon, found ${JSON.stringify(lexicon)}`);
  if (Array.isArray(lexicon)) return lexicon as readonly Lexicon[];
  if (Array.isArray((lexicon as Lexicon).entries)) return [lexicon as Lexicon];
  const entries: LexiconEntry[] = [];
  for (const [pattern, value] of Object.entries(lexicon as LexiconObject)) {
    const entry = typeof value === 'number' ? { weight: value } : value;
    if (typeof entry?.weight !== 'number' || !Number.isFinite(entry.weight))
      throw new LexiconError(
        name,
        undefined,
        `expected a weight for ${JSON.stringify(pattern)}, found ${JSON.stringify(value)}`,
      );
    checkPattern(name, undefined, pattern);
    const wanted = 'conditions' in entry ? (entry.conditions ?? []) : [];
    for (const condition of wanted)
      if (!(conditions as readonly string[]).includes(condition))
        throw new LexiconError(
          name,
          undefined,
          `unknown condition ${JSON.stringify(condition)} of ${JSON.stringify(pattern)}`,
        );
    entries.push({
      pattern,
      weight: entry.weight,
      category: ('category' in entry ? entry.category : undefined) ?? 'general',
      conditions: wanted,
    });
  }
  if (entries.length === 0) throw new LexiconError(name, undefined, 'expected at least one entry, found none');
  return [{ name, entries }];
}
