import { expect, test } from 'vitest';
import { castOf } from '../../src/report/cast.js';
import { chartRows } from '../../src/report/chart-rows.js';
import { fixture } from './fixture.js';

const { framing } = fixture();
const cast = castOf(framing.parties);
const labels = (role: 'speaker' | 'reporter' | 'publisher' | 'target') =>
  chartRows(framing.profiles, role, 'sentiment', cast).map(({ head, label, figure }) =>
    head ? label : [label, figure],
  );

test('rows go by party and person, then by readout; a party that one person speaks for is not repeated', () => {
  expect(labels('speaker')).toEqual([
    'Mira Lund, Arvonia',
    ['ministry', '−0.42'],
    'Belmark',
    ['ministry', '0.00'],
    ['briefing', '0.55'],
    'Paul Oster, Belmark',
    ['briefing', '0.61'],
    'Ines Hale, Belmark',
    ['briefing', '0.38'],
  ]);
});

test('other roles have rows of their own', () => {
  expect(labels('reporter')).toEqual(['Ines Hale, Belmark', ['briefing', '0.61']]);
});

test('a score of no words has a dash and no dot', () => {
  const [first] = framing.profiles;
  const none = { value: 0, cues: 0, words: 0, perThousand: 0, raw: 0 };
  const rows = chartRows([{ ...first!, words: 0, scores: { sentiment: none } }], 'speaker', 'sentiment', cast);
  expect(rows[1]).toEqual({ row: 1, label: 'ministry', head: false, colour: 'var(--party-0)', figure: '–' });
});
