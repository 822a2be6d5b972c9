import { describe, expect, it } from 'vitest';
import { KnownParties } from '../../src/framing/known-parties.js';

const list = () => [
  { id: 'belmar', name: 'Belmar', people: [{ id: 'duran', name: 'Ada Duran', aliases: ['President Duran'] }] },
  { id: 'norland', name: 'Norland' },
];

describe('lists of parties', () => {
  it('gives one copy for lists that hold the same, and for a list that is given again', () => {
    const known = new KnownParties();
    const first = list();
    const copy = known.check(first);
    expect(known.check(first)).toBe(copy);
    expect(known.check(list())).toBe(copy);
    expect(copy).toEqual(first);
  });

  it('gives another copy for a list that was changed, or differs in a name deep inside', () => {
    const known = new KnownParties();
    const given = list();
    const copy = known.check(given);
    given[0]!.people![0]!.aliases!.push('the President');
    const changed = known.check(given);
    expect(changed).not.toBe(copy);
    expect(changed[0]?.people?.[0]?.aliases).toEqual(['President Duran', 'the President']);
    expect(copy[0]?.people?.[0]?.aliases).toEqual(['President Duran']);
  });

  it('still refuses a list that is wrong after the same had been right', () => {
    const known = new KnownParties();
    known.check(list());
    const wrong = list() as { id: unknown }[];
    wrong[1]!.id = 7;
    expect(() => known.check(wrong)).toThrow(/id/);
  });

  it('forgets the lists of long ago, and gives equal copies of them', () => {
    const known = new KnownParties();
    const copy = known.check(list());
    for (let at = 0; at < 40; at++) known.check([{ id: `p${at}`, name: `Land ${at}` }]);
    const again = known.check(list());
    expect(again).not.toBe(copy);
    expect(again).toEqual(copy);
  });
});
