// Interleaved rounds: every candidate has its turn in each, so that what else the machine does hits all alike. Time is that
// of the processor, as what waits for a busy machine is no slower for it. Turns are short: what waits in one process through
// many of the others' collections of garbage has its compiled code thrown away, and would be timed while it is compiled again.

/** Milliseconds of a turn: a candidate that would take longer for all pieces gets fewer. */
const TURN = 250;

/**
 * Times functions over pieces. A timer takes a number of pieces and gives milliseconds, or a promise of them. Each has
 * `warm` milliseconds before it counts, the same for all, as compilers work beside it on the same processor time.
 */
export async function interleaved(timers, pieces, rounds, warm) {
  const sizes = [0];
  for (const piece of pieces) sizes.push(sizes.at(-1) + Buffer.byteLength(piece));
  const counts = {};
  for (const [name, time] of Object.entries(timers)) {
    let count = Math.min(pieces.length, 8);
    let spent = await time(count);
    while (count < pieces.length && spent < TURN / 10) {
      count = Math.min(pieces.length, count * 4);
      spent = await time(count);
    }
    for (let left = warm; left > 0; left -= Math.max(spent, 1)) spent = await time(count);
    counts[name] = Math.max(1, Math.min(pieces.length, Math.floor((count * TURN) / Math.max(spent, 1))));
  }
  const speeds = Object.fromEntries(Object.keys(timers).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++)
    for (const [name, time] of Object.entries(timers)) {
      const count = counts[name];
      const speed = sizes[count] / 1e3 / (await time(count));
      if (round >= 0) speeds[name].push(speed);
    }
  return Object.entries(speeds).map(([name, values]) => {
    values.sort((a, b) => a - b);
    return { name, mbPerSecond: values[values.length >> 1], spread: [values[0], values.at(-1)] };
  });
}

/** A timer of a function of a piece. */
export function timerOf(run, pieces) {
  return (count) => {
    const begin = process.cpuUsage();
    for (let at = 0; at < count; at++) run(pieces[at]);
    return processorTime(begin);
  };
}

/** Milliseconds of the processor since `begin`, those of the garbage collector's threads too. */
export function processorTime(begin) {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}
