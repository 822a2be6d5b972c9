// What it costs to begin: each in processes of their own, interleaved. Time of the processor, which other work on the
// machine disturbs least, and of the clock, both from the start of the process; bytes of the files that an import reads.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from './measure.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const library = `(await import('${dist}index.js'))`;
const scripts = {
  'empty process': '',
  "import('readout-framing')": `${library};`,
  'scoreText of one sentence': `${library}.scoreText('We will act.');`,
  'scoreText of one sentence that needs the tagger': `${library}.scoreText('Visitors recommend boots.');`,
  'analyzeReadout of one sentence': `${library}.analyzeReadout({ id: 'a', publisher: { name: 'A' }, language: 'en', text: 'He said that we will act.' }, { parties: [] });`,
  'scoreText with a metric of one’s own': `const { createAnalyzer, defineMetric, standardMetrics } = ${library}; createAnalyzer({ metrics: [...standardMetrics, defineMetric({ name: 'future', lexicon: { will: 1 } })] }).scoreText('We will act.');`,
};
/** Printed at the end: milliseconds of the processor, and of the clock since the process began. */
const report = `;const { user, system } = process.cpuUsage(); console.log((user + system) / 1000, performance.now());`;

/** Medians of each, and the size of what an import reads. */
export function startUp(rounds) {
  const times = Object.fromEntries(Object.keys(scripts).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, script] of Object.entries(scripts)) times[name].push(run(script));
  const rows = Object.entries(times).map(([name, values]) => ({
    name,
    cpuMilliseconds: median(values.map(({ cpu }) => cpu)),
    milliseconds: median(values.map(({ clock }) => clock)),
  }));
  const [empty] = rows;
  for (const row of rows) row.overEmpty = row.cpuMilliseconds - empty.cpuMilliseconds;
  return { rows, importBytes: bytesOf('index.js') };
}

function run(script) {
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script + report], { encoding: 'utf8' });
  const [cpu, clock] = output.trim().split(' ').map(Number);
  return { cpu, clock };
}

/** Bytes of a file of dist/ and of all that it imports. */
function bytesOf(file, seen = new Set()) {
  if (seen.has(file)) return 0;
  seen.add(file);
  const imported = readFileSync(dist + file, 'utf8').matchAll(/^(?:import|export|\}).*?"\.\/([^"]+)";$/gm);
  return [...imported].reduce((sum, [, other]) => sum + bytesOf(other, seen), statSync(dist + file).size);
}
