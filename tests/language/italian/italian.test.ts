import { describe, expect, it } from 'vitest';
import { createAnalyzer, type Genre, type Party } from '../../../src/index.js';
import { english } from '../../../src/language/english/index.js';
import { italian } from '../../../src/language/italian/index.js';

const analyzer = createAnalyzer({ languages: [italian, english] });
const parties: Party[] = [
  {
    id: 'belmar',
    name: 'Belmar',
    people: [
      { id: 'roe', name: 'Anna Roe', aliases: ['Presidente Roe'] },
      { id: 'vey', name: 'Ada Vey' },
    ],
  },
  { id: 'corvia', name: 'Corvia', people: [{ id: 'duran', name: 'Luis Duran' }] },
];

/** The innermost voice of each passage that holds words, with its text. */
function voices(text: string, genre: Genre = 'readout', who: readonly Party[] = parties): [string, string][] {
  return analyzer
    .attribute(text, { language: 'it', parties: who, genre })
    .filter((passage) => passage.mode !== 'narration' && passage.words > 0)
    .map(({ voices: found, span }) => {
      const voice = found.at(-1)!;
      return [voice.person ?? voice.parties?.join('+') ?? voice.label, text.slice(span.start, span.end).trim()];
    });
}
const voiceOf = (text: string, genre?: Genre) => voices(text, genre).map(([voice]) => voice);
const cues = (text: string, metric: string) =>
  analyzer
    .scoreText(text, { language: 'it' })
    .cues.filter((cue) => cue.metric === metric)
    .map((cue) => cue.text);

describe('attribution in Italian', () => {
  it.each([
    ['Roe ha osservato che il ponte è aperto.', [['roe', 'che il ponte è aperto.']]],
    ['Anna Roe sottolinea che l’acqua è di tutti.', [['roe', 'che l’acqua è di tutti.']]],
    ['Duran ha inoltre ribadito il sostegno di Corvia al trattato.', [['duran', 'il sostegno di Corvia al trattato.']]],
    ['“Il ponte resterà aperto a tutti”, ha affermato Duran.', [['duran', '“Il ponte resterà aperto a tutti”']]],
    ['«Il ponte resterà aperto a tutti», ha detto Roe.', [['roe', '«Il ponte resterà aperto a tutti»']]],
    ['Secondo Duran, il raccolto è stato buono.', [['duran', 'il raccolto è stato buono.']]],
  ] as const)('%s', (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
  it('makes both sides the voice of what they agreed, of plurals, and of impersonal passives', () => {
    for (const text of [
      'Roe e Duran hanno convenuto di riaprire il ponte.',
      'I leader hanno espresso soddisfazione per il raccolto.',
      'Le parti hanno ribadito la volontà di riaprire il ponte.',
      'È stato concordato di riaprire il ponte.',
      'È stato inoltre sottolineato che il ponte è aperto.',
      'Si è convenuto che il ponte riapra.',
      'Il Presidente di Belmar e il Presidente di Corvia hanno sottolineato l’importanza del ponte.',
    ])
      expect(voiceOf(text), text).toEqual(['belmar+corvia']);
  });
  it('gives a verb without subject to whoever spoke last', () => {
    expect(voiceOf('Duran ha detto che il ponte è aperto. Ha augurato a Roe ogni successo.')).toEqual([
      'duran',
      'duran',
    ]);
    expect(
      voiceOf('I leader hanno ribadito il loro impegno. Hanno preso atto con soddisfazione che il ponte è aperto.'),
    ).toEqual(['belmar+corvia', 'belmar+corvia']);
  });
  it('goes on with the last voice where no cue stands, until the meeting is described', () => {
    expect(voiceOf('Roe ha detto che il ponte è aperto. La strada è lunga. L’incontro è durato un’ora.')).toEqual([
      'roe',
      'roe',
    ]);
  });
  it('takes a gerund’s subject from the clause before', () => {
    expect(voiceOf('Roe ha rivolto sinceri auguri a Duran, sottolineando che il ponte è aperto.')).toEqual([
      'roe',
      'roe',
    ]);
  });
  it('leaves participles that describe a noun, and what the speaker says of himself, alone', () => {
    expect(voices('Il trattato sostenuto da Corvia entra in vigore.')).toEqual([]);
    const text = 'Anna Roe: Vorrei ribadire che il ponte è aperto. Abbiamo discusso il raccolto.';
    expect(voiceOf(text, 'transcript')).toEqual(['roe']);
  });
  it('finds labels, and people by title and demonym, with few aliases', () => {
    const event: Party[] = [
      { id: 'china', name: 'China', people: [{ id: 'wu', name: 'Wu Wen' }] },
      { id: 'russia', name: 'Russia', people: [{ id: 'orlov', name: 'Ivan Orlov' }] },
    ];
    expect(voices('Il leader cinese ha invitato il presidente russo a Pechino.', 'readout', event)).toEqual([
      ['wu', 'il presidente russo a Pechino.'],
    ]);
    expect(voices('Wu ha detto che piove.', 'readout', event)).toEqual([['wu', 'che piove.']]);
    expect(voices('Presidente della Cina Wu Wen (ritradotto): Piove.', 'transcript', event)).toEqual([
      ['wu', 'Piove.'],
    ]);
  });
  it('works without parties', () => {
    expect(voices('La ministra Carla Bini ha annunciato che il ponte riapre.', 'news', [])).toEqual([
      ['La ministra Carla Bini', 'che il ponte riapre.'],
    ]);
  });
});

describe('metrics in Italian', () => {
  it('finds hedges: verbs, adverbs, the conditional', () => {
    expect(cues('Forse il ponte potrebbe riaprire, e secondo me gioverebbe a tutti.', 'hedging')).toEqual([
      'Forse',
      'potrebbe',
      'secondo me',
      'gioverebbe',
    ]);
  });
  it('finds obligation, prohibition and what is promised', () => {
    expect(cues('Belmar deve aprire il ponte; occorre pazienza, ed è necessario un accordo.', 'obligation')).toEqual([
      'deve',
      'occorre',
      'è necessario',
    ]);
    expect(cues('Non permetteremo mai la chiusura.', 'obligation')).toHaveLength(1);
    expect(cues('Il ponte riaprirà presto.', 'obligation')).toEqual(['riaprirà']);
  });
  it('finds emphasis: boosters, superlatives in -issimo and with the article', () => {
    expect(cues('Roe ha sottolineato che è certamente il più importante dei ponti, lunghissimo.', 'emphasis')).toEqual(
      expect.arrayContaining(['sottolineato', 'certamente', 'il più importante', 'lunghissimo']),
    );
  });
  it('scores warmth and hostility, in all inflections', () => {
    const score = (text: string) => analyzer.scoreText(text, { language: 'it' }).scores.sentiment!.value;
    expect(score('I nostri cari amici hanno ottenuto ottimi risultati.')).toBeGreaterThan(0.3);
    expect(score('Le aggressioni e le minacce hanno devastato la regione.')).toBeLessThan(-0.3);
    expect(score('Il treno parte alle nove.')).toBe(0);
  });
  it('turns what is negated', () => {
    const score = (text: string) => analyzer.scoreText(text, { language: 'it' }).scores.sentiment!.value;
    for (const text of [
      'Il risultato non è mai positivo.',
      'Hanno agito senza rispetto.',
      'Non sono amici né alleati.',
    ])
      expect(score(text), text).toBeLessThan(0);
    expect(score('Non solo amici, ma fratelli e amici.')).toBeGreaterThan(0);
  });
  it('gives evidence that is cut out of the text, at elisions, ordinals and quotes too', () => {
    const text = 'L’equità dell’accordo, nel 25 ° anniversario dell’amicizia («un’ottima intesa»), è un po’ fragile.';
    const { cues: found } = analyzer.scoreText(text, { language: 'it' });
    for (const cue of found) expect(text.slice(cue.span.start, cue.span.end)).toBe(cue.text);
    expect(found.map((cue) => cue.text)).toEqual(
      expect.arrayContaining(['equità', 'accordo', 'amicizia', 'ottima intesa']),
    );
  });
  it('does not end sentences at abbreviations and ordinals', () => {
    const passages = analyzer.attribute('Roe ha detto che il dott. Bini arriva il 1° maggio. Piove.', {
      language: 'it',
      parties,
      genre: 'news',
    });
    expect(passages.map((passage) => passage.mode)).toEqual(['narration', 'indirect', 'narration']);
  });
  it('reads hostile input in linear time, without a throw', () => {
    for (const text of [
      "l'".repeat(20_000),
      'dell’'.repeat(20_000),
      'à'.repeat(100_000),
      '«'.repeat(20_000),
      '\ud800 né '.repeat(5_000),
    ])
      expect(() => analyzer.attribute(text, { language: 'it', parties, genre: 'readout' })).not.toThrow();
  });
});
