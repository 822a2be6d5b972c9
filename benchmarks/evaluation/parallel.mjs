// Parallel check: accounts in Italian against the English rendering of the same accounts, paragraph by paragraph.
// npm run evaluate -- parallel <digest.txt>
import { readFileSync } from 'node:fs';
import { events } from '../../dist/corpus.js';
import { english } from '../../dist/english.js';
import { createAnalyzer, readDigest, standardMetrics } from '../../dist/index.js';
import { italian } from '../../dist/italian.js';
import { spearman } from './correlation.mjs';

const RULES = new URL('../digests/calls-2026-02-04.it.json', import.meta.url);

/** Spearman of every metric over paragraphs; order of the party × account profiles of speakers in both languages. */
export function evaluateParallel(digest) {
  const analyzer = createAnalyzer({ languages: [english, italian] });
  const event = readDigest(digest, JSON.parse(readFileSync(RULES, 'utf8')));
  const rendered = Object.values(events);
  const pairs = event.readouts.flatMap((readout) => {
    const other = rendered.flatMap((one) => one.readouts).find(({ id }) => id === readout.id);
    return readout.text === null || !other?.text ? [] : [{ readout, other }];
  });
  const paragraphs = pairs.flatMap(({ readout, other }) => {
    const [left, right] = [readout, other].map(({ text }) => text.split(/\n+/).filter((line) => line.trim() !== ''));
    if (left.length !== right.length)
      throw new Error(`${readout.id}: ${left.length} paragraphs in one language, ${right.length} in the other`);
    return left.map((text, index) => [
      analyzer.scoreText(text, { language: 'it' }).scores,
      analyzer.scoreText(right[index], { language: 'en' }).scores,
    ]);
  });
  const profiles = pairs.flatMap(({ readout, other }) => {
    const { parties } = rendered.find((one) => one.readouts.includes(other));
    const inEnglish = analyzer.analyzeReadout(other, { parties, evidence: false, intervals: true }).profiles;
    return analyzer
      .analyzeReadout(readout, { parties: event.parties, evidence: false, intervals: true })
      .profiles.filter(({ role, person }) => role === 'speaker' && person === undefined)
      .flatMap((profile) => {
        const same = inEnglish.find(
          ({ party, role, person }) => party === profile.party && role === 'speaker' && person === undefined,
        );
        return same === undefined ? [] : [{ name: `${profile.party} in ${readout.id}`, scores: [profile, same] }];
      });
  });
  return Object.fromEntries(
    standardMetrics.map(({ name }) => {
      const of = (side) => paragraphs.map((pair) => pair[side][name].value);
      const values = profiles.map(({ name: who, scores }) => ({
        who,
        italian: scores[0].scores[name].value,
        english: scores[1].scores[name].value,
      }));
      return [
        name,
        {
          paragraphs: paragraphs.length,
          spearman: spearman(of(0), of(1)),
          profiles: spearman(
            values.map((one) => one.italian),
            values.map((one) => one.english),
          ),
          values,
          differences: differences(profiles, name),
        },
      ];
    }),
  );
}

/** Pairs of profiles whose intervals are apart in both languages, and whether the sign is the same. */
function differences(profiles, metric) {
  const found = [];
  profiles.forEach((a, index) => {
    for (const b of profiles.slice(index + 1)) {
      const sides = [0, 1].map((side) => [a.scores[side].scores[metric], b.scores[side].scores[metric]]);
      if (!sides.every(([one, other]) => one.interval[0] > other.interval[1] || other.interval[0] > one.interval[1]))
        continue;
      const [it, en] = sides.map(([one, other]) => Math.sign(one.value - other.value));
      found.push({ pair: `${a.name}, ${b.name}`, same: it === en });
    }
  });
  return found;
}

export function printParallel(result) {
  for (const [metric, { paragraphs, spearman: rho, profiles, values, differences }] of Object.entries(result)) {
    console.log(
      `\n${metric}: Spearman ${rho.toFixed(3)} over ${paragraphs} paragraphs, ${profiles.toFixed(3)} over ${values.length} speakers’ profiles`,
    );
    console.log(
      `  differences between profiles that are clear in both languages: ${differences.length}, of the same sign ${differences.filter(({ same }) => same).length}`,
    );
    for (const { who, italian: it, english: en } of values)
      console.log(`  ${who.padEnd(36)} it ${it.toFixed(2).padStart(5)}   en ${en.toFixed(2).padStart(5)}`);
  }
}
