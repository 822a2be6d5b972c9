/** Parts of one that are told apart: 2^40. */
const UNIT = 2 ** 40;

/**
 * Sums that come out the same to the last bit in whatever order and grouping their terms are added: fixed-point numbers
 * of 2^-40, held as whole and part, so that each term is off by 2^-41 at most and no addition rounds.
 */
export class ExactSums {
  readonly length: number;
  private readonly whole: Float64Array;
  private readonly part: Float64Array;

  constructor(length: number) {
    this.length = length;
    this.whole = new Float64Array(length);
    this.part = new Float64Array(length);
  }

  /** Adds `times` times the term to one sum. `times` is a small whole number. */
  add(at: number, term: number, times = 1): void {
    const whole = Math.floor(term);
    this.addParts(at, whole * times, Math.round((term - whole) * UNIT) * times);
  }

  /** Adds the term to every sum, each as often as `times` says. */
  addWeighted(term: number, times: ArrayLike<number>): void {
    const whole = Math.floor(term);
    const part = Math.round((term - whole) * UNIT);
    for (let at = 0; at < this.length; at++) {
      const count = times[at] as number;
      if (count > 0) this.addParts(at, whole * count, part * count);
    }
  }

  /** Adds the sums of another, one by one. */
  merge(other: ExactSums): void {
    for (let at = 0; at < this.length; at++) this.addParts(at, other.whole[at] as number, other.part[at] as number);
  }

  at(index: number): number {
    return (this.whole[index] as number) + (this.part[index] as number) / UNIT;
  }

  /** Whole and part of every sum in turn. */
  toJSON(): number[] {
    return Array.from({ length: 2 * this.length }, (_, at) =>
      at % 2 === 0 ? (this.whole[at >> 1] as number) : (this.part[at >> 1] as number),
    );
  }

  /** @throws RangeError unless the numbers are those of `length` sums. */
  static fromJSON(numbers: readonly number[], length: number): ExactSums {
    if (numbers.length !== 2 * length || !numbers.every(Number.isInteger))
      throw new RangeError(`expected ${2 * length} whole numbers, found ${numbers.length} numbers, whole or not`);
    const sums = new ExactSums(length);
    for (let at = 0; at < sums.length; at++)
      sums.addParts(at, numbers[2 * at] as number, numbers[2 * at + 1] as number);
    return sums;
  }

  private addParts(at: number, whole: number, part: number): void {
    const sum = (this.part[at] as number) + part;
    const carry = Math.floor(sum / UNIT);
    this.whole[at]! += whole + carry;
    this.part[at] = sum - carry * UNIT;
  }
}
