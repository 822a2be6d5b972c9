// Pearson's and Spearman's correlation, and a percentile bootstrap of either (Efron & Tibshirani 1993).
import { seededRandom } from '../seeded-random.mjs';

/** Pearson's r of two lists of the same length; NaN where one of them does not vary. */
export function pearson(x, y) {
  const meanX = mean(x);
  const meanY = mean(y);
  let [xy, xx, yy] = [0, 0, 0];
  for (let at = 0; at < x.length; at++) {
    const [dx, dy] = [x[at] - meanX, y[at] - meanY];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx === 0 || yy === 0 ? Number.NaN : xy / Math.sqrt(xx * yy);
}

/** Spearman's rho: Pearson's r of the ranks, ties at their mean rank. */
export function spearman(x, y) {
  return pearson(ranks(x), ranks(y));
}

/** 95 % interval of a statistic of paired lists: `draws` resamples of the pairs with a fixed seed. */
export function bootstrap(statistic, x, y, { draws = 500, seed = 1 } = {}) {
  const random = seededRandom(seed);
  const values = [];
  for (let draw = 0; draw < draws; draw++) {
    const rows = x.map(() => Math.floor(random() * x.length));
    const value = statistic(
      rows.map((row) => x[row]),
      rows.map((row) => y[row]),
    );
    if (Number.isFinite(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Ranks from 1; equal values share the mean of their ranks. */
export function ranks(values) {
  const order = values.map((_, index) => index).sort((a, b) => values[a] - values[b]);
  const found = new Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to]] === values[order[from]]) to++;
    for (let at = from; at < to; at++) found[order[at]] = (from + to + 1) / 2;
    from = to;
  }
  return found;
}
