import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberReader, NumberWriter } from '../../src/language/number-text.js';

it('reads every list of numbers as it was written, in characters that need no escape', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(100), fc.nat(), fc.maxSafeNat())), (numbers) => {
      const writer = new NumberWriter();
      for (const number of numbers) writer.write(number);
      expect(writer.text).toMatch(/^[#-[\]-~]*$/);
      const reader = new NumberReader(writer.text);
      expect(numbers.map(() => reader.read())).toEqual(numbers);
    }),
  );
});

it('reads numbers of either sign as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const writer = new NumberWriter();
      for (const number of numbers) writer.writeSigned(number);
      const reader = new NumberReader(writer.text);
      expect(numbers.map(() => reader.readSigned() + 0)).toEqual(numbers.map((number) => number + 0));
    }),
  );
});
