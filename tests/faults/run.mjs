// Faults of every kind, on real processes:  npm run test:faults [-- --kills 50 --inputs 200000 --only kills,growth]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { growth, mutatedInput } from './hostile-input.mjs';
import { inputFaults } from './input-faults.mjs';
import { kills } from './kills.mjs';
import { outputFaults } from './output-faults.mjs';
import { workerFaults } from './worker-faults.mjs';

const parts = ['mutations', 'growth', 'input', 'workers', 'output', 'kills'];
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    inputs: { type: 'string', default: '200000' },
    only: { type: 'string', default: parts.join(',') },
  },
});
const asked = values.only.split(',');
if (asked.some((part) => !parts.includes(part))) throw new Error(`--only takes ${parts.join(', ')}`);
const does = (part) => asked.includes(part);

const folder = await mkdtemp(join(tmpdir(), 'faults-'));
const figures = [];
let passed = 0;
let failed = 0;
const check = (what, holds) => {
  if (holds) passed++;
  else failed++;
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`);
};
try {
  if (does('mutations')) figures.push(`${await mutatedInput(Number(values.inputs), check)} inputs tried`);
  if (does('growth')) figures.push(`slowest growth exponent ${growth(check).toFixed(2)}`);
  if (does('input')) await inputFaults(folder, check);
  if (does('workers')) await workerFaults(folder, check);
  if (does('output')) for (const left of await outputFaults(folder, check)) console.log(`left out: ${left}`);
  if (does('kills')) {
    const { kills: survived, runs, records, lost, duplicated } = await kills(folder, Number(values.kills), check);
    figures.unshift(
      `${survived} kills survived in ${runs} runs of ${records} records, ${lost} records lost, ${duplicated} duplicated`,
    );
    check('no record is lost or duplicated', lost + duplicated === 0);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
for (const figure of figures) console.log(figure);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
