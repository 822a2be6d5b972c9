// Texts that nobody would write: the bundled accounts, cut, doubled, shuffled and strewn with what trips programs up.
import { seededRandom } from '../../benchmarks/seeded-random.mjs';

const strewn = [
  ...[
    '“',
    '”',
    '"',
    "'",
    '’',
    '(',
    ')',
    '[',
    '…',
    '—',
    '-',
    '.',
    '. ',
    '?',
    ':',
    ';',
    ',',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
  ],
  ...[
    '\0',
    '\u0007',
    '\u001b[31m',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\ud800',
    '\udfff',
    '\u0301',
    '😀',
    '好',
    'ß',
    'İ',
    'ﬁ',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '<script>',
    '=1+1',
    '../',
    '{{',
    '%s',
    '$\u007bx}',
    'NaN',
    'null',
  ],
  ...[
    'not ',
    'never ',
    'may ',
    'that ',
    'said ',
    'said that ',
    'U.S. ',
    'Mr. ',
    'Q ',
    'MR. X: ',
    'http://',
    "a'",
    'a.a.',
    '1,000.5',
  ],
];
const LONGEST = 1200;

/** So many mutations of the texts, the same for the same seed. */
export function* mutations(texts, count, seed = 1) {
  const random = seededRandom(seed);
  const below = (limit) => Math.floor(random() * limit);
  for (let made = 0; made < count; made++) {
    const source = texts[below(texts.length)];
    let text = piece(source, below, LONGEST);
    for (let change = below(8); change >= 0; change--) {
      const at = below(text.length + 1);
      const end = Math.min(text.length, at + below(40));
      const part = text.slice(at, end);
      const kind = below(6);
      if (kind === 0) text = text.slice(0, at) + text.slice(end);
      else if (kind === 1) text = text.slice(0, at) + part.repeat(1 + below(20)) + text.slice(end);
      else if (kind === 2)
        text = text.slice(0, at) + strewn[below(strewn.length)].repeat(1 + below(5)) + text.slice(at);
      else if (kind === 3) text = text.slice(0, at) + piece(texts[below(texts.length)], below, 80) + text.slice(end);
      else if (kind === 4)
        text = text.slice(0, at) + (below(2) ? part.toUpperCase() : [...part].reverse().join('')) + text.slice(end);
      else text = text.slice(0, at) + String.fromCharCode(below(0x10000)) + text.slice(at);
      text = text.slice(0, 2 * LONGEST);
    }
    yield text;
  }
}

function piece(text, below, longest) {
  const start = below(text.length);
  return text.slice(start, start + below(longest));
}

/** What is wrong with the framing of a text, if anything. */
export function faultOf(framing, text) {
  let at = 0;
  for (const { span, words, confidence } of framing.passages) {
    if (span.start !== at || span.end < span.start) return `a passage begins at ${span.start}, not at ${at}`;
    if (!(words >= 0) || !(confidence >= 0 && confidence <= 1)) return 'a passage has words or confidence out of range';
    at = span.end;
  }
  if (framing.passages.length > 0 && at !== text.length) return `passages end at ${at} of ${text.length}`;
  for (const cue of framing.cues) {
    if (text.slice(cue.span.start, cue.span.end) !== cue.text)
      return `a cue is not its span: ${JSON.stringify(cue.text)}`;
    for (const { span, text: words } of cue.modifiers)
      if (text.slice(span.start, span.end) !== words) return `a modifier is not its span: ${JSON.stringify(words)}`;
  }
  for (const { scores } of [framing, ...framing.profiles])
    for (const { value, raw, perThousand, words } of Object.values(scores))
      if (![value, raw, perThousand, words].every(Number.isFinite) || value < -1 || value > 1)
        return 'a score is out of range';
  return undefined;
}
