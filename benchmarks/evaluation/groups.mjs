// Known groups: profiles of texts that are known to differ. npm run evaluate -- groups <corpus.ndjson …>
// Documents {title?, genre?, kind?, text}: readouts against transcripts; in transcripts, the turns of press secretaries and
// spokespeople against those of the leaders they speak for.
import { cohensD, createAnalyzer, permutationTest, seededRandom, standardMetrics } from '../../dist/index.js';

const LEADER = /\b(president|putin|biden|trump|harris)\b/i;
const PRESS_SECRETARY = /\b(psaki|jean-pierre|leavitt|mcenany|kirby|dalton|singh|peskov|press secretary|spokes\w+)\b/i;
/** Words from which on a document's share of a group is scored. */
const FEWEST_WORDS = 100;
const DRAWS = 999;

/** Weighted cues per 1,000 words of every metric, for every document of each group. */
export function evaluateGroups(documents) {
  const analyzer = createAnalyzer({ metrics: standardMetrics });
  const groups = { readouts: [], remarks: [], 'press secretaries': [], leaders: [] };
  const add = (group, text) => {
    const { scores, words } = analyzer.scoreText(text, { language: 'en', evidence: false });
    if (words >= FEWEST_WORDS) groups[group].push({ words, scores });
  };
  for (const { genre, text } of documents) {
    if (genre === 'readout') {
      add('readouts', text);
      continue;
    }
    add('remarks', text);
    const turns = { 'press secretaries': [], leaders: [] };
    for (const { mode, voices, span } of analyzer.attribute(text, { language: 'en', genre: 'transcript' })) {
      const label = mode === 'narration' || voices.length !== 1 ? '' : voices[0].label;
      const group = PRESS_SECRETARY.test(label) ? 'press secretaries' : LEADER.test(label) ? 'leaders' : undefined;
      if (group !== undefined) turns[group].push(text.slice(span.start, span.end));
    }
    for (const [group, parts] of Object.entries(turns)) if (parts.length > 0) add(group, parts.join('\n\n'));
  }
  return [compare(groups, 'remarks', 'readouts'), compare(groups, 'press secretaries', 'leaders')].filter(
    (pair) => pair !== undefined,
  );
}

function compare(groups, a, b) {
  if (groups[a].length < 2 || groups[b].length < 2) return undefined;
  const metrics = Object.fromEntries(
    standardMetrics.map(({ name }) => {
      const [left, right] = [groups[a], groups[b]].map((group) => group.map(({ scores }) => scores[name].perThousand));
      const p = permutationTest(inBlocks(left), inBlocks(right), mean, seededRandom(1), DRAWS);
      return [name, { [a]: mean(left), [b]: mean(right), d: cohensD(right, left), p }];
    }),
  );
  const count = (group) => ({ documents: groups[group].length, words: sum(groups[group].map(({ words }) => words)) });
  return { pair: [a, b], [a]: count(a), [b]: count(b), metrics };
}

export function printGroups(result) {
  for (const { pair, metrics, ...counts } of result) {
    const [a, b] = pair;
    console.log(
      `\n${pair.map((name) => `${name} (${counts[name].documents} texts, ${counts[name].words} words)`).join(' against ')}`,
    );
    console.log(
      `${'per 1,000 words'.padEnd(16)}${a.padStart(20)}${b.padStart(12)}${'d, 1st − 2nd'.padStart(14)}${'p'.padStart(8)}`,
    );
    for (const [name, { d, p, ...means }] of Object.entries(metrics))
      console.log(
        `${name.padEnd(16)}${means[a].toFixed(2).padStart(20)}${means[b].toFixed(2).padStart(12)}${d.toFixed(2).padStart(14)}${p.toFixed(3).padStart(8)}`,
      );
  }
}

/** Every document is dealt out by itself. */
function inBlocks(values) {
  return values.map((value) => [value]);
}

function mean(values) {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
