// A candidate in a process of its own, as its users run it: no other library's collections of garbage throw its compiled code
// away, and none changes what the compiler knows of strings (natural's root slows every charCodeAt loop compiled after it).
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { candidates } from './candidates.mjs';
import { processorTime } from './measure.mjs';

const SELF = fileURLToPath(import.meta.url);

/** A candidate that is ready for the pieces: `run(count)` gives the milliseconds of its process for the first `count`. */
export async function startCandidate(name, pieces) {
  const child = fork(SELF, [name], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const answer = async (message) => {
    child.send(message);
    const [milliseconds] = await once(child, 'message');
    return milliseconds;
  };
  await answer({ pieces });
  return { run: (count) => answer({ count }), stop: () => child.kill() };
}

if (process.argv[1] === SELF) {
  const run = await candidates[process.argv[2]]();
  let pieces = [];
  process.on('message', (message) => {
    if (message.pieces !== undefined) pieces = message.pieces;
    const begin = process.cpuUsage();
    for (let at = 0; at < (message.count ?? 0); at++) run(pieces[at]);
    process.send(processorTime(begin));
  });
}
