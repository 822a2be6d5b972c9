import { describe, expect, it } from 'vitest';
import {
  isReadoutInputError,
  type ReadoutInputError,
  validateEvent,
  validateParties,
  validateReadout,
} from '../../src/index.js';

const good = () => ({
  id: 'e',
  title: 'A call',
  date: '2026-02-04',
  kind: 'call',
  parties: [
    {
      id: 'a',
      name: 'Arden',
      aliases: ['the Ardenian side'],
      people: [{ id: 'p', name: 'Elin Mora', aliases: ['Mora'] }],
    },
    { id: 'b', name: 'Belmar' },
  ],
  readouts: [
    { id: 'r', publisher: { name: 'Press office', party: 'a' }, genre: 'readout', language: 'en', text: 'Text.' },
    { id: 's', publisher: { name: 'Agency' }, language: 'en', text: null },
  ],
});

/** The event with one field changed: a dotted path, `undefined` to take it away. */
function changed(path: string, value: unknown): unknown {
  const event: unknown = good();
  const keys = path.split('.');
  let owner = event as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) owner = owner[key] as Record<string, unknown>;
  owner[keys.at(-1) as string] = value;
  return event;
}

describe('validateEvent', () => {
  it('gives back the same object, with unknown fields', () => {
    const event = { ...good(), extra: 1 };
    expect(validateEvent(event)).toBe(event);
  });
  it.each([
    ['id', undefined, 'id', 'nothing'],
    ['id', ' ', 'id', '" "'],
    ['title', 3, 'title', '3'],
    ['date', '4 February', 'date', '"4 February"'],
    ['date', '2026-13-41', 'date', '"2026-13-41"'],
    ['date', '2026-02-30', 'date', '"2026-02-30"'],
    ['date', '2026-02-04T25:00Z', 'date', '"2026-02-04T25:00Z"'],
    ['date', null, 'date', 'null'],
    ['id', Number.NaN, 'id', 'NaN'],
    ['kind', 'x'.repeat(100).split(''), 'kind', 'an array of 100'],
    ['parties', new Array(1), 'parties[0]', 'nothing'],
    ['parties.0.people', new Array(1), 'parties[0].people[0]', 'nothing'],
    ['parties.0.aliases', new Array(1), 'parties[0].aliases[0]', 'nothing'],
    ['readouts', new Array(2), 'readouts[0]', 'nothing'],
    ['readouts.0.provenance', { url: 3 }, 'readouts[0].provenance.url', '3'],
    ['readouts.0.provenance', { date: {} }, 'readouts[0].provenance.date', 'an object'],
    ['parties', {}, 'parties', 'an object'],
    ['parties.0', null, 'parties[0]', 'null'],
    ['parties.1.id', 'a', 'parties[1].id', '"a"'],
    ['parties.0.aliases', 'Arden', 'parties[0].aliases', '"Arden"'],
    ['parties.0.aliases.0', 7, 'parties[0].aliases[0]', '7'],
    ['parties.0.people', 'Mora', 'parties[0].people', '"Mora"'],
    ['parties.0.people.0.name', undefined, 'parties[0].people[0].name', 'nothing'],
    ['parties.1.people', [{ id: 'p', name: 'Another' }], 'parties[1].people[0].id', '"p"'],
    ['readouts', undefined, 'readouts', 'nothing'],
    ['readouts.1.id', 'r', 'readouts[1].id', '"r"'],
    ['readouts.1.language', undefined, 'readouts[1].language', 'nothing'],
    ['readouts.0.publisher', 'Press office', 'readouts[0].publisher', '"Press office"'],
    ['readouts.0.publisher.party', 'c', 'readouts[0].publisher.party', '"c"'],
    ['readouts.0.genre', 'poem', 'readouts[0].genre', '"poem"'],
    ['readouts.0.text', undefined, 'readouts[0].text', 'nothing'],
    ['readouts.0.text', ['Text.'], 'readouts[0].text', 'an array of 1'],
    ['readouts.0.provenance', 'somewhere', 'readouts[0].provenance', '"somewhere"'],
  ])('says where %s is wrong when it is %j', (path, value, at, found) => {
    try {
      validateEvent(changed(path, value));
      expect.unreachable('it should have thrown');
    } catch (error) {
      expect(isReadoutInputError(error)).toBe(true);
      expect(error).toMatchObject({ path: at, found, code: 'READOUT_INPUT' });
      expect((error as ReadoutInputError).message).toBe(
        `${at}: expected ${(error as ReadoutInputError).expected}, found ${found}`,
      );
    }
  });
  it.each([[null], [undefined], [3], ['event'], [[]]])('refuses %j as a whole', (input) => {
    expect(() => validateEvent(input)).toThrow('input: expected an object');
  });
  it.each(['2024-02-29', '2026-02-04T10:00Z', '2026-02-04T10:00:00.5+03:00'])('takes %s as a date', (date) => {
    expect(validateEvent({ ...good(), date }).date).toBe(date);
  });
  it('checks again what was changed since', () => {
    const event = good();
    validateEvent(event);
    event.parties.push({ id: 'a', name: 'Another' });
    expect(() => validateEvent(event)).toThrow('parties[2].id');
  });
  it('cuts what it found short', () => {
    expect(() => validateEvent({ ...good(), date: 'x'.repeat(1_000_000) })).toThrow(/^.{1,200}\.\.\.$/);
  });
  it('takes __proto__ and constructor as ids', () => {
    const event = changed('parties.0.id', '__proto__') as ReturnType<typeof good>;
    event.readouts[0]!.publisher.party = '__proto__';
    event.parties[1]!.id = 'constructor';
    expect(validateEvent(event)).toBe(event);
    expect(() => validateEvent(changed('parties.0', JSON.parse('{"__proto__": {"id": "x", "name": "y"}}')))).toThrow(
      'parties[0].id',
    );
  });
});

describe('validateReadout', () => {
  it('names the field without a prefix', () => {
    expect(() => validateReadout({ id: 'r', publisher: { name: 'x' }, text: '' })).toThrow(
      'language: expected a string, found nothing',
    );
  });
  it('checks the party only where parties are given', () => {
    const readout = { id: 'r', publisher: { name: 'x', party: 'z' }, language: 'en', text: '' };
    expect(validateReadout(readout)).toBe(readout);
    expect(() => validateReadout(readout, validateParties([]))).toThrow(
      'publisher.party: expected the id of a party (there is none), found "z"',
    );
  });
});
