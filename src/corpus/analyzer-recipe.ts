import { Analyzer } from '../framing/analyzer.js';
import { english } from '../language/english/index.js';
import type { Exclusions } from '../language/exclusions.js';
import type { LanguagePack } from '../language/pack.js';
import { defaultScore } from '../metrics/define-metric.js';
import type { Metric } from '../metrics/metric.js';
import { reportingForce } from '../metrics/reporting-force.js';
import { standardMetrics } from '../metrics/standard-metrics.js';
import { CorpusError } from '../model/errors/corpus-error.js';

/** An analyzer as plain data: a module that exports it, or metrics by name or by all but their formula. */
export interface AnalyzerRecipe {
  module?: string;
  metrics?: readonly (string | Omit<Metric, 'score'>)[];
  exclusions?: Exclusions;
}

const knownMetrics: readonly Metric[] = [...standardMetrics, reportingForce];
const knownLanguages: readonly LanguagePack[] = [english];

/**
 * What a worker makes the same analyzer from.
 *
 * @throws CorpusError if it holds functions of its own, which can't be sent; the message says what to do.
 */
export function recipeOf({ languages, metrics, exclusions }: Analyzer): AnalyzerRecipe {
  const needed = (what: string) =>
    new CorpusError(
      `${what} can't be sent to workers: make the analyzer in a module of its own that exports it as \`analyzer\`, ` +
        `and pass \`module: new URL('./that-module.js', import.meta.url)\`, or leave \`jobs\` at 1`,
    );
  if (languages.length !== 1 || !knownLanguages.includes(languages[0] as LanguagePack))
    throw needed(`the languages ${languages.map(({ code }) => code).join(', ')}`);
  return {
    exclusions,
    metrics: metrics.map((metric) => {
      if (knownMetrics.includes(metric)) return metric.name;
      if (metric.score !== defaultScore)
        throw needed(`the metric ${JSON.stringify(metric.name)} with a score of its own`);
      if (metric.passage !== undefined || metric.parts !== undefined)
        throw needed(`the metric ${JSON.stringify(metric.name)}, a combination or a function on passages,`);
      const { score: _, ...plain } = metric;
      return plain;
    }),
  };
}

/**
 * The analyzer of a recipe.
 *
 * @throws CorpusError if the module exports none.
 */
export async function analyzerOf({ module, metrics = [], exclusions }: AnalyzerRecipe): Promise<Analyzer> {
  if (module !== undefined) {
    const { analyzer } = (await import(/* webpackIgnore: true */ /* @vite-ignore */ module)) as { analyzer?: unknown };
    // not instanceof: the module may have its own copy of the library
    if (typeof (analyzer as Partial<Analyzer> | undefined)?.analyzeReadout !== 'function')
      throw new CorpusError(`${module}: expected a module that exports \`analyzer\`, made with createAnalyzer`);
    return analyzer as Analyzer;
  }
  return new Analyzer({
    ...exclusions,
    metrics: metrics.map((metric) =>
      typeof metric === 'string'
        ? (knownMetrics.find(({ name }) => name === metric) as Metric)
        : { ...metric, score: defaultScore },
    ),
  });
}
