// Interleaved rounds: every candidate has its turn in each, so that what else the machine does hits all alike. Time is that
// of the processor, as what waits for a busy machine is no slower for it. Turns are short: what waits in one process through
// many of the others' collections of garbage has its compiled code thrown away, and would be timed while it is compiled again.

/** Milliseconds of a turn: a candidate that would take longer for all pieces gets fewer. */
const TURN = 250;

/** Rounds before those that count: while the others are warmed, a process that waits has its compiled code thrown away. */
const UNCOUNTED = 3;

/**
 * Times functions over pieces. A timer takes a number of pieces and gives milliseconds, or a promise of them. Each has
 * `warm` milliseconds before it counts, the same for all, as compilers work beside it on the same processor time. `ratio` is
 * the speed as a multiple of that of `reference`: the median of the ratios of each round, as a machine may be half as fast a
 * minute later.
 */
export async function interleaved(timers, { pieces, rounds, warm, reference }) {
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
  for (let round = -UNCOUNTED; round < rounds; round++)
    for (const [name, time] of Object.entries(timers)) {
      const count = counts[name];
      const speed = sizes[count] / 1e3 / (await time(count));
      if (round >= 0) speeds[name].push(speed);
    }
  return Object.entries(speeds).map(([name, values]) => ({
    name,
    mbPerSecond: median(values),
    spread: [Math.min(...values), Math.max(...values)],
    ratio: median(values.map((speed, round) => speed / speeds[reference][round])),
  }));
}

/** The middle of some numbers, the upper one of two. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
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
