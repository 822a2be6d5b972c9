import type { Matcher } from '../language/matcher.js';
import type { Matches } from '../language/matches.js';
import type { Passage } from '../model/passage.js';
import type { Tokens } from '../text/tokens.js';
import { firstTokenAt } from '../text/tokens.js';
import { type CueTable, sortByToken } from './cue-table.js';
import type { Metric, Sums } from './metric.js';

/** Neutral reports that every group is taken to hold beside its own, so that one verb is no extreme. */
const PRIOR_REPORTS = 1;

/**
 * Force of the words that report (Hyland 2000; Quirk et al. 1985): how far whoever chose "stressed", "noted" or "claimed"
 * stands behind what is reported. The value is the sum of the forces by the number of reports and one more, in (−1, 1): it
 * does not grow with the number of reports. Its cues are the cues of passages, neutral ones too; they stand in the
 * words of whoever reports, so it is a score of reporters and publishers. Not among `standardMetrics`: add it.
 *
 * @example
 * const analyzer = createAnalyzer({ metrics: [...standardMetrics, reportingForce] });
 * const parties = [{ id: 'a', name: 'Arland' }];
 * const force = (verb) =>
 *   analyzer.analyzeReadout(
 *     { id: 'r', publisher: { name: 'Arland', party: 'a' }, language: 'en', text: `Arland ${verb} that ties are old.` },
 *     { parties },
 *   ).profiles.find(({ role }) => role === 'publisher').scores.reportingForce.value;
 * [force('claimed'), force('said'), force('stressed')]; // => [-0.2, 0, 0.3]
 */
export const reportingForce: Metric = {
  name: 'reportingForce',
  lexicons: [],
  range: [-1, 1],
  unit: 'mean force of reporting words',
  score: ({ raw, cues }: Sums) => raw / (cues + PRIOR_REPORTS),
  shifters: false,
  negation: 'none',
  builtIn: true,
};

/** Adds a cue for every report: of the reporting words in a passage's cue the one of most force. */
export function addReports(
  metric: number,
  passages: readonly Passage[],
  tokens: Tokens,
  reports: Matches,
  matcher: Matcher,
  table: CueTable,
): void {
  const weightAt = (at: number) => matcher.weightOf[reports.kind(at)] as number;
  const begin = table.count;
  const starts = new Set<number>();
  for (const { cue, mode } of passages) {
    if (cue === undefined || mode === 'turn' || starts.has(cue.start)) continue;
    starts.add(cue.start);
    let found = -1;
    for (let at = reports.from(firstTokenAt(tokens, cue.start)); at < reports.count; at++) {
      if ((tokens.start[reports.first(at)] as number) >= cue.end) break;
      if ((tokens.end[reports.end(at) - 1] as number) > cue.end) continue;
      if (found < 0 || Math.abs(weightAt(at)) > Math.abs(weightAt(found))) found = at;
    }
    if (found < 0) continue;
    const kind = reports.kind(found);
    table.add(metric, kind, reports.first(found), reports.end(found), weightAt(found));
  }
  if (table.count > begin) sortByToken(table, 0);
}
