import { fold } from '../text/characters.js';

interface Ending {
  /** Code units, the last one first. */
  units: readonly number[];
  bit: number;
  /** Takes the bit away rather than gives it. */
  except: boolean;
}

/** Endings of words with the bit that each gives or takes away, by their last letter. */
export class Endings {
  private readonly byLast = new Map<number, Ending[]>();

  add(ending: string, bit: number, except: boolean): void {
    const units = Array.from(ending, (char) => char.charCodeAt(0)).reverse();
    const last = units[0] as number;
    const known = this.byLast.get(last);
    const added = { units, bit, except };
    if (known === undefined) this.byLast.set(last, [added]);
    else known.push(added);
  }

  /** The bits of the word of `text` from `start` to `end`. */
  maskOf(text: string, start: number, end: number): number {
    const endings = this.byLast.get(fold(text.charCodeAt(end - 1)));
    if (endings === undefined) return 0;
    let given = 0;
    let taken = 0;
    for (let index = 0; index < endings.length; index++) {
      const { units, bit, except } = endings[index] as Ending;
      const length = units.length;
      if (length > end - start) continue;
      let at = 1;
      while (at < length && fold(text.charCodeAt(end - 1 - at)) === units[at]) at++;
      if (at < length) continue;
      if (except) taken |= bit;
      else given |= bit;
    }
    return given & ~taken;
  }
}
