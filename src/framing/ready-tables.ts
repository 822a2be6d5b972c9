import { compileLexicons } from '../language/compile-lexicons.js';
import type { Lexicon } from '../language/lexicon.js';
import type { LanguagePack } from '../language/pack.js';
import { readTables, type StoredTables, writeTables } from '../language/stored-tables.js';
import { entriesOf } from '../metrics/entries.js';
import type { Metric } from '../metrics/metric.js';
import { standardMetrics } from '../metrics/standard-metrics.js';
import { EngineLexicons, NO_EXCLUSIONS, REPORTING } from './engine-lexicons.js';
import { fingerprintOfLexicons } from './stamp.js';

/** The tables of a pack and the standard metrics as text, for a build to keep. */
export function standardTables(pack: LanguagePack): string {
  const lexicons = new EngineLexicons(standardMetrics).compiled(pack);
  const tables = compileLexicons(pack, lexicons, [REPORTING]);
  return writeTables({ fingerprint: fingerprintOfLexicons(lexicons), tables });
}

/**
 * The tables that a build kept for a pack; the lexicons of further metrics are compiled and added. `undefined` where there
 * are none, or words are switched off in them.
 */
export function readyTables(pack: LanguagePack, lexicons: EngineLexicons): StoredTables | undefined {
  if (lexicons.compiledWithout !== NO_EXCLUSIONS || pack.verbForms !== undefined) return undefined;
  const text = pack.tables?.(pack);
  if (text === undefined) return undefined;
  const ready = readTables(text);
  const further = lexicons.further.map((metric) => furtherLexicon(metric, pack));
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
