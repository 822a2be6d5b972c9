import { describe, expect, it } from 'vitest';
import { Frame, takes } from '../../src/attribution/frames.js';
import { Entry, framesOf } from '../../src/language/language-tables.js';
import { namesOf } from '../../src/language/names-of.js';

describe('takes', () => {
  it('tells the frames of an entry by the letters of its conditions', () => {
    for (const name of namesOf(Frame)) {
      const conditions = [name];
      const entry = new Entry({ category: 'neutral', conditions, frames: framesOf(conditions) }, 1);
      expect(namesOf(Frame).filter((frame) => takes(entry, Frame[frame]))).toEqual([name]);
    }
  });
});
