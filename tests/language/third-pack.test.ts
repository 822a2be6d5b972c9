import { describe, expect, it } from 'vitest';
import { createAnalyzer, type LanguagePack, type Party, parseLexicon } from '../../src/index.js';

/** A pack of Esperanto, as small as one can be: a language is data behind one interface. */
const esperanto: LanguagePack = {
  code: 'eo',
  name: 'Esperanto',
  apostrophe: 'suffix',
  clitics: new Set(),
  inflect: (verb) => ['i', 'as', 'is', 'os', 'us', 'u'].map((ending) => verb.slice(0, -1) + ending),
  words: `determiner: la
preposition: de en al kun pri
pronoun: li ŝi ili
personal: li ŝi ili
negation: ne
coordinator: kaj
subordinator: ke
title: prezidanto
sidesNoun: flankoj
that: ke
and: kaj
singularPerson: li ŝi
pluralPerson: ili
article: la
superlative: -ega
title president: prezidanto president`,
  countries: 'belmaro, belmar: belmara',
  grammar: { baseForm: 'infinitive', dropsSubjects: false, negativeConcord: false, capitalDemonyms: false },
  reporting: parseLexicon('reporting', '@category neutral\ndiri~\t0\tt q\n@category emphatic\nemfazi~\t0.6\tt q', [
    't',
    'q',
  ]),
  shifters: parseLexicon('shifters', '@category negator\nne\t-0.74'),
  metrics: {
    sentiment: [parseLexicon('sentiment', 'bona\t0.5\npaco\t0.4\nmilito\t-0.5')],
    obligation: [parseLexicon('obligation', 'devas\t0.9')],
  },
  formCues: [{ form: 'superlative', metric: 'emphasis', category: 'superlative', weight: 0.5 }],
  partOfSpeech: () => undefined,
};

const parties: Party[] = [
  { id: 'belmar', name: 'Belmar', people: [{ id: 'roe', name: 'Anna Roe', aliases: ['President Roe'] }] },
  { id: 'corvia', name: 'Corvia', people: [{ id: 'duran', name: 'Luis Duran' }] },
];
const analyzer = createAnalyzer({ languages: [esperanto] });
const voices = (text: string) =>
  analyzer
    .attribute(text, { language: 'eo', parties, genre: 'readout' })
    .filter((passage) => passage.mode !== 'narration')
    .map((passage) => passage.voices[0]?.person ?? passage.voices[0]?.parties);

describe('a third pack', () => {
  it('attributes by its own words, to names, titles, pronouns and both sides', () => {
    expect(voices('Roe diris ke la ponto estas bona.')).toEqual(['roe']);
    expect(voices('“La ponto estas bona por ĉiuj”, diris Duran.')).toEqual(['duran']);
    expect(voices('La belmara prezidanto emfazis ke pluvas. Ŝi diris ke neĝas.')).toEqual(['roe', 'roe']);
    expect(voices('La flankoj diris ke la ponto estas bona.')).toEqual([['belmar', 'corvia']]);
  });
  it('scores by its own lexicons, negators and forms', () => {
    const { scores, cues } = analyzer.scoreText('La paco ne estas bona. Ni devas agi, kun granda grandega zorgo.', {
      language: 'eo',
    });
    expect(cues.map((cue) => [cue.metric, cue.text, Math.sign(cue.contribution)])).toEqual([
      ['sentiment', 'paco', 1],
      ['sentiment', 'bona', -1],
      ['obligation', 'devas', 1],
      ['emphasis', 'grandega', 1],
    ]);
    expect(scores.hedging!.value).toBe(0);
  });
  it('stands beside others in one analyzer, by language', () => {
    const framing = analyzer.analyzeReadout(
      { id: 'a', publisher: { name: 'P' }, language: 'eo', text: 'Anna Roe diris ke la paco estas bona.' },
      { parties },
    );
    const speaker = framing.profiles.find((profile) => profile.person === 'roe' && profile.role === 'speaker');
    expect(speaker?.scores.sentiment?.cues).toBe(2);
  });
});
