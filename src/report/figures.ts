const thousands = new Intl.NumberFormat('en');

/** A figure with two decimals and a true minus sign; never "−0.00". */
export function decimal(value: number): string {
  const text = Math.abs(value).toFixed(2);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** A count with commas between the thousands. */
export function count(value: number): string {
  return thousands.format(value);
}

/** `1 word`, `2 words`. */
export function counted(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** An interval as text; a dash where none was computed. */
export function interval(bounds: readonly [number, number] | undefined): string {
  return bounds ? `${decimal(bounds[0])} to ${decimal(bounds[1])}` : '–';
}
