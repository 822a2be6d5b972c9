// Workers that die.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transcriptLines } from '../../benchmarks/speed/transcripts.mjs';
import { idsOf, stream } from './command.mjs';

const library = pathToFileURL(join(process.cwd(), 'dist/index.js')).href;

/** A worker that is killed costs its batch another try; a record that kills every worker is rejected alone. */
export async function workerFaults(folder, check) {
  const lines = [...transcriptLines(3e6)];
  const ids = lines.map((line) => JSON.parse(line).id);
  const victim = ids[Math.floor(ids.length / 2)];
  const input = join(folder, 'workers.ndjson');
  await writeFile(input, lines.join(''));
  const run = async (name, deed) => {
    const module = join(folder, `${name}.mjs`);
    await writeFile(
      module,
      `import { existsSync, writeFileSync } from 'node:fs';
       import { threadId } from 'node:worker_threads';
       import { createAnalyzer } from '${library}';
       export const analyzer = createAnalyzer();
       const analyze = analyzer.analyzeReadout;
       analyzer.analyzeReadout = function (readout, options) {
         if (threadId > 0 && readout.id === ${JSON.stringify(victim)}) { ${deed} }
         return analyze.call(this, readout, options);
       };`,
    );
    const rejects = join(folder, `${name}.rejects`);
    const done = await stream(['--jobs', '2', '--module', module, '--rejects', rejects, input], {
      env: { NODE_OPTIONS: '--max-old-space-size=200' },
    });
    return {
      code: done.code,
      ids: idsOf(done.out),
      rejects: (await readFile(rejects, 'utf8')).split('\n').filter(Boolean),
    };
  };
  const rest = ids.filter((id) => id !== victim);
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

  const mark = JSON.stringify(join(folder, 'once'));
  const once = await run('once', `if (!existsSync(${mark})) { writeFileSync(${mark}, ''); process.exit(9); }`);
  check('a worker killed once costs nothing', once.code === 0 && same(once.ids, ids) && once.rejects.length === 0);
  for (const [name, deed] of [
    ['exits', 'process.exit(9);'],
    ['memory', 'const all = []; for (;;) all.push(new Array(1e6).fill(readout.id));'],
  ]) {
    const done = await run(name, deed);
    check(
      `a record that kills its workers (${name}) is rejected alone`,
      done.code === 1 && same(done.ids, rest) && done.rejects.length === 1,
    );
  }
}
