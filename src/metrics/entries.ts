import type { LexiconEntry } from '../language/lexicon.js';
import type { LanguagePack } from '../language/pack.js';
import type { Metric } from './metric.js';

/** Every entry of a metric in a language: the pack's where it is built in, its own, and those of its parts. */
export function entriesOf(metric: Metric, pack: LanguagePack): LexiconEntry[] {
  const lexicons = metric.builtIn ? [...(pack.metrics[metric.name] ?? [])] : [];
  if (metric.language === undefined || metric.language === pack.code) lexicons.push(...metric.lexicons);
  const entries = lexicons.flatMap((lexicon) => lexicon.entries);
  return metric.parts === undefined ? entries : [...entries, ...combined(metric.parts, pack)];
}

/** Entries of several metrics, each with its metric in its category; a pattern of several of them once, weights added up. */
function combined(parts: NonNullable<Metric['parts']>, pack: LanguagePack): LexiconEntry[] {
  const entries = new Map<string, LexiconEntry>();
  for (const { metric, factor } of parts) {
    // later entries of one metric win over earlier ones
    const own = new Map(entriesOf(metric, pack).map((entry) => [keyOf(entry), entry]));
    for (const [key, entry] of own) {
      const weight = entry.weight * factor;
      const known = entries.get(key);
      if (known === undefined) entries.set(key, { ...entry, weight, category: `${metric.name}: ${entry.category}` });
      else entries.set(key, { ...known, weight: known.weight + weight });
    }
  }
  return [...entries.values()];
}

function keyOf({ pattern, conditions }: LexiconEntry): string {
  return `${pattern.toLowerCase()}\t${conditions.join(' ')}`;
}
