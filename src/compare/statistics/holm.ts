/**
 * p-values corrected for being many (Holm 1979): holds the chance of one false alarm in the whole family at the level.
 *
 * @returns corrected values in the order given, each at most 1.
 * @example
 * holm([0.01, 0.04, 0.03]); // => [0.03, 0.06, 0.06]
 */
export function holm(pValues: readonly number[]): number[] {
  const order = [...pValues.keys()].sort((a, b) => (pValues[a] as number) - (pValues[b] as number));
  const corrected = new Array<number>(pValues.length);
  let least = 0;
  order.forEach((at, rank) => {
    least = Math.max(least, Math.min(1, (pValues.length - rank) * (pValues[at] as number)));
    corrected[at] = least;
  });
  return corrected;
}
