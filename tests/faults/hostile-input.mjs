// Hostile text: mutations of the bundled accounts, and families that are made to be slow.
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { events } from '../../dist/corpus.js';
import { analyzeReadout, createAnalyzer } from '../../dist/index.js';
import { italian } from '../../dist/italian.js';
import { families, italianFamilies } from './families.mjs';

const { parties } = events['2026-02-04-xi-putin'];
const SIZES = [20_000, 40_000, 80_000];

/** Tries so many mutations, shared out over the cores. */
export async function mutatedInput(inputs, check) {
  const workers = availableParallelism();
  const shares = Array.from({ length: workers }, (_, at) => Math.floor((inputs + at) / workers));
  const results = await Promise.all(
    shares.map(async (share, at) => {
      const worker = new Worker(new URL('./try-mutations.mjs', import.meta.url), {
        workerData: { inputs: share, seed: at + 1 },
      });
      return (await once(worker, 'message'))[0];
    }),
  );
  const faults = results.flatMap((result) => result.faults);
  for (const fault of faults) console.log(fault.slice(0, 2000));
  const tried = results.reduce((sum, result) => sum + result.tried, 0);
  check(
    `${tried} mutations: no throw, exact spans, scores in range, no prototype polluted`,
    tried === inputs && faults.length === 0,
  );
  return tried;
}

/** How time grows with the length of each family: the exponent of the slowest, from n, 2n and 4n. */
export function growth(check) {
  const inItalian = createAnalyzer({ languages: [italian] });
  const tests = [
    ...families.map((family) => ({ family, language: 'en', analyze: analyzeReadout })),
    ...italianFamilies.map((family) => ({ family, language: 'it', analyze: inItalian.analyzeReadout.bind(inItalian) })),
  ];
  let slowest = { exponent: Number.NEGATIVE_INFINITY };
  for (const test of tests) {
    let exponent = exponentOf(test, 4);
    // what looks slow is measured again, and at four times the length: something else may have had the machine, and a
    // step (where arrays begin to be large objects) is left behind there, while what grows too fast goes on to
    if (exponent > 1.2) exponent = Math.min(exponent, exponentOf(test, 10), exponentOf(test, 6, 4));
    if (exponent > slowest.exponent) slowest = { exponent, family: test.family };
  }
  const { exponent, family } = slowest;
  check(
    `${tests.length} families of adversarial text: slowest growth n^${exponent.toFixed(2)} (${JSON.stringify(family)})`,
    exponent < 1.4,
  );
  return exponent;
}

function exponentOf({ family, language, analyze }, runs, scale = 1) {
  const times = SIZES.map((size) =>
    fastest(family.repeat(Math.ceil((scale * size) / family.length)), language, analyze, runs),
  );
  // the line of least squares through three points at equal distances hangs on the outer two alone
  return Math.log(times[2] / times[0]) / Math.log(SIZES[2] / SIZES[0]);
}

/** Microseconds of CPU of the fastest of some runs: the clock on the wall tells what else the machine does. */
function fastest(text, language, analyze, runs) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const genre = run % 2 === 0 ? 'readout' : 'transcript';
    const publisher = { name: 'constructor', party: 'china' };
    const begin = process.cpuUsage();
    analyze({ id: '__proto__', publisher, language, genre, text }, { parties });
    const { user, system } = process.cpuUsage(begin);
    best = Math.min(best, user + system);
  }
  return best;
}
