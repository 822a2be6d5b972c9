import { compileLexicons } from '../language/compile-lexicons.js';
import type { Exclusions } from '../language/exclusions.js';
import type { LanguagePack } from '../language/pack.js';
import { readTables, type StoredTables, writeTables } from '../language/stored-tables.js';
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
 * The tables that a build kept for a pack, where they are those of the metrics: of the standard ones, whatever their
 * scores, and of further ones without entries. `undefined` otherwise.
 */
export function readyTables(
  pack: LanguagePack,
  metrics: readonly Metric[],
  { ignore, exceptions }: Exclusions,
): StoredTables | undefined {
  if (ignore.length + exceptions.length > 0 || metrics.length < standardMetrics.length) return undefined;
  for (let index = 0; index < metrics.length; index++) {
    const { name, builtIn, lexicons, parts } = metrics[index] as Metric;
    if (lexicons.length > 0 || parts !== undefined) return undefined;
    const standard = standardMetrics[index];
    if (standard !== undefined && !(builtIn && name === standard.name)) return undefined;
  }
  const text = pack.tables?.(pack);
  return text === undefined ? undefined : readTables(text);
}
