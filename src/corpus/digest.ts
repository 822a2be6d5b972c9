import { ReadoutInputError } from '../model/errors/readout-input-error.js';
import type { DiplomaticEvent, Readout } from '../model/event.js';
import { validateEvent } from '../model/validation.js';

/** Where an account stands in a digest: after the line that begins so. */
export interface DigestReadout extends Omit<Readout, 'text'> {
  /** How the line begins that announces the account; case, kinds of apostrophes and spaces do not matter. */
  begins: string;
  /** Whether that line is the account's own first line, its title. By default it is the digest's and left out. */
  own?: boolean;
}

/** An event as a digest holds it: accounts by the lines that announce them, in any order. */
export interface DigestRules extends Omit<DiplomaticEvent, 'readouts'> {
  readouts: readonly DigestReadout[];
}

/**
 * Cuts a digest, one text with the accounts of several publishers, into an event. An account reaches from its
 * announcement to the next one; what stands before the first belongs to the digest's editor and is left out.
 *
 * @returns the event; `text` is `null` for an account whose announcement is missing or has nothing under it.
 * @throws ReadoutInputError if the rules are no event, or two announcements begin alike.
 * @example
 * const publisher = { name: 'P' };
 * const rules = { id: 'call', title: 'A call', parties: [], readouts: [{ id: 'a', publisher, language: 'en', begins: 'via P' }] };
 * readDigest('Two accounts\nVia P:\nThey spoke.', rules).readouts[0].text; // => 'They spoke.'
 */
export function readDigest(text: string, rules: DigestRules): DiplomaticEvent {
  const { readouts, ...event } = rules;
  if (!Array.isArray(readouts)) throw new ReadoutInputError('readouts', 'an array of readouts', typeof readouts);
  const heads = readouts.map(({ begins }: DigestReadout, index: number) => {
    if (typeof begins !== 'string' || plain(begins) === '')
      throw new ReadoutInputError(
        `readouts[${index}].begins`,
        'how the announcing line begins',
        JSON.stringify(begins),
      );
    return plain(begins);
  });
  heads.forEach((head, index) => {
    const other = heads.findIndex((one, at) => at < index && (one.startsWith(head) || head.startsWith(one)));
    if (other >= 0)
      throw new ReadoutInputError(
        `readouts[${index}].begins`,
        `a beginning unlike that of readouts[${other}]`,
        JSON.stringify(readouts[index]!.begins),
      );
  });
  const lines = text.split(/\r?\n/);
  const found: { readout: number; line: number }[] = [];
  lines.forEach((line, at) => {
    const opening = plain(line.slice(0, LONGEST));
    const readout = heads.findIndex((head) => opening.startsWith(head));
    if (readout >= 0 && !found.some((one) => one.readout === readout)) found.push({ readout, line: at });
  });
  return validateEvent({
    ...event,
    readouts: readouts.map(({ begins: _, own = false, ...readout }: DigestReadout, index: number) => {
      const at = found.findIndex((one) => one.readout === index);
      const begin = at < 0 ? lines.length : found[at]!.line + (own ? 0 : 1);
      const account = lines
        .slice(begin, found[at + 1]?.line ?? lines.length)
        .join('\n')
        .trim();
      return { ...readout, text: account === '' ? null : account };
    }),
  });
}

/** Characters of a line that an announcement is looked for in. */
const LONGEST = 200;

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}
