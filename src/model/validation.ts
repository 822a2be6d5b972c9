import { ReadoutInputError } from './errors/readout-input-error.js';
import { type DiplomaticEvent, genres, type Party, type Person, type Provenance, type Readout } from './event.js';

type Fields = Record<string, unknown>;

const provenanceFields = [
  'title',
  'source',
  'url',
  'date',
  'originalLanguage',
  'reachedUsFrom',
  'rendering',
  'renderingDate',
  'rights',
  'note',
] as const satisfies readonly (keyof Provenance)[];

/**
 * Checks that `input` is a DiplomaticEvent. Unknown fields are let through.
 *
 * @returns the same object, typed.
 * @throws ReadoutInputError with the path of the first field that is wrong, what was expected and what was found.
 * @example
 * validateEvent({ id: 'a', title: 'A call', parties: [], readouts: [] }).title; // => 'A call'
 */
export function validateEvent(input: unknown): DiplomaticEvent {
  const event = fields(input, '');
  identifier(event, 'id', 'id');
  text(event, 'title', 'title');
  date(event.date, 'date');
  optionalText(event, 'kind', 'kind');
  const parties = validateParties(event.parties);
  if (!Array.isArray(event.readouts)) throw wrong('readouts', 'an array of readouts', event.readouts);
  const seen = new Set<string>();
  for (const [index, readout] of event.readouts.entries()) {
    checkReadout(readout, `readouts[${index}]`, parties);
    unique((readout as Readout).id, seen, `readouts[${index}].id`, 'readout');
  }
  return input as DiplomaticEvent;
}

/**
 * Checks that `input` is a Readout; its publisher's party must be one of `parties`, where these are given.
 *
 * @throws ReadoutInputError with the path of the field that is wrong.
 */
export function validateReadout(input: unknown, parties?: readonly Party[]): Readout {
  checkReadout(input, '', parties);
  return input as Readout;
}

/**
 * Checks that `input` is a list of parties, with ids of parties, and of people in all parties, that differ.
 *
 * @throws ReadoutInputError with the path of the field that is wrong.
 */
export function validateParties(input: unknown): Party[] {
  if (!Array.isArray(input)) throw wrong('parties', 'an array of parties', input);
  const parties = new Set<string>();
  const people = new Set<string>();
  for (const [index, party] of input.entries() as Iterable<[number, unknown]>) {
    const path = `parties[${index}]`;
    checkNamed(party, path);
    unique((party as Party).id, parties, `${path}.id`, 'party');
    const list = (party as Fields).people;
    if (list === undefined) continue;
    if (!Array.isArray(list)) throw wrong(`${path}.people`, 'an array of people', list);
    for (const [at, person] of list.entries() as Iterable<[number, unknown]>) {
      checkNamed(person, `${path}.people[${at}]`);
      unique((person as Person).id, people, `${path}.people[${at}].id`, 'person');
    }
  }
  return input as Party[];
}

function checkReadout(input: unknown, path: string, parties: readonly Party[] | undefined): void {
  const at = path === '' ? '' : `${path}.`;
  const readout = fields(input, path);
  identifier(readout, 'id', `${at}id`);
  const publisher = fields(readout.publisher, `${at}publisher`);
  text(publisher, 'name', `${at}publisher.name`);
  if (publisher.party !== undefined) {
    text(publisher, 'party', `${at}publisher.party`);
    if (parties !== undefined && !parties.some((party) => party.id === publisher.party))
      throw new ReadoutInputError(
        `${at}publisher.party`,
        `the id of a party (${parties.map((party) => party.id).join(', ') || 'there is none'})`,
        show(publisher.party),
      );
  }
  if (readout.genre !== undefined && !(genres as readonly unknown[]).includes(readout.genre))
    throw wrong(`${at}genre`, `one of ${genres.join(', ')}`, readout.genre);
  identifier(readout, 'language', `${at}language`);
  if (readout.text !== null && typeof readout.text !== 'string')
    throw wrong(`${at}text`, 'a string, or null where the text could not be had', readout.text);
  if (readout.provenance === undefined) return;
  const provenance = fields(readout.provenance, `${at}provenance`);
  for (const field of provenanceFields)
    if (provenance[field] !== undefined && typeof provenance[field] !== 'string')
      throw wrong(`${at}provenance.${field}`, 'a string', provenance[field]);
}

function checkNamed(input: unknown, path: string): void {
  const named = fields(input, path);
  identifier(named, 'id', `${path}.id`);
  identifier(named, 'name', `${path}.name`);
  if (named.aliases === undefined) return;
  if (!Array.isArray(named.aliases)) throw wrong(`${path}.aliases`, 'an array of strings', named.aliases);
  for (const [index, alias] of named.aliases.entries() as Iterable<[number, unknown]>)
    if (typeof alias !== 'string') throw wrong(`${path}.aliases[${index}]`, 'a string', alias);
}

function fields(input: unknown, path: string): Fields {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) throw wrong(path, 'an object', input);
  return input as Fields;
}

function text(owner: Fields, field: string, path: string): void {
  if (typeof owner[field] !== 'string') throw wrong(path, 'a string', owner[field]);
}

function optionalText(owner: Fields, field: string, path: string): void {
  if (owner[field] !== undefined) text(owner, field, path);
}

function identifier(owner: Fields, field: string, path: string): void {
  text(owner, field, path);
  if ((owner[field] as string).trim() === '') throw wrong(path, 'a string that is not empty', owner[field]);
}

function date(value: unknown, path: string): void {
  if (value === undefined) return;
  const parts =
    typeof value === 'string'
      ? /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(value)
      : null;
  // Date.parse takes 30 February for 2 March
  const good =
    parts !== null &&
    !Number.isNaN(Date.parse(value as string)) &&
    new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))).getUTCDate() === Number(parts[3]);
  if (!good) throw wrong(path, 'an ISO 8601 date (2026-02-04)', value);
}

function unique(id: string, seen: Set<string>, path: string, noun: string): void {
  if (seen.has(id)) throw new ReadoutInputError(path, `an id that no other ${noun} has`, show(id));
  seen.add(id);
}

function wrong(path: string, expected: string, found: unknown): ReadoutInputError {
  return new ReadoutInputError(path, expected, show(found));
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value);
  return shown.length > 80 ? `${shown.slice(0, 77)}...` : shown;
}
