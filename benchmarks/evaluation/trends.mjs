// Trends by year and the difference of publishers in real accounts: npm run evaluate -- trends <corpus.ndjson …>
// A file holds one account a line, {id, publisher, genre, date, text, event?}. Printed are figures, never words.
import { analyzeReadout, compareCorpus } from '../../dist/index.js';

export function evaluateTrends(documents) {
  return compareCorpus(records(documents));
}

function* records(documents) {
  for (const { id, publisher, genre, date, event, text } of documents) {
    const name = typeof publisher === 'string' ? publisher : publisher.name;
    const framing = analyzeReadout(
      { id, publisher: { name }, genre, language: 'en', text },
      { parties: [], evidence: false },
    );
    yield { framing, ...(date ? { date } : {}), ...(event ? { event } : {}) };
  }
}

export function printTrends({ documents, undated, trends, differences }) {
  console.log(`${documents} accounts, ${undated} without a date; 95 % intervals, p corrected by Holm`);
  if (differences.length > 0) console.log('\ndifference of publishers');
  for (const one of differences) {
    const { genre, a, b, metric, values, difference, interval, corrected, effect, paired, concurrent, enough } = one;
    const remarks = [paired ? 'pairs of one event' : 'no pairs'];
    if (!concurrent) remarks.push('dates do not overlap: may be one of time');
    if (!enough) remarks.push('too few to say');
    console.log(
      `  ${genre}  ${metric.padEnd(10)} ${a} ${fixed(values[0])} (n ${one.documents[0]}), ${b} ${fixed(values[1])} (n ${one.documents[1]}): ${signed(difference)} [${interval.map((end) => signed(end)).join(', ')}]  p ${probability(corrected)}  delta ${signed(effect)}  ${remarks.join('; ')}`,
    );
  }
  if (trends.length > 0) console.log('\ntrends, change in a year');
  for (const { genre, publisher, metric, slope, interval, corrected, spearman, periods, documents, enough } of trends) {
    const change =
      slope === undefined || interval === undefined
        ? 'one date'
        : `${signed(slope, 4)} [${interval.map((end) => signed(end, 4)).join(', ')}]`;
    console.log(
      `  ${genre}  ${publisher}, ${metric}: ${change}  rho ${signed(spearman)}  p ${probability(corrected)}  n ${documents}${enough ? '' : '  too few to say'}`,
    );
    for (const { period, documents: count, mean, interval: range, enough: sure } of periods)
      console.log(
        `      ${period}  ${fixed(mean)}${range === undefined ? '' : ` [${range.map((end) => fixed(end)).join(', ')}]`}  n ${count}${sure ? '' : '  few'}`,
      );
  }
}

function fixed(value) {
  return value.toFixed(3);
}

function signed(value, digits = 3) {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;
}

function probability(p) {
  return p < 0.001 ? '< 0.001' : p.toFixed(3);
}
