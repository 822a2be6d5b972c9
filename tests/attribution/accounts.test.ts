import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { events } from '../../corpus/index.js';
import { attribute, type DiplomaticEvent, type Passage, type Readout } from '../../src/index.js';

/**
 * The innermost voice of every sentence of the five accounts, as a diplomat reads them: voice, first words of the first
 * sentence, number of sentences in a row. "both" is a joint voice, "-" narration. A sentence has the voice of most of what
 * it conveys, its sources and cues left aside.
 */
const voices: Record<string, [voice: string, opening: string, sentences: number][]> = {
  'china-mfa': [
    ['-', 'President Xi Jinping Meets', 2],
    ['xi', 'President Xi extended', 3],
    ['putin', 'President Putin noted', 2],
    ['xi', 'President Xi said', 6],
    ['xi', 'President Xi stressed', 4],
    ['xi', 'President Xi noted', 2],
    ['putin', 'President Putin said', 7],
    ['-', 'The two presidents also had', 3],
  ],
  kremlin: [
    ['-', 'Videoconference with', 3],
    ['putin', 'President of Russia', 46],
    ['xi', 'President of the', 6],
    ['Comrade Shoigu', 'He informed', 1],
    ['xi', 'Today, I look', 12],
  ],
  'ushakov-briefing': [
    ['-', 'Comment by', 3],
    ['ushakov', 'Presidential Aide', 5],
    ['both', 'There was, naturally', 5],
    ['ushakov', 'In this context, among other', 1],
    ['both', 'The heads of state discussed', 2],
    ['ushakov', 'We support each other', 2],
    ['both', 'The leaders expressed', 1],
    ['ushakov', 'I would like to stress', 5],
    ['xi', 'During the conversation, President Xi', 1],
    ['ushakov', 'The invitation', 1],
    ['xi', 'The Chinese leader', 1],
    ['ushakov', 'Russia supports', 3],
    ['both', 'During their conversation', 2],
    ['ushakov', 'It is well known', 1],
    ['both', 'During the conversation, the leaders', 1],
    ['ushakov', 'Russia is the main', 1],
    ['both', 'It is noteworthy', 1],
    ['ushakov', 'We supported', 1],
    ['both', 'Both sides', 2],
    ['ushakov', 'Overall, the humanitarian', 1],
    ['both', 'As regards foreign policy', 2],
    ['ushakov', 'Overall, Moscow', 1],
    ['both', 'It was stressed', 2],
    ['ushakov', 'Their approaches', 2],
    ['putin', 'The President noted', 1],
    ['ushakov', 'As you know', 2],
    ['putin', 'Vladimir Putin stressed', 2],
    ['ushakov', 'The leaders were informed', 1],
    ['xi', 'In particular, the President', 1],
    ['putin', 'President Vladimir Putin shared', 1],
    ['ushakov', 'As I have already', 1],
    ['putin', 'Vladimir Putin informed', 1],
    ['both', 'The leaders also sought', 2],
    ['putin', 'The Chinese President spoke', 1],
    ['ushakov', 'Overall, it was', 3],
    ['both', 'They ended', 1],
  ],
  xinhua: [
    ['-', 'Xi Jinping speaks', 2],
    ['xi', 'Xi noted', 10],
    ['xi', 'Xi stressed', 4],
    ['trump', 'Trump said that', 5],
    ['-', '(Enditem)', 1],
  ],
  'trump-post': [['trump', 'I have just', 4]],
};

const post = new URL('../../../shared/readouts/trump-post-2026-02-04.en.txt', import.meta.url);

const accounts = Object.values(events as Record<string, DiplomaticEvent>).flatMap((event) =>
  event.readouts.map((readout): [string, DiplomaticEvent, Readout] => {
    const text = readout.id === 'trump-post' && existsSync(post) ? readFileSync(post, 'utf8') : readout.text;
    return [readout.id, event, { ...readout, text }];
  }),
);

describe.each(accounts)('the account %s', (id, event, readout) => {
  it.skipIf(readout.text === null)('gives every sentence to the voice that a diplomat hears', () => {
    const text = readout.text!;
    const { parties } = event;
    const passages = attribute(text, {
      language: readout.language,
      parties,
      genre: readout.genre!,
      publisher: readout.publisher,
    });
    const sentences = sentencesOf(text);
    const expected = voices[id]!.flatMap(([voice, opening, count]) =>
      Array.from({ length: count }, (_, at) => (at === 0 ? `${voice}: ${opening}` : voice)),
    );
    const found = sentences.map(({ start, end }, at) => {
      const opening = expected[at]?.split(': ')[1];
      const voice = voiceOf(passages, start, end);
      return opening === undefined ? voice : `${voice}: ${text.slice(start, end).slice(0, opening.length)}`;
    });
    expect(found).toEqual(expected);
  });
});

function sentencesOf(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/\S[^\n]*/g)) {
    let start = 0;
    for (const stop of paragraph.matchAll(/(?<!\bU\.S)[.!?][”"]?\s+(?=[“"(A-Z])|$/g)) {
      const end = stop.index + stop[0].length;
      if (paragraph.slice(start, end).trim() !== '') sentences.push({ start: index + start, end: index + end });
      start = end;
    }
  }
  return sentences;
}

/** The innermost voice that has most of a sentence, its sources and cues left aside. */
function voiceOf(passages: readonly Passage[], start: number, end: number): string {
  const sums = new Map<string, number>();
  const aside = passages.flatMap(({ source, cue }) => [source, cue].filter((span) => span !== undefined));
  for (let at = start; at < end; at++) {
    if (aside.some((span) => at >= span.start && at < span.end)) continue;
    const voice = passages.find(({ span }) => at >= span.start && at < span.end)!.voices.at(-1);
    const name = voice === undefined ? '-' : (voice.person ?? (voice.parties ? 'both' : (voice.party ?? voice.label)));
    sums.set(name, (sums.get(name) ?? 0) + 1);
  }
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '-';
}
