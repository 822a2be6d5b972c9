// One corpus run in a process of its own, so that its memory is its own: prints seconds, MB/s and the peak of memory.
//   node benchmarks/speed/corpus-run.mjs FILE JOBS
import { statSync } from 'node:fs';
import { analyzeCorpus } from '../../dist/index.js';

const [file, jobs] = process.argv.slice(2);
const begin = performance.now();
let readouts = 0;
for await (const _ of analyzeCorpus(file, { jobs: Number(jobs) })) readouts++;
const seconds = (performance.now() - begin) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({
    megabytes: Math.round(statSync(file).size / 1e5) / 10,
    jobs: Number(jobs),
    readouts,
    seconds,
    mbPerSecond: statSync(file).size / 1e6 / seconds,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1000,
  }),
);
