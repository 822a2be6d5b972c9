import type { Exclusions, Ignored, PhraseException } from '../language/exclusions.js';
import { checkPattern } from '../language/lexicon.js';
import { ReadoutInputError } from '../model/errors/readout-input-error.js';

/**
 * The options `ignore` and `exceptions` of an analyzer, checked.
 *
 * @throws ReadoutInputError with the path of what is wrong; LexiconError for a pattern that is none.
 */
export function checkExclusions(
  given: { ignore: readonly Ignored[]; exceptions: readonly (string | PhraseException)[] },
  metrics: ReadonlySet<string>,
): Exclusions {
  const ignore = listOf(given.ignore, 'ignore').map((rule, index) => {
    const path = `ignore[${index}]`;
    const { metric, category, pattern } = objectOf<Ignored>(rule, path);
    checkMetric(metric, path, metrics);
    if (category === undefined && pattern === undefined)
      throw new ReadoutInputError(path, 'a category or a pattern', JSON.stringify(rule));
    if (category !== undefined && typeof category !== 'string')
      throw new ReadoutInputError(`${path}.category`, 'a string', JSON.stringify(category));
    if (pattern !== undefined) checkPhrase(pattern, path);
    return rule as Ignored;
  });
  const exceptions = listOf(given.exceptions, 'exceptions').map((rule, index) => {
    const path = `exceptions[${index}]`;
    const exception = typeof rule === 'string' ? { pattern: rule } : objectOf<PhraseException>(rule, path);
    checkMetric(exception.metric, path, metrics);
    checkPhrase(exception.pattern, path);
    return exception;
  });
  return { ignore, exceptions };
}

function listOf(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ReadoutInputError(path, 'an array', JSON.stringify(value) ?? typeof value);
  return value;
}

function objectOf<Rule>(value: unknown, path: string): Rule {
  if (typeof value !== 'object' || value === null)
    throw new ReadoutInputError(path, 'an object', JSON.stringify(value) ?? typeof value);
  return value as Rule;
}

function checkMetric(metric: unknown, path: string, metrics: ReadonlySet<string>): void {
  if (metric !== undefined && !metrics.has(metric as string))
    throw new ReadoutInputError(`${path}.metric`, `one of ${[...metrics].join(', ')}`, JSON.stringify(metric));
}

function checkPhrase(pattern: unknown, path: string): void {
  if (typeof pattern !== 'string')
    throw new ReadoutInputError(`${path}.pattern`, 'a string', JSON.stringify(pattern) ?? typeof pattern);
  checkPattern(path, undefined, pattern);
}
