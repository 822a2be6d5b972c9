import type { Cue, ModifierKind } from '../../src/model/cue.js';
import type { DiplomaticEvent, Party, Readout } from '../../src/model/event.js';
import type { EventFraming, ReadoutFraming, Stamp } from '../../src/model/framing.js';
import type { Mode, Passage, Voice } from '../../src/model/passage.js';
import type { Profile, Role, Score } from '../../src/model/profile.js';
import type { Span } from '../../src/model/span.js';

// An invented call between two invented countries, framed by hand.

const stamp: Stamp = { version: '0.0.0-fixture', lexicons: '0123456789abcdef', options: 'fedcba9876543210' };

const parties: Party[] = [
  { id: 'arvonia', name: 'Arvonia', people: [{ id: 'lund', name: 'Mira Lund' }] },
  {
    id: 'belmark',
    name: 'Belmark',
    people: [
      { id: 'oster', name: 'Paul Oster' },
      { id: 'hale', name: 'Ines Hale' },
    ],
  },
];

export const ministryText = `On 3 May, Mira Lund spoke with Paul Oster by telephone.

Lund stressed that Arvonia will never accept a blockade. The two sides must return to talks, and Arvonia is not happy with the delay.

The two leaders agreed that trade may perhaps grow.`;

export const briefingText = `Ines Hale: Let me say how the call went. Our president told her that Belmark hopes for very good relations.

Question: Was it tense?

Ines Hale: Hardly. “We are friends,” she said.`;

function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function between(text: string, first: string, after: string | undefined): Span {
  const { start } = spanOf(text, first);
  return { start, end: after === undefined ? text.length : spanOf(text, after, start + 1).start };
}

const words = (text: string, { start, end }: Span) => text.slice(start, end).split(/\s+/).filter(Boolean).length;

function passage(text: string, span: Span, mode: Mode, voices: Voice[], confidence: number): Passage {
  return { span, mode, voices, words: words(text, span), confidence };
}

function cue(
  text: string,
  [metric, category, found, weight]: [string, string, string, number],
  inPassage: number,
  modified?: [ModifierKind, string, number],
): Cue {
  const span = spanOf(text, found);
  const modifiers = modified
    ? [{ kind: modified[0], span: spanOf(text, modified[1]), text: modified[1], factor: modified[2] }]
    : [];
  const contribution = weight * (modified?.[2] ?? 1);
  return { metric, category, span, text: found, weight, modifiers, contribution, passage: inPassage };
}

const lund: Voice = { label: 'Lund', party: 'arvonia', person: 'lund' };
const oster: Voice = { label: 'Our president', party: 'belmark', person: 'oster' };
const hale: Voice = { label: 'Ines Hale', party: 'belmark', person: 'hale' };
const leaders: Voice = { label: 'The two leaders', parties: ['arvonia', 'belmark'] };

const ministryPassages: Passage[] = [
  passage(ministryText, between(ministryText, 'On 3 May', 'Arvonia will'), 'narration', [], 1),
  passage(ministryText, between(ministryText, 'Arvonia will', 'The two sides'), 'indirect', [lund], 0.95),
  passage(ministryText, between(ministryText, 'The two sides', 'The two leaders'), 'continuation', [lund], 0.6),
  passage(ministryText, between(ministryText, 'The two leaders', 'trade may'), 'narration', [], 1),
  passage(ministryText, between(ministryText, 'trade may', undefined), 'indirect', [leaders], 0.9),
];

const ministryCues: Cue[] = [
  cue(ministryText, ['emphasis', 'reporting-verb', 'stressed', 0.6], 0),
  cue(ministryText, ['obligation', 'refusal', 'will never accept', 1], 1),
  cue(ministryText, ['emphasis', 'booster', 'never', 0.8], 1),
  cue(ministryText, ['sentiment', 'conflict', 'blockade', -0.7], 1),
  cue(ministryText, ['obligation', 'modal', 'must', 0.9], 2),
  cue(ministryText, ['sentiment', 'affect', 'happy', 0.6], 2, ['negated', 'not', -0.74]),
  cue(ministryText, ['hedging', 'modal', 'may', 0.6], 4),
  cue(ministryText, ['hedging', 'adverb', 'perhaps', 0.7], 4),
];

const briefingPassages: Passage[] = [
  passage(briefingText, between(briefingText, 'Ines Hale', 'Let me'), 'narration', [], 1),
  passage(briefingText, between(briefingText, 'Let me', 'Belmark hopes'), 'turn', [hale], 1),
  passage(briefingText, between(briefingText, 'Belmark hopes', 'Question'), 'indirect', [hale, oster], 0.85),
  passage(briefingText, between(briefingText, 'Question', 'Was it'), 'narration', [], 1),
  passage(briefingText, between(briefingText, 'Was it', 'Ines Hale: Hardly'), 'turn', [{ label: 'Question' }], 1),
  passage(briefingText, between(briefingText, 'Ines Hale: Hardly', 'Hardly'), 'narration', [], 1),
  passage(briefingText, between(briefingText, 'Hardly', undefined), 'turn', [hale], 1),
];

const briefingCues: Cue[] = [
  cue(briefingText, ['hedging', 'attitude', 'hopes', 0.3], 2),
  cue(briefingText, ['sentiment', 'evaluation', 'good', 0.5], 2, ['intensified', 'very', 1.3]),
  cue(briefingText, ['sentiment', 'conflict', 'tense', -0.5], 4),
  cue(briefingText, ['sentiment', 'relation', 'friends', 0.6], 6),
];

function score(value: number, cues: number, scored: number, half: number, raw: number, least = 0): Score {
  const interval: [number, number] = [Math.max(least, value - half), Math.min(1, value + half)];
  return { value, cues, words: scored, perThousand: (raw * 1000) / scored, raw, interval };
}

function profile(
  readout: string,
  [party, person, role]: [string, string | undefined, Role],
  scored: number,
  values: [number, number, number, number],
): Profile {
  const [sentiment, hedging, emphasis, obligation] = values;
  const scores = {
    sentiment: score(sentiment, 2, scored, 0.2, sentiment * 2, -1),
    hedging: score(hedging, 1, scored, 0.1, hedging * 2),
    emphasis: score(emphasis, 1, scored, 0.15, emphasis * 2),
    obligation: score(obligation, 1, scored, 0.05, obligation * 2),
  };
  return {
    readout,
    party,
    ...(person === undefined ? {} : { person }),
    role,
    words: scored,
    share: 0.5,
    excluded: 0,
    passages: 2,
    scores,
  };
}

const profiles: Profile[] = [
  profile('ministry', ['arvonia', undefined, 'speaker'], 30, [-0.42, 0.12, 0.31, 0.66]),
  profile('ministry', ['arvonia', 'lund', 'speaker'], 30, [-0.42, 0.12, 0.31, 0.66]),
  profile('ministry', ['belmark', undefined, 'speaker'], 5, [0, 0.48, 0, 0]),
  profile('briefing', ['belmark', undefined, 'speaker'], 22, [0.55, 0.09, 0, 0]),
  profile('briefing', ['belmark', 'oster', 'speaker'], 7, [0.61, 0.2, 0, 0]),
  profile('briefing', ['belmark', 'hale', 'speaker'], 15, [0.38, 0, 0, 0]),
  profile('briefing', ['belmark', 'hale', 'reporter'], 7, [0.61, 0.2, 0, 0]),
  profile('ministry', ['arvonia', undefined, 'publisher'], 45, [-0.3, 0.2, 0.25, 0.5]),
  profile('ministry', ['belmark', undefined, 'target'], 12, [-0.2, 0, 0.3, 0.4]),
];

const readouts: Readout[] = [
  {
    id: 'ministry',
    publisher: { name: 'Foreign Ministry of Arvonia', party: 'arvonia' },
    genre: 'readout',
    language: 'en',
    text: ministryText,
    provenance: {
      title: 'Mira Lund speaks with Paul Oster',
      source: 'written for this test',
      url: 'https://example.org/readout?a=1&b=2',
      rendering: 'none',
    },
  },
  {
    id: 'briefing',
    publisher: { name: 'Office of the President of Belmark', party: 'belmark' },
    genre: 'briefing',
    language: 'en',
    text: briefingText,
  },
  { id: 'empty', publisher: { name: 'The Daily Void' }, genre: 'news', language: 'en', text: ' \n' },
  { id: 'post', publisher: { name: 'Paul Oster', party: 'belmark' }, genre: 'post', language: 'en', text: null },
];

function framed(at: number, passages: Passage[], cues: Cue[]): ReadoutFraming {
  const { id, publisher, genre, language } = readouts[at]!;
  return {
    stamp,
    readout: id,
    publisher,
    genre: genre!,
    language,
    words: passages.reduce((sum, one) => sum + one.words, 0),
    unattributed: { words: 0, share: 0 },
    excluded: { words: 0, share: 0 },
    scores: {},
    passages,
    cues,
    profiles: profiles.filter(({ readout }) => readout === id),
  };
}

const event: DiplomaticEvent = {
  id: '2031-05-03-lund-oster',
  title: 'Call between Mira Lund and Paul Oster',
  date: '2031-05-03',
  kind: 'call',
  parties,
  readouts,
};

const framing: EventFraming = {
  stamp,
  event: { id: event.id, title: event.title, date: event.date!, kind: event.kind! },
  parties,
  readouts: [framed(0, ministryPassages, ministryCues), framed(1, briefingPassages, briefingCues), framed(2, [], [])],
  profiles,
  missing: [{ readout: 'post', publisher: readouts[3]!.publisher, reason: 'the text could not be had' }],
};

/** A fresh copy of the invented event and its framing. */
export function fixture(): { event: DiplomaticEvent; framing: EventFraming } {
  return structuredClone({ event, framing });
}

/** Strings that would run, load, break out or turn the line around if they were not shown as text. */
export const hostileStrings: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror="document.title=1">',
  "' autofocus onfocus='document.title=2' x='",
  '</title></style></script><script>document.title=3</script>',
  '<svg onload=document.title=4></svg>&lt;b&gt;',
  '__proto__',
  'javascript:document.title=5',
  ' \tJaVaScRiPt:document.title=6',
  'data:text/html,<script>document.title=7</script>',
  'https://example.org/" onmouseover="document.title=8',
  'nul \0, bell \x07, lone \ud800, back \u202e to front',
];
