import { describe, expect, it } from 'vitest';
import { inflect } from '../../src/language/english/inflect.js';
import { verbsOfPattern } from '../../src/language/verbs-of-pattern.js';

describe('a pattern of several verbs', () => {
  it.each([
    ['order~|tell|tells|told to', ['order~ to', 'tell|tells|told to']],
    ['go|goes|went|put|puts on', ['go|goes|went on', 'put|puts on']],
    ['beseech|besought|row', ['beseech|besought', 'row']],
    ['claim(s)|hope(s) that', ['claim(s) that', 'hope(s) that']],
    ['say~', ['say~']],
    ['as well as', ['as well as']],
  ])('is one for each of them, their forms kept together: %s', (pattern, expected) => {
    expect(verbsOfPattern(pattern, inflect)).toEqual(expected);
  });
});
