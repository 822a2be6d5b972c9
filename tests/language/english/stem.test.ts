import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/language/english/stem.js';

describe('stem', () => {
  it.each([
    ['organisation', 'organization'],
    ['neighbours', 'neighbors'],
    ['centre', 'center'],
    ['defence', 'defense'],
    ['travelling', 'traveling'],
    ['traditionally', 'tradition'],
    ['held', 'hold'],
    ['invited', 'invites'],
  ])('%s and %s are one', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });
  it.each([
    ['promise', 'promotion'],
    ['rise', 'rice'],
  ])('%s and %s are two', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
  it('leaves what is no word of letters, or is too long to be one', () => {
    expect(stem("o'clock")).toBe("o'clock");
    expect(stem('a'.repeat(100_000))).toHaveLength(100_000);
  });
});
