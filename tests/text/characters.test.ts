import { describe, expect, it } from 'vitest';
import { CharClass, classOf } from '../../src/text/characters.js';

describe('the classes of characters', () => {
  const units = Array.from({ length: 0x530 }, (_, unit) => unit);
  const named = (pattern: RegExp) => units.filter((unit) => pattern.test(String.fromCharCode(unit)));
  const classed = (...kinds: number[]) => units.filter((unit) => kinds.includes(classOf(unit)));
  it('are those of Unicode for the letters and digits of Latin, Greek and Cyrillic', () => {
    expect(classed(CharClass.Letter)).toEqual(named(/[\p{L}\p{M}_]/u));
    expect(classed(CharClass.Digit)).toEqual(named(/\p{Nd}/u));
  });
  it('hold every white space and control character', () => {
    expect(classed(CharClass.Space, CharClass.Newline)).toEqual(named(/[\s\x00-\x1f\x7f-\x9f\u00ad]/u));
  });
});
