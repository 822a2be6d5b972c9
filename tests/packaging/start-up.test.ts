import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshBuild } from './fresh-build.js';

const library = `(await import(${JSON.stringify(pathToFileURL(resolve('dist/index.js')).href)}))`;
const ROUNDS = 5;

beforeAll(() => freshBuild(), 240_000);

/** Runs a module in a process of its own: what it prints last. */
async function run(script: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  return stdout.trim();
}

/** Least time of the processor, of several runs, over that of a process that does nothing, as a multiple of it. */
async function overEmpty(script: string): Promise<number> {
  const report = ';const { user, system } = process.cpuUsage(); console.log(user + system);';
  const least = { empty: Number.POSITIVE_INFINITY, full: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    least.empty = Math.min(least.empty, Number(await run(report)));
    least.full = Math.min(least.full, Number(await run(script + report)));
  }
  return (least.full - least.empty) / least.empty;
}

describe('the start', () => {
  it('takes for an import at most two and a half times what Node takes for nothing', async () => {
    expect(await overEmpty(library)).toBeLessThan(2.5);
  });
  it('takes for the first score at most six times what Node takes for nothing', async () => {
    expect(await overEmpty(`${library}.scoreText('We will act.')`)).toBeLessThan(6);
  });
  it('loads the tagger for a word that no rule settles, and not before', async () => {
    const script = `import { createRequire } from 'node:module';
      const { cache } = createRequire(${JSON.stringify(pathToFileURL(resolve('package.json')).href)});
      const tagged = () => Object.keys(cache).some((file) => file.includes('wink-nlp'));
      const { scoreText } = ${library};
      const before = tagged();
      scoreText('They may act, and we will like the firm answer.');
      const settled = tagged();
      scoreText('Visitors urge caution.');
      console.log(before, settled, tagged());`;
    expect(await run(script)).toBe('false false true');
  });
});
