// A run that is killed with -9 at random moments, again and again, and goes on from its checkpoint each time.
import { statSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seededRandom } from '../../benchmarks/seeded-random.mjs';
import { transcriptLines } from '../../benchmarks/speed/transcripts.mjs';
import { idsOf, stream } from './command.mjs';

/** Kills runs until so many were killed; every output must be that of a run left alone. */
export async function kills(folder, wanted, check) {
  const input = join(folder, 'kills.ndjson');
  const lines = [...transcriptLines(6e6)];
  for (let at = 10; at < lines.length; at += 10) lines[at] = `${lines[at].slice(0, at)}\n`;
  await writeFile(input, lines.join(''));
  const args = (name) => [
    ...[input, '--jobs', '2', '-o', join(folder, name), '--rejects', join(folder, `${name}.rejects`)],
    ...['--checkpoint', join(folder, `${name}.checkpoint`)],
  ];
  await stream(args('alone'));
  const alone = await Promise.all(['', '.rejects'].map((end) => readFile(join(folder, `alone${end}`), 'utf8')));
  const random = seededRandom(9);
  const sizeOf = (name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
  const total = sizeOf('alone');
  /** Whether it is time to kill: a while after the output has grown to a length by chance, or soon after the start. */
  const randomMoment = () => {
    const from = sizeOf('killed');
    const length = random() < 0.2 ? 0 : from + 1 + random() * (total - from);
    const wait = 400 * random();
    let reached;
    return () => {
      if (reached === undefined && sizeOf('killed') >= length) reached = performance.now();
      return reached !== undefined && performance.now() - reached >= wait;
    };
  };
  const figures = { kills: 0, runs: 0, lost: 0, duplicated: 0, records: lines.length };
  while (figures.kills < wanted) {
    for (;;) {
      const { signal, code, err } = await stream(args('killed'), { killWhen: randomMoment() });
      if (signal === 'SIGKILL') figures.kills++;
      else if (code === 1 && err.includes(' rejected; ')) break;
      else throw new Error(`a run ended with ${code ?? signal}, neither killed nor done: ${err}`);
    }
    figures.runs++;
    const killed = await Promise.all(['', '.rejects'].map((end) => readFile(join(folder, `killed${end}`), 'utf8')));
    const [found, expected] = [idsOf(killed[0]), idsOf(alone[0])];
    figures.lost += expected.filter((id) => !found.includes(id)).length;
    figures.duplicated += found.length - new Set(found).size;
    check('a killed run ends with the bytes of one left alone', killed[0] === alone[0] && killed[1] === alone[1]);
    for (const end of ['', '.rejects', '.checkpoint']) await rm(join(folder, `killed${end}`), { force: true });
  }
  return figures;
}
