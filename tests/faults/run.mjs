// Faults of every kind, on real processes:  npm run test:faults [-- --kills 50 --inputs 200000]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hostileInput } from './hostile-input.mjs';
import { inputFaults } from './input-faults.mjs';
import { kills } from './kills.mjs';
import { outputFaults } from './output-faults.mjs';
import { workerFaults } from './worker-faults.mjs';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, inputs: { type: 'string', default: '200000' } },
});
const folder = await mkdtemp(join(tmpdir(), 'faults-'));
let passed = 0;
let failed = 0;
const check = (what, holds) => {
  if (holds) passed++;
  else failed++;
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`);
};
try {
  hostileInput(Number(values.inputs), check);
  await inputFaults(folder, check);
  await workerFaults(folder, check);
  for (const left of await outputFaults(folder, check)) console.log(`left out: ${left}`);
  const figures = await kills(folder, Number(values.kills), check);
  console.log(
    `${figures.kills} kills survived in ${figures.runs} runs of ${figures.records} records, ` +
      `${figures.lost} records lost, ${figures.duplicated} duplicated`,
  );
  if (figures.lost + figures.duplicated > 0) failed++;
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
