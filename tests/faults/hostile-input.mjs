// Hostile text: mutations of the bundled accounts, and families that are made to be slow.
import { events } from '../../dist/corpus.js';
import { analyzeReadout, genres } from '../../dist/index.js';
import { faultOf, mutations } from './mutations.mjs';

const { parties } = events['2026-02-04-xi-putin'];
const texts = Object.values(events)
  .flatMap(({ readouts }) => readouts.map(({ text }) => text ?? ''))
  .filter(Boolean);
const families = [
  ...[
    'a',
    'a ',
    'a.',
    'a.a. ',
    "a'",
    '-',
    '— ',
    '“',
    '”',
    '“a',
    '" ',
    "'",
    '(',
    '((',
    ')',
    '…',
    '.',
    '. ',
    '\n',
    '\n\n',
    '\r',
    ' ',
  ],
  ...[
    'http://',
    'U.S. ',
    'Mr. ',
    'A B ',
    'Q ',
    'MR. X: ',
    'X: “a.” ',
    '1,',
    '1.',
    '😀',
    '\ud800',
    '\u0301',
    '好',
    '\0',
    'Ab',
    'AB-',
  ],
  ...[
    'not ',
    'not very ',
    'may ',
    'will ',
    'like ',
    'if ',
    'but ',
    'that ',
    'said ',
    'said that ',
    'he said that ',
    'and ',
    ', ',
  ],
  ...[
    'Xi ',
    'Xi Jinping and ',
    'Putin said that Xi said that ',
    '“Xi said,” ',
    'the two leaders ',
    'he ',
    'agreed to ',
    'must ',
  ],
  ...[
    'according to ',
    'never, never ',
    'firmly oppose ',
    'good bad ',
    'very ',
    'the the ',
    '__proto__ ',
    'constructor said ',
  ],
];
const SIZES = [20_000, 40_000, 80_000];

/** Tries so many mutations, and how time grows with the length of each family. */
export function hostileInput(inputs, check) {
  const faults = new Set();
  let tried = 0;
  for (const text of mutations(texts, inputs)) {
    const genre = genres[tried % genres.length];
    tried++;
    try {
      const fault = faultOf(analyzeReadout(readout(text, genre), { parties }), text);
      if (fault !== undefined) faults.add(`${fault} in ${JSON.stringify(text)}`);
    } catch (error) {
      faults.add(`${error.stack} in ${JSON.stringify(text)}`);
    }
  }
  for (const fault of [...faults].slice(0, 3)) console.log(fault.slice(0, 2000));
  check(`${tried} mutations: no throw, exact spans, scores in range`, faults.size === 0);

  let slowest = { exponent: Number.NEGATIVE_INFINITY, family: '' };
  for (const family of families) {
    const [short, , long] = SIZES.map((size) => fastest(family.repeat(Math.ceil(size / family.length))));
    const exponent = Math.log(long / short) / Math.log(SIZES[2] / SIZES[0]);
    if (exponent > slowest.exponent) slowest = { exponent, family };
  }
  check(
    `${families.length} families of adversarial text: slowest growth n^${slowest.exponent.toFixed(2)} (${JSON.stringify(slowest.family)})`,
    slowest.exponent < 1.4,
  );
  check('no prototype is polluted', Object.keys(Object.prototype).length === 0 && {}.polluted === undefined);
}

/** Microseconds of CPU of the fastest of some runs: the clock on the wall tells what else the machine does. */
function fastest(text) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 6; run++) {
    const begin = process.cpuUsage();
    analyzeReadout(readout(text, run % 2 === 0 ? 'readout' : 'transcript'), { parties });
    const { user, system } = process.cpuUsage(begin);
    best = Math.min(best, user + system);
  }
  return best;
}

function readout(text, genre) {
  return { id: '__proto__', publisher: { name: 'constructor', party: 'china' }, language: 'en', genre, text };
}
