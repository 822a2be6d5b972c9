// What it costs to begin: milliseconds over an empty process of Node, and bytes that an import reads.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const scripts = {
  'empty process': '',
  "import('readout-framing')": `await import('${dist}index.js');`,
  'scoreText of one sentence': `(await import('${dist}index.js')).scoreText('We will act.');`,
  'scoreText of one sentence that needs the tagger': `(await import('${dist}index.js')).scoreText('The may is like a firm will.');`,
};

/** Median milliseconds of each, in interleaved rounds, and the size of the bundles. */
export function startUp(rounds) {
  const times = Object.fromEntries(Object.keys(scripts).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, script] of Object.entries(scripts)) {
      const begin = performance.now();
      execFileSync(process.execPath, ['--input-type=module', '-e', script]);
      times[name].push(performance.now() - begin);
    }
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  const empty = median(times['empty process']);
  const milliseconds = Object.fromEntries(
    Object.entries(times).map(([name, values]) => [name, median(values) - (name === 'empty process' ? 0 : empty)]),
  );
  const bytes = Object.fromEntries(
    readdirSync(dist)
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file, statSync(dist + file).size]),
  );
  return { milliseconds, bytes };
}
