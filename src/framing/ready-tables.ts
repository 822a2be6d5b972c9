import { compileLexicons } from '../language/compile-lexicons.js';
import type { Exclusions } from '../language/exclusions.js';
import type { Lexicon } from '../language/lexicon.js';
import type { LanguagePack } from '../language/pack.js';
import { readTables, type StoredTables, writeTables } from '../language/stored-tables.js';
import { entriesOf } from '../metrics/entries.js';
import type { Metric } from '../metrics/metric.js';
import { standardMetrics } from '../metrics/standard-metrics.js';
import { engineLexicons, REPORTING } from './engine-lexicons.js';
import { fingerprintOfLexicons } from './stamp.js';

/** The tables of a pack and the standard metrics as text, for a build to keep. */
export function standardTables(pack: LanguagePack): string {
  const lexicons = engineLexicons(pack, standardMetrics, { ignore: [], exceptions: [] });
  const tables = compileLexicons(pack, lexicons, [REPORTING]);
  return writeTables({ fingerprint: fingerprintOfLexicons(lexicons), tables });
}

/**
 * The tables that a build kept for a pack, where the metrics begin with the standard ones, whatever their scores; the
 * lexicons of further ones are compiled and added. `undefined` where other lexicons are asked for.
 */
export function readyTables(
  pack: LanguagePack,
  metrics: readonly Metric[],
  { ignore, exceptions }: Exclusions,
): StoredTables | undefined {
  if (ignore.length + exceptions.length > 0 || pack.verbForms !== undefined) return undefined;
  for (let index = 0; index < standardMetrics.length; index++) {
    const metric = metrics[index];
    if (metric === undefined || metric.name !== standardMetrics[index]?.name) return undefined;
    if (!metric.builtIn || metric.lexicons.length > 0 || metric.parts !== undefined) return undefined;
  }
  const text = pack.tables?.(pack);
  if (text === undefined) return undefined;
  const ready = readTables(text);
  const further = metrics.slice(standardMetrics.length).map((metric) => furtherLexicon(metric, pack));
  if (further.every(({ entries }) => entries.length === 0)) return ready;
  return {
    fingerprint: fingerprintOfLexicons(further, ready.fingerprint),
    tables: compileLexicons(pack, further, [], ready.tables),
  };
}

function furtherLexicon(metric: Metric, pack: LanguagePack): Lexicon {
  const { name, lexicons, parts } = metric;
  // the pack has lexicons of the standard metrics alone, and parses them when it is asked
  return { name, entries: lexicons.length === 0 && parts === undefined ? [] : entriesOf(metric, pack) };
}
