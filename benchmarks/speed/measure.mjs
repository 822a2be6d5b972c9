// Interleaved rounds: every candidate has its turn in each, so that what else the machine does hits all alike. Time is that
// of the processor, as what waits for a busy machine is no slower for it.

/** A candidate that would take longer than this for all pieces gets fewer. */
const TURN = 2000;

/** Times functions over pieces. A timer takes a number of pieces and gives milliseconds, or a promise of them. */
export async function interleaved(timers, pieces, rounds) {
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
    counts[name] = Math.max(1, Math.min(pieces.length, Math.floor((count * TURN) / Math.max(spent, 1))));
  }
  const speeds = Object.fromEntries(Object.keys(timers).map((name) => [name, []]));
  // the first round warms up: compilers work beside it, on the same processor time
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
