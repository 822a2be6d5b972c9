/**
 * Krippendorff's alpha (Krippendorff 2004, chapter 11): 1 − observed / expected disagreement over pairs of values within
 * units. `units` are lists of values, `null` where somebody gave none.
 */
export function krippendorffAlpha(units, level = 'interval') {
  const distance = level === 'nominal' ? (a, b) => (a === b ? 0 : 1) : (a, b) => (a - b) ** 2;
  const pairable = units.map((unit) => unit.filter((value) => value !== null && value !== undefined));
  const used = pairable.filter((unit) => unit.length > 1);
  const all = used.flat();
  let observed = 0;
  for (const unit of used) {
    let sum = 0;
    for (const a of unit) for (const b of unit) sum += distance(a, b);
    observed += sum / (unit.length - 1);
  }
  const counts = new Map();
  for (const value of all) counts.set(value, (counts.get(value) ?? 0) + 1);
  let expected = 0;
  for (const [a, timesA] of counts) for (const [b, timesB] of counts) expected += timesA * timesB * distance(a, b);
  return expected === 0 ? Number.NaN : 1 - (observed * (all.length - 1)) / expected;
}
