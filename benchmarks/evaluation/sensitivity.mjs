// How the bundled results change when an entry of the lexicons is left out: npm run evaluate -- sensitivity
// Every word or phrase that is a cue in the bundled accounts is switched off in turn (option `ignore`).
import { events } from '../../dist/corpus.js';
import { createAnalyzer, standardMetrics } from '../../dist/index.js';

/** For each entry found in the accounts: its cues, the profile whose value moves most, and whether an order changes. */
export function evaluateSensitivity({ limit = Number.POSITIVE_INFINITY } = {}) {
  const all = Object.values(events);
  const base = profilesOf(createAnalyzer(), all);
  const entries = new Map();
  for (const event of all)
    for (const { cues } of createAnalyzer().analyzeEvent(event).readouts)
      for (const { metric, category, text } of cues) {
        if (category === 'typography' || category === 'repetition') continue;
        const pattern = text.toLowerCase().replace(/\s+/g, ' ');
        const key = `${metric}\n${pattern}`;
        const known = entries.get(key) ?? { metric, category, pattern, cues: 0 };
        known.cues++;
        entries.set(key, known);
      }
  const results = [];
  for (const entry of [...entries.values()].slice(0, limit)) {
    const { metric, pattern } = entry;
    const metrics = standardMetrics.filter(({ name }) => name === metric);
    let changed = profilesOf(createAnalyzer({ metrics, ignore: [{ metric, pattern }] }), all);
    // a wildcard or a gap is no word that can be ignored: its phrase is made an exception
    if (largest(base, changed, metric).shift === 0)
      changed = profilesOf(createAnalyzer({ metrics, exceptions: [{ metric, pattern }] }), all);
    results.push({
      ...entry,
      ...largest(base, changed, metric),
      order: order(base, metric) === order(changed, metric) ? 'kept' : 'changed',
    });
  }
  return results.sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift));
}

function profilesOf(analyzer, all) {
  const profiles = new Map();
  for (const event of all)
    for (const { readout, party, person, role, scores } of analyzer.analyzeEvent(event, { evidence: false }).profiles)
      if (role !== 'target') profiles.set(`${readout}, ${person ?? party} as ${role}`, scores);
  return profiles;
}

/** The profile whose value of the metric moves most. */
function largest(base, changed, metric) {
  let found = { profile: '', before: 0, after: 0, shift: 0 };
  for (const [profile, scores] of base) {
    const [before, after] = [scores[metric].value, changed.get(profile)[metric].value];
    if (Math.abs(after - before) > Math.abs(found.shift)) found = { profile, before, after, shift: after - before };
  }
  return found;
}

/** The publishers in the order of the metric, highest first. */
function order(profiles, metric) {
  return [...profiles]
    .filter(([profile]) => profile.endsWith('as publisher'))
    .sort(([, a], [, b]) => b[metric].value - a[metric].value)
    .map(([profile]) => profile)
    .join(' > ');
}

export function printSensitivity(results, count) {
  console.log(
    `${results.length} entries found in the bundled accounts, each left out in turn; largest change of a value`,
  );
  for (const { metric, category, pattern, cues, profile, before, after, shift, order } of results.slice(0, count))
    console.log(
      `${shift.toFixed(3).padStart(7)}  ${metric} ${category}: ${pattern} (${cues}×)  ${profile} ${before.toFixed(3)} → ${after.toFixed(3)}${order === 'changed' ? '  order of the publishers changes' : ''}`,
    );
  const shifts = results.map(({ shift }) => Math.abs(shift)).sort((a, b) => a - b);
  console.log(
    `median change ${(shifts[shifts.length >> 1] ?? 0).toFixed(3)}, largest ${(shifts.at(-1) ?? 0).toFixed(3)}; order of the publishers changes with ${results.filter(({ order }) => order === 'changed').length}`,
  );
}
