// Interleaved rounds: every candidate has its turn in each, so that what else the machine does hits all alike.

/** A candidate that would take longer than this for all pieces gets fewer. */
const TURN = 4000;

/** Times functions over pieces. A timer takes a number of pieces and gives milliseconds, or a promise of them. */
export async function interleaved(timers, pieces, rounds) {
  const sizes = [0];
  for (const piece of pieces) sizes.push(sizes.at(-1) + Buffer.byteLength(piece));
  const counts = {};
  for (const [name, time] of Object.entries(timers)) {
    // warms up, too
    let count = Math.min(pieces.length, 8);
    let spent = await time(count);
    while (count < pieces.length && spent < TURN / 10) {
      count = Math.min(pieces.length, count * 4);
      spent = await time(count);
    }
    counts[name] = Math.max(1, Math.min(pieces.length, Math.floor((count * TURN) / Math.max(spent, 1))));
  }
  const speeds = Object.fromEntries(Object.keys(timers).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, time] of Object.entries(timers)) {
      const count = counts[name];
      speeds[name].push(sizes[count] / 1e3 / (await time(count)));
    }
  return Object.entries(speeds).map(([name, values]) => {
    values.sort((a, b) => a - b);
    return { name, mbPerSecond: values[values.length >> 1], spread: [values[0], values.at(-1)] };
  });
}

/** A timer of a function of a piece. */
export function timerOf(run, pieces) {
  return (count) => {
    const begin = performance.now();
    for (let at = 0; at < count; at++) run(pieces[at]);
    return performance.now() - begin;
  };
}
