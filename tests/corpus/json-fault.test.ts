import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../src/corpus/json-fault.js';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('jsonFault', () => {
  it.each([
    ['{"a": 1}', undefined],
    ['  [1, -2.5e3, "x\\"y", true, null, {}, []] \n', undefined],
    ['', 0],
    ['{"a": ', 6],
    ['{"a": }', 6],
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['[1 2]', 3],
    ['[1, 2}', 5],
    ['[01]', 1],
    ['{"a": "one\ntwo"}', 6],
    ['{"a": "never ends}', 6],
    ["{'a': 1}", 1],
    ['nul', 0],
    ['{} x', 3],
    ['\u00a0{}', 0],
  ])('of %j is %j', (text, at) => {
    expect(jsonFault(text)).toBe(at);
  });
  it('is there exactly where JSON.parse throws', () => {
    const spoilt = fc
      .tuple(fc.json(), fc.nat(), fc.nat(2), fc.constantFrom(',', '}', ']', '"', '\\', ' ', '1', 'x', ':', '{', '\n'))
      .map(([json, place, gone, put]) => {
        const at = place % (json.length + 1);
        return json.slice(0, at) + put + json.slice(at + gone);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), spoilt), (text) => {
        const at = jsonFault(text);
        expect(at === undefined).toBe(isJson(text));
        if (at !== undefined) expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
  it('stands a million brackets', () => {
    expect(jsonFault('['.repeat(1_000_000))).toBe(1_000_000);
  });
});
