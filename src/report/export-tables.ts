import { compareReadouts } from '../compare/compare-readouts.js';
import type { Comparison } from '../model/comparison.js';
import type { EventFraming } from '../model/framing.js';
import { alignmentsTable, comparisonsTable, coverageTable, wordingTable } from './comparison-tables.js';
import { cuesTable, passagesTable, profilesTable } from './framing-tables.js';
import type { Table } from './table.js';

/**
 * Everything about an event as tidy tables: `passages`, `cues`, `profiles`, `comparisons`, `alignments`, `coverage`,
 * `wording`. Their columns, with what they mean, come with them, and stand in docs/codebook.md.
 *
 * @param framing what `analyzeEvent` returned, with evidence.
 * @param comparison what `compareReadouts` returned for it; by default that is called.
 * @throws ReadoutInputError where the framing has no evidence.
 * @example
 * exportTables(analyzeEvent(events['2026-02-04-xi-putin']))[0].name; // => 'passages'
 */
export function exportTables(framing: EventFraming, comparison: Comparison = compareReadouts(framing)): Table[] {
  return [
    passagesTable(framing),
    cuesTable(framing),
    profilesTable(framing),
    comparisonsTable(comparison),
    alignmentsTable(comparison),
    coverageTable(comparison),
    wordingTable(comparison),
  ];
}
