import { describe, expect, it } from 'vitest';
import { events } from '../../corpus/index.js';
import {
  analyzeCorpus,
  analyzeEvent,
  analyzeReadout,
  createAnalyzer,
  type DiplomaticEvent,
  isUnknownLanguageError,
  type Profile,
  type Readout,
  scoreText,
  targetSentiment,
  version,
} from '../../src/index.js';

const parties = [
  {
    id: 'arden',
    name: 'Arden',
    people: [
      { id: 'mora', name: 'Elin Mora' },
      { id: 'quist', name: 'Per Quist' },
    ],
  },
  { id: 'belmar', name: 'Belmar', people: [{ id: 'duran', name: 'Tomas Duran' }] },
];
const readout = (text: string | null, more: Partial<Readout> = {}): Readout => ({
  id: 'r',
  publisher: { name: 'Arden press', party: 'arden' },
  genre: 'readout',
  language: 'en',
  text,
  ...more,
});
const profile = (profiles: readonly Profile[], party: string, role: string, person?: string) =>
  profiles.find((one) => one.party === party && one.role === role && one.person === person);

describe('profiles', () => {
  const text = 'Elin Mora stressed that the treaty must hold. Tomas Duran said that it is an excellent treaty.';
  const { profiles } = analyzeReadout(readout(text), { parties });
  it('of speakers hold their content, not the words of the cue', () => {
    expect(profile(profiles, 'arden', 'speaker', 'mora')).toMatchObject({ words: 5, passages: 1 });
    expect(profile(profiles, 'arden', 'speaker', 'mora')!.scores.emphasis!.cues).toBe(0);
    expect(profile(profiles, 'belmar', 'speaker', 'duran')!.scores.sentiment!.value).toBeGreaterThan(0);
  });
  it('of the publisher hold the whole account, with the force of the verbs it chose', () => {
    const publisher = profile(profiles, 'arden', 'publisher');
    expect(publisher!.words).toBe(17);
    expect(publisher!.scores.emphasis!.cues).toBe(1);
  });
  it('of reporters hold what they pass on and the verbs they chose', () => {
    const briefing = readout('Per Quist: Tomas Duran stressed that the treaty must hold. I agree with him.', {
      genre: 'briefing',
    });
    const made = analyzeReadout(briefing, { parties }).profiles;
    expect(profile(made, 'arden', 'reporter', 'quist')).toMatchObject({ passages: 1 });
    expect(profile(made, 'arden', 'reporter', 'quist')!.scores.emphasis!.cues).toBe(1);
    expect(profile(made, 'arden', 'reporter', 'quist')!.scores.obligation!.cues).toBe(1);
    expect(profile(made, 'belmar', 'speaker', 'duran')!.scores.emphasis!.cues).toBe(0);
    expect(profile(made, 'arden', 'speaker', 'quist')!.scores.obligation!.cues).toBe(0);
  });
  it('of targets hold the cues nearest to a name', () => {
    const made = analyzeReadout(
      readout('The people admire Arden, and they condemn Belmar.', { publisher: { name: 'x' } }),
      { parties },
    ).profiles;
    expect(profile(made, 'arden', 'target')!.scores.sentiment!.value).toBeGreaterThan(0);
    expect(profile(made, 'belmar', 'target')!.scores.sentiment!.value).toBeLessThan(0);
  });
  it('count a joint voice for both parties and for no person', () => {
    const made = analyzeReadout(readout('The two leaders welcomed the treaty.'), { parties }).profiles;
    expect(profile(made, 'arden', 'speaker')!.words).toBe(2);
    expect(profile(made, 'belmar', 'speaker')!.words).toBe(2);
    expect(made.some((one) => one.person !== undefined && one.role === 'speaker')).toBe(false);
  });
  it('see a party that is added to the list later', () => {
    const growing = [parties[0]!];
    const account = readout('Tomas Duran said that it rained.');
    expect(profile(analyzeReadout(account, { parties: growing }).profiles, 'belmar', 'speaker')).toBeUndefined();
    growing.push(parties[1]!);
    expect(profile(analyzeReadout(account, { parties: growing }).profiles, 'belmar', 'speaker')).toMatchObject({
      words: 3,
      passages: 1,
    });
  });
  it('leave out unsure passages where asked to', () => {
    const unsure = readout('Elin Mora met Tomas Duran. She said that trade is excellent.');
    expect(
      profile(analyzeReadout(unsure, { parties, minConfidence: 0.9 }).profiles, 'arden', 'speaker'),
    ).toBeUndefined();
    expect(profile(analyzeReadout(unsure, { parties }).profiles, 'arden', 'speaker', 'mora')).toMatchObject({
      words: 4,
      passages: 1,
    });
  });
  it('have intervals where asked to, the same for the same seed', () => {
    const once = analyzeReadout(readout(text), { parties, intervals: true, seed: 7 });
    for (const { scores } of once.profiles)
      for (const score of Object.values(scores)) {
        expect(score.interval![0]).toBeLessThanOrEqual(score.value + 1e-9);
        expect(score.interval![1]).toBeGreaterThanOrEqual(score.value - 1e-9);
      }
    expect(analyzeReadout(readout(text), { parties, intervals: true, seed: 7 })).toEqual(once);
  });
});

describe('bad input', () => {
  it('an empty text has zero words and zero scores', () => {
    for (const text of ['', ' \n\t ', '\u0000']) {
      const framing = analyzeReadout(readout(text), { parties });
      expect(framing.words).toBe(0);
      for (const { scores } of framing.profiles)
        for (const score of Object.values(scores))
          expect(score).toMatchObject({ value: 0, words: 0, perThousand: 0, cues: 0 });
      expect(scoreText(text).scores.sentiment).toEqual({ value: 0, cues: 0, words: 0, perThousand: 0, raw: 0 });
    }
  });
  it('a text of null is listed as missing', () => {
    const event: DiplomaticEvent = { id: 'e', title: 't', parties, readouts: [readout(null)] };
    expect(analyzeEvent(event)).toMatchObject({
      readouts: [],
      profiles: [],
      missing: [{ readout: 'r', publisher: { name: 'Arden press' }, reason: 'no text' }],
    });
  });
  it('an unknown language names the packs there are, before anything is done', () => {
    try {
      analyzeReadout(readout('Testo.', { language: 'it' }), { parties });
      expect.unreachable('it should have thrown');
    } catch (error) {
      expect(isUnknownLanguageError(error)).toBe(true);
      expect((error as Error).message).toBe('no language pack for "it": there are packs for en');
    }
  });
  it('a regional tag finds its language', () => {
    expect(analyzeReadout(readout('Text.', { language: 'en-GB' }), { parties }).words).toBe(1);
  });
  it('what is no readout is refused with the path of the field', () => {
    expect(() => analyzeReadout({ ...readout('x'), publisher: { name: 'x', party: 'z' } }, { parties })).toThrow(
      'publisher.party',
    );
    expect(() => analyzeReadout(readout('x'), {} as never)).toThrow('parties: expected an array');
    expect(() => scoreText(7 as never)).toThrow('text: expected a string, found number');
    expect(() => targetSentiment('abc', { start: 2, end: 9 })).toThrow('mention: expected a span inside the text');
  });
  it('lone surrogates, control characters, right-to-left marks and long words keep spans exact', () => {
    const text = `\ud800 Mora said that \u202eit is \u0007good\udfff. ${'x'.repeat(100_000)} “never`;
    const { cues, passages } = analyzeReadout(readout(text), { parties });
    expect(cues.map((cue) => cue.text)).toContain('good');
    for (const cue of cues) expect(text.slice(cue.span.start, cue.span.end)).toBe(cue.text);
    expect(passages.at(-1)!.span.end).toBe(text.length);
  });
});

describe('records', () => {
  it('carry a stamp that tells options and lexicons apart', () => {
    const plain = analyzeReadout(readout('x'), { parties }).stamp;
    expect(plain).toMatchObject({ version });
    expect(plain.lexicons).toMatch(/^[0-9a-f]{16}$/);
    expect(analyzeReadout(readout('x'), { parties, intervals: true }).stamp.options).not.toBe(plain.options);
    expect(createAnalyzer({ metrics: [] }).analyzeReadout(readout('x'), { parties }).stamp.lexicons).not.toBe(
      plain.lexicons,
    );
  });
  it('stream in order, as they are alone', async () => {
    const texts = ['Mora said that it rained.', 'Duran said that it snowed.', ''];
    const source = texts.map((text, index) => readout(text, { id: `r${index}` }));
    const found = [];
    for await (const framing of analyzeCorpus(source, { parties })) found.push(framing);
    expect(found).toEqual(source.map((one) => analyzeReadout(one, { parties, evidence: false })));
  });
});

describe('the five accounts, as a diplomat reads them', () => {
  const putin = analyzeEvent(events['2026-02-04-xi-putin'], { intervals: true });
  const trump = analyzeEvent(events['2026-02-04-xi-trump']);
  const of = (framing: typeof putin, account: string) => framing.readouts.find((one) => one.readout === account)!;
  it('has Xi and Putin as speakers in each, Ushakov as reporter, China and Russia as publishers and targets', () => {
    for (const account of ['china-mfa', 'kremlin', 'ushakov-briefing']) {
      expect(profile(of(putin, account).profiles, 'china', 'speaker', 'xi')!.words).toBeGreaterThan(20);
      expect(profile(of(putin, account).profiles, 'russia', 'speaker', 'putin')!.words).toBeGreaterThan(20);
      for (const party of ['china', 'russia']) {
        const target = profile(of(putin, account).profiles, party, 'target')!;
        expect(target.passages, `${party} in ${account}`).toBeGreaterThan(5);
        expect(target.scores.sentiment!.value, `${party} in ${account}`).toBeGreaterThan(0);
      }
    }
    expect(profile(of(putin, 'ushakov-briefing').profiles, 'russia', 'reporter', 'ushakov')!.words).toBeGreaterThan(
      200,
    );
    for (const [account, publisher] of [
      ['china-mfa', 'china'],
      ['kremlin', 'russia'],
    ] as const) {
      const { words, profiles } = of(putin, account);
      const publishers = profiles.filter(({ role }) => role === 'publisher');
      expect(publishers).toMatchObject([{ party: publisher, words, share: 1 }]);
    }
    expect(trump.missing.map((one) => one.readout)).toEqual(['trump-post']);
  });
  it('has the Taiwan paragraph most emphatic and binding of Xi’s, and cool', () => {
    const account = of(trump, 'xinhua');
    const text = events['2026-02-04-xi-trump'].readouts[0]!.text!;
    const paragraphs = text.split('\n\n').filter((paragraph) => /^Xi (?:noted|stressed)/.test(paragraph));
    expect(paragraphs).toHaveLength(2);
    const [strategy, taiwan] = paragraphs.map((paragraph) => scoreText(paragraph.replace(/^Xi \w+ /, '')).scores);
    for (const metric of ['emphasis', 'obligation'])
      expect(taiwan![metric]!.value).toBeGreaterThan(strategy![metric]!.value);
    expect(taiwan!.sentiment!.value).toBeLessThan(strategy!.sentiment!.value - 0.2);
    const words = account.passages
      .filter((passage) => passage.voices.at(-1)?.person === 'xi')
      .map((passage) => text.slice(passage.span.start, passage.span.end))
      .join('');
    expect(words).toContain('Taiwan is Chinese territory.');
    expect(words).toContain('I attach great importance');
  });
  it('has Trump warm in Xinhua’s account, warmer than Xi there', () => {
    const { profiles } = of(trump, 'xinhua');
    expect(profile(profiles, 'united-states', 'speaker', 'trump')!.scores.sentiment!.value).toBeGreaterThan(
      profile(profiles, 'china', 'speaker', 'xi')!.scores.sentiment!.value,
    );
  });
  it('has the Kremlin’s turns the warmest account of all, and Xi warmest there', () => {
    const published = [...putin.readouts, ...trump.readouts].map((account) => ({
      account: account.readout,
      warmth: account.profiles.find((one) => one.role === 'publisher')!.scores.sentiment!.value,
    }));
    expect(published.sort((a, b) => b.warmth - a.warmth)[0]!.account).toBe('kremlin');
    const xi = (framing: typeof putin, account: string) =>
      profile(of(framing, account).profiles, 'china', 'speaker', 'xi')!.scores.sentiment!.value;
    for (const other of [xi(putin, 'china-mfa'), xi(putin, 'ushakov-briefing'), xi(trump, 'xinhua')])
      expect(xi(putin, 'kremlin')).toBeGreaterThan(other);
  });
  it('keeps each speaker’s words together in the Chinese account of the Putin call', () => {
    const { profiles, passages } = of(putin, 'china-mfa');
    expect(profile(profiles, 'russia', 'speaker', 'putin')!.words).toBe(239);
    expect(profile(profiles, 'china', 'speaker', 'xi')!.words).toBe(391);
    const text = events['2026-02-04-xi-putin'].readouts[0]!.text!;
    for (const [start, person] of [
      ['have a duty to rally', 'xi'],
      ['and defended historical truth', 'putin'],
      ['The two sides should continue to firmly', 'putin'],
      ['Russia will actively support', 'putin'],
    ] as const) {
      const at = text.indexOf(start);
      const passage = passages.find(({ span }) => span.start <= at && at < span.end);
      expect(passage!.voices.at(-1)?.person, start).toBe(person);
    }
  });
  it('gives the joint statements of the briefing to both, his own comments to the aide', () => {
    const { passages } = of(putin, 'ushakov-briefing');
    const text = events['2026-02-04-xi-putin'].readouts[2]!.text!;
    const innermost = (start: string) => {
      const at = text.indexOf(start);
      expect(at, start).toBeGreaterThan(0);
      const voice = passages.find((passage) => passage.span.start <= at && at < passage.span.end)!.voices.at(-1);
      return voice?.person ?? voice?.parties?.join('+');
    };
    expect(innermost('that the comprehensive partnership')).toBe('china+russia');
    expect(innermost('We support each other')).toBe('ushakov');
    expect(innermost('that the Treaty on Measures')).toBe('putin');
    expect(innermost('As you know, on September 22')).toBe('ushakov');
    expect(innermost('Russia remains open')).toBe('putin');
    expect(innermost('his support for the talks under way')).toBe('xi');
    expect(innermost('Vladimir Putin to pay an official visit')).toBe('xi');
    expect(innermost('that the positions of the parties')).toBe('china+russia');
    expect(innermost('Overall, it was a direct')).toBe('ushakov');
  });
});
