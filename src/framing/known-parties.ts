import type { Party } from '../model/event.js';
import { validateParties } from '../model/validation.js';

/** Lists that are remembered by what they hold: the readouts of a corpus bring their parties with them, often the same. */
const REMEMBERED = 16;

/**
 * Lists of parties that were checked before. A list is checked and copied once; as long as it is not changed, the same
 * copy is given, so that what is compiled from it stays good. So it is for another list that holds the same.
 */
export class KnownParties {
  private readonly copies = new WeakMap<readonly Party[], readonly Party[]>();
  /** The copies that were given last, the latest first. */
  private readonly latest: (readonly Party[])[] = [];

  /** @throws ReadoutInputError if `input` is no list of parties. */
  check(input: unknown): readonly Party[] {
    if (Array.isArray(input)) {
      const known = this.copies.get(input);
      if (known !== undefined && sameList(input, known, sameParty)) return known;
    }
    const parties = validateParties(input);
    const copy = this.takeAlike(parties) ?? parties.map(copied);
    this.latest.unshift(copy);
    if (this.latest.length > REMEMBERED) this.latest.pop();
    this.copies.set(parties, copy);
    return copy;
  }

  /** A copy that holds the same, taken from its place. */
  private takeAlike(parties: readonly Party[]): readonly Party[] | undefined {
    const at = this.latest.findIndex((one) => sameList(parties, one, sameParty));
    return at < 0 ? undefined : this.latest.splice(at, 1)[0];
  }
}

function copied({ id, name, aliases, people }: Party): Party {
  return { ...named({ id, name, aliases }), ...(people === undefined ? {} : { people: people.map(named) }) };
}

interface Named {
  id: string;
  name: string;
  aliases?: string[] | undefined;
}

function named({ id, name, aliases }: Named): { id: string; name: string; aliases?: string[] } {
  return { id, name, ...(aliases === undefined ? {} : { aliases: [...aliases] }) };
}

function sameParty(a: Party, b: Party): boolean {
  return sameNamed(a, b) && sameList(a?.people, b.people, sameNamed);
}

function sameNamed(a: Named, b: Named): boolean {
  return a?.id === b.id && a.name === b.name && sameList(a.aliases, b.aliases, Object.is);
}

/** Whether the lists hold the same, one by one. `a` is the caller's, and may hold anything by now. */
function sameList<Item>(
  a: readonly Item[] | undefined,
  b: readonly Item[] | undefined,
  same: (a: Item, b: Item) => boolean,
): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (!Array.isArray(a) || a.length !== b.length) return false;
  for (let at = 0; at < b.length; at++) if (!same(a[at] as Item, b[at] as Item)) return false;
  return true;
}
