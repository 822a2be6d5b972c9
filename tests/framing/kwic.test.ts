import { describe, expect, it } from 'vitest';
import { events } from '../../corpus/index.js';
import { analyzeEvent, analyzeReadout, isReadoutInputError, kwic } from '../../src/index.js';

const readout = (text: string) => ({ id: 'a', publisher: { name: 'Ministry' }, language: 'en', text });
const parties = [{ id: 'arland', name: 'Arland', people: [{ id: 'roe', name: 'Jane Roe' }] }];

describe('kwic', () => {
  it('has a row for every cue of an event, whose words stand at its place', () => {
    const event = events['2026-02-04-xi-putin'];
    const framing = analyzeEvent(event);
    const rows = kwic(framing);
    expect(rows).toHaveLength(framing.readouts.reduce((sum, { cues }) => sum + cues.length, 0));
    for (const { readout: id, start, end, keyword } of rows) {
      const text = event.readouts.find((one) => one.id === id)?.text as string;
      expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(keyword);
    }
  });

  it('tells the metric’s contributions, which add up to the raw score of the account', () => {
    const framing = analyzeReadout(readout('We must not fail. We should act, and we may win.'), { parties });
    const rows = kwic(framing, { metric: 'obligation' });
    expect(rows.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(
      framing.scores.obligation!.raw,
      12,
    );
  });

  it('tells who says it', () => {
    const framing = analyzeReadout(
      { ...readout('Jane Roe said that Arland must act.\n\nIt might rain.'), genre: 'statement' },
      { parties },
    );
    expect(kwic(framing, { metric: 'obligation' })[0]).toMatchObject({ voice: 'Jane Roe', mode: 'indirect' });
    expect(kwic(framing, { keyword: 'Might' })[0]).toMatchObject({
      voice: '',
      left: 'Jane Roe said that Arland must act. It',
    });
  });

  it('puts a context that spans lines on one, and stops at the ends of the text and in endless words', () => {
    const framing = analyzeReadout(readout(`${'x'.repeat(5000)} must\n\nact`), { parties });
    const [row] = kwic(framing, { keyword: 'mus*', context: 3 });
    expect(row!.right).toBe('act');
    expect(row!.left.length).toBeLessThanOrEqual(120);
  });

  it('refuses a framing without evidence', () => {
    const framing = analyzeReadout(readout('We must act.'), { parties, evidence: false });
    expect(() => kwic(framing)).toThrow('evidence');
    try {
      kwic(framing);
    } catch (error) {
      expect(isReadoutInputError(error)).toBe(true);
    }
  });
});
