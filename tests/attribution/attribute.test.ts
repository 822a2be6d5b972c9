import { describe, expect, it } from 'vitest';
import { attribute, type Genre, type Party, type Passage } from '../../src/index.js';

const parties: Party[] = [
  {
    id: 'arden',
    name: 'Arden',
    aliases: ['the Ardenian side', 'Lorne'],
    people: [
      { id: 'mora', name: 'Elin Mora', aliases: ['President Mora', 'the Ardenian leader', 'Mora'] },
      { id: 'quist', name: 'Per Quist', aliases: ['Presidential Aide Per Quist'] },
    ],
  },
  {
    id: 'belmar',
    name: 'Belmar',
    aliases: ['the Belmarian side', 'Tavria'],
    people: [{ id: 'duran', name: 'Tomas Duran', aliases: ['President Duran', 'President of Belmar', 'Duran'] }],
  },
];

function passages(text: string, genre: Genre = 'readout'): Passage[] {
  return attribute(text, { language: 'en', parties, genre, publisher: { party: 'arden' } });
}

/** "voice > voice: text" of every passage, narration as "-". */
function read(text: string, genre: Genre = 'readout'): string[] {
  return passages(text, genre).map(({ voices, span }) => {
    const names = voices.map((voice) => voice.person ?? voice.parties?.join('+') ?? voice.party ?? voice.label);
    return `${names.join(' > ') || '-'}: ${text.slice(span.start, span.end).trim()}`;
  });
}

describe('indirect speech', () => {
  it('has its content after the cue, source and cue in the narration', () => {
    const text = 'Mora noted that trade has doubled.';
    const [narration, content] = passages(text) as [Passage, Passage];
    expect(narration.mode).toBe('narration');
    expect(content.mode).toBe('indirect');
    expect(text.slice(content.source!.start, content.source!.end)).toBe('Mora');
    expect(text.slice(content.cue!.start, content.cue!.end)).toBe('noted');
    expect(text.slice(content.span.start, content.span.end)).toBe('that trade has doubled.');
    expect(content.voices).toEqual([{ label: 'Elin Mora', party: 'arden', person: 'mora' }]);
  });
  it.each([
    [
      'auxiliaries and adverbs belong to the cue',
      'Duran has also stressed that talks go on.',
      ['-: Duran has also stressed', 'duran: that talks go on.'],
    ],
    ['a noun phrase is content', 'Mora praised the harbour treaty.', ['-: Mora praised', 'mora: the harbour treaty.']],
    [
      'an infinitive is content',
      'President Duran pledged to open the border.',
      ['-: President Duran pledged', 'duran: to open the border.'],
    ],
    [
      'a title and its complement name the source',
      'President of Belmar Tomas Duran said that it rained.',
      ['-: President of Belmar Tomas Duran said', 'duran: that it rained.'],
    ],
    [
      'a second cue shares the subject',
      'Mora welcomed the visit and stressed that it was timely.',
      ['-: Mora welcomed', 'mora: the visit', '-: and stressed', 'mora: that it was timely.'],
    ],
    [
      'a participle shares the subject',
      'Mora thanked Duran, adding that she would come.',
      ['-: Mora thanked', 'mora: Duran', '-: , adding', 'mora: that she would come.'],
    ],
    [
      'a clause beside has its own source',
      'Mora said that ties are good, and Duran noted that they grow.',
      ['-: Mora said', 'mora: that ties are good', '-: , and Duran noted', 'duran: that they grow.'],
    ],
    [
      'a clause inside is nested',
      'Mora said that Duran had promised a visit.',
      ['-: Mora said', 'mora: that Duran had promised', 'mora > duran: a visit.'],
    ],
    [
      '"according to" comes before',
      'According to Duran, the road is open.',
      ['-: According to Duran,', 'duran: the road is open.'],
    ],
    [
      'the agent of a passive is the source',
      'The treaty was welcomed by Tomas Duran.',
      ['duran: The treaty', '-: was welcomed by Tomas Duran.'],
    ],
    ['the cue may follow', 'The road is open, Duran said.', ['duran: The road is open', '-: , Duran said.']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  it('has no source in "is expected to", in news', () => {
    expect(read('The minister is expected to leave on Monday.', 'news')).toEqual([
      'unattributed: The minister',
      '-: is expected',
      'unattributed: to leave on Monday.',
    ]);
  });
  it('is not found in what nobody says: "let me thank", "please state"', () => {
    for (const text of ['Let me thank all of you.', 'Please state your name.'])
      expect(
        read(text).every((line) => line.startsWith('-')),
        text,
      ).toBe(true);
  });
  it('is not found in nouns and names that look like cues', () => {
    for (const text of [
      'The state visit begins on Monday.',
      'The United States and Belmar signed the treaty.',
      'A call for tenders is out.',
      'His comments were brief.',
    ])
      expect(
        read(text).every((line) => line.startsWith('-')),
        text,
      ).toBe(true);
  });
});

describe('quotations', () => {
  it.each([
    ['after the cue', 'Duran said, “We are ready to go on.”', ['-: Duran said,', 'duran: “We are ready to go on.”']],
    ['before the cue', '“We are ready to go on,” Duran said.', ['duran: “We are ready to go on,”', '-: Duran said.']],
    [
      'before an inverted cue',
      '“We are ready to go on,” said Duran.',
      ['duran: “We are ready to go on,”', '-: said Duran.'],
    ],
    [
      'around the cue',
      '“We are ready,” Duran said, “and we will not stop here.”',
      ['duran: “We are ready,”', '-: Duran said,', 'duran: “and we will not stop here.”'],
    ],
    [
      'that go on after the cue',
      '“We are ready to go on,” Duran said. “Nobody will stop us now.”',
      ['duran: “We are ready to go on,”', '-: Duran said.', 'duran: “Nobody will stop us now.”'],
    ],
  ])('%s', (_, text, expected) => {
    for (const variant of [text, text.replace(/[“”]/g, '"'), text.replaceAll('“', '«').replaceAll('”', '»')])
      expect(read(variant, 'news')).toEqual(
        expected.map((line) =>
          line.replace(/[“”]/g, (mark) =>
            variant.includes('"') ? '"' : variant.includes('«') ? (mark === '“' ? '«' : '»') : mark,
          ),
        ),
      );
  });
  it('of one or two words are no speech', () => {
    expect(read('The so-called “green line” was opened.', 'news')).toEqual([
      '-: The so-called “green line” was opened.',
    ]);
  });
  it('without a source are unattributed, never guessed', () => {
    expect(read('“Nobody knows who will come tomorrow.”', 'news')).toEqual([
      'unattributed: “Nobody knows who will come tomorrow.”',
    ]);
  });
  it('run over paragraphs that begin with a mark', () => {
    const text = 'Duran said: “First we talk about trade.\n\n“Then we talk about fish.”';
    expect(read(text, 'news').filter((line) => line.startsWith('duran'))).toHaveLength(2);
  });
  it('run over paragraphs without a mark to the one that closes them, as letters do', () => {
    const text = 'Duran said: “First we talk about trade.\n\nThen we talk about fish.”\n\nThey met again.';
    expect(read(text)).toEqual([
      '-: Duran said:',
      'duran: “First we talk about trade.',
      'duran: Then we talk about fish.”',
      '-: They met again.',
    ]);
  });
  it.each([
    ['a mark opens that is never closed', 'Duran said: “First we talk about trade.\n\nThen they “talked” about fish.'],
    ['the closing marks are those that open elsewhere', 'The harbour ”Trade“ opened.\n\nThe ”fish“ was good.'],
  ])('do not run over paragraphs where %s', (_, text) => {
    expect(read(text).at(-1)).toMatch(/^-: The/);
  });
  it.each(['Duran said: “It is late.” They agreed.', 'Duran said, “It is late.” They agreed.'])(
    'that have their speaker are not what the next sentence says: %j',
    (text) => {
      expect(read(text)[1]).toBe('duran: “It is late.”');
    },
  );
  it('are announced by a colon at the end of the paragraph before', () => {
    expect(read('Duran said:\n\n“We talk about trade. It goes well.”\n\nThey met again.')).toEqual([
      '-: Duran said:',
      'duran: “We talk about trade. It goes well.”',
      '-: They met again.',
    ]);
  });
  it.each([
    'The message reads: “Trade goes well.”',
    'The message reads, in part: “Trade goes well.”',
    'The telegram reads, in particular:\n\n“Trade goes well.”',
  ])('may be what a letter reads: %j', (text) => {
    expect(read(text).at(-1)).toMatch(/^The (message|telegram): “Trade goes well.”$/);
  });
});

describe('habits of readouts', () => {
  it.each([
    [
      'a single person who discussed something raised it',
      'President Mora discussed the harbour treaty.',
      ['-: President Mora discussed', 'mora: the harbour treaty.'],
    ],
    [
      'who spoke with whom is narration',
      'Mora spoke on Monday with Duran about the harbour.',
      ['-: Mora spoke on Monday with Duran about the harbour.'],
    ],
    [
      'a participle before the subject is the subject’s',
      'Noting the importance of trade, the two leaders discussed the harbour.',
      [
        '-: Noting',
        'arden+belmar: the importance of trade',
        '-: , the two leaders discussed',
        'arden+belmar: the harbour.',
      ],
    ],
    [
      'a participle may have a subject of its own',
      'They discussed the harbour, with Mora praising the treaty.',
      ['-: They discussed', 'arden+belmar: the harbour', '-: , with Mora praising', 'mora: the treaty.'],
    ],
    [
      'the object of one cue is not in the subject of the next',
      'They discussed Tavria and Mora stressed the need for talks.',
      ['-: They discussed', 'arden+belmar: Tavria', '-: and Mora stressed', 'mora: the need for talks.'],
    ],
    [
      'the subject of a passive is content with all that hangs on it',
      'In addition, the need for talks on trade, and on fish, was stressed.',
      ['-: In addition,', 'arden+belmar: the need for talks on trade, and on fish,', '-: was stressed.'],
    ],
    [
      'attention is paid by both',
      'Particular attention was also paid to the harbour.',
      ['-: Particular attention was also paid to', 'arden+belmar: the harbour.'],
    ],
    [
      'satisfaction is expressed by both',
      'Satisfaction was expressed with the talks.',
      ['arden+belmar: Satisfaction', '-: was expressed', 'arden+belmar: with the talks.'],
    ],
    [
      'an attitude of things inside is not a voice of its own',
      'Mora noted that the harbour and its partners are committed to peace.',
      ['-: Mora noted', 'mora: that the harbour and its partners are committed to peace.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  it.each([
    ['who is welcomed to a house', 'Mora welcomed President Duran to the White House.'],
    ['what is planned', 'Mora and Duran will discuss the harbour.'],
  ])('nobody speaks in %s', (_, text) => {
    expect(passages(text).map((passage) => passage.mode)).toEqual(['narration']);
  });
  it('what a meeting did ends the speech before', () => {
    const text = 'Mora noted that ties are good. The meeting reaffirmed their value.';
    expect(passages(text).at(-1)?.mode).toBe('narration');
  });
  it('"as he said" inside a sentence has the rest of it', () => {
    expect(read('Ties are good but as Mora said the harbour is old.')).toEqual([
      '-: Ties are good but as Mora said',
      'mora: the harbour is old.',
    ]);
  });
  it('what is said before a trailing clause is content', () => {
    expect(read('The harbour is old, Mora said while noting that trade grows.')[0]).toBe('mora: The harbour is old');
  });
  it('a list before the subject ends no leading participle', () => {
    const text = 'Recalling the Arden-Belmar, Arden-Corsia and Belmar-Corsia treaties, Mora noted that trade grows.';
    expect(read(text).filter((line) => !line.startsWith('-'))).toEqual([
      'mora: the Arden-Belmar, Arden-Corsia and Belmar-Corsia treaties',
      'mora: that trade grows.',
    ]);
  });
  it('as many as met are a joint voice', () => {
    const three: Party[] = [...parties, { id: 'cors', name: 'Corsia', people: [{ id: 'vey', name: 'Ida Vey' }] }];
    const text = 'Mora met Duran and Vey. The three envoys reaffirmed the treaty.';
    const found = attribute(text, { language: 'en', parties: three, genre: 'readout' });
    expect(found.at(-1)?.voices[0]?.parties).toEqual(['arden', 'belmar', 'cors']);
  });
  it('speech does not go on where a person acts', () => {
    const text = 'Mora noted that ties are good. Trade is growing. Duran also signed the treaty.';
    expect(passages(text).map((passage) => passage.mode)).toEqual([
      'narration',
      'indirect',
      'continuation',
      'narration',
    ]);
  });
  it.each([
    ['one person', 'Mora noted that ties are good. They met the crew.'],
    ['both', 'Mora and Duran noted that ties are good. He made calls to the crew.'],
  ])('speech of %s does not go on where others act', (_, text) => {
    expect(passages(text).map((passage) => passage.mode)).toEqual(['narration', 'indirect', 'narration']);
  });
  it('both are those who met, where a third party is only mentioned', () => {
    const three: Party[] = [...parties, { id: 'cors', name: 'Corsia', people: [{ id: 'vey', name: 'Ida Vey' }] }];
    const text = 'Mora met Duran in Lorne. The leaders discussed the harbour. They thanked Vey.';
    const found = attribute(text, { language: 'en', parties: three, genre: 'readout' });
    expect(found.find((passage) => passage.mode === 'indirect')?.voices[0]?.parties).toEqual(['arden', 'belmar']);
  });
});

describe('joint voices', () => {
  it.each([
    ['two names', 'Mora and Duran agreed to meet again.'],
    ['the leaders', 'The two leaders underscored the importance of trade.'],
    ['both sides', 'Both sides welcomed the treaty.'],
    ['an impersonal passive', 'It was noted that trade has doubled.'],
    ['a passive of speech', 'Satisfaction with the talks was expressed.'],
  ])('%s', (_, text) => {
    expect(
      passages(text)
        .find((passage) => passage.mode === 'indirect')
        ?.voices.at(-1)?.parties,
    ).toEqual(['arden', 'belmar']);
  });
});

describe('coreference', () => {
  it.each([
    ['he', 'Duran said that it rained. He added that it would stop.', 'duran'],
    ['the other leader', 'Duran said that it rained. The Ardenian leader noted that it would stop.', 'mora'],
    ['the President of the publisher', 'Mora met Duran. The President noted that it rained.', 'mora'],
    ['a family name', 'Tomas Duran arrived. Duran noted that it rained.', 'duran'],
  ])('%s', (_, text, person) => {
    expect(
      passages(text)
        .findLast((passage) => passage.mode === 'indirect')
        ?.voices.at(-1)?.person,
    ).toBe(person);
  });
  describe('by titles that the text itself gives', () => {
    const named: Party[] = [
      { id: 'arden', name: 'Arden', people: [{ id: 'mora', name: 'Elin Mora' }] },
      { id: 'belmar', name: 'Belmar', people: [{ id: 'duran', name: 'Tomas Duran Sava' }] },
    ];
    it.each([
      [
        'before the name',
        'Vice President Elin Mora met President Tomas Duran Sava. The Vice President thanked him.',
        'mora',
      ],
      ['behind the name', 'Mora met Tomas Duran Sava, Minister for Fish. The Minister noted that it rained.', 'duran'],
      [
        'with a country',
        'Mora met Belmarian President Tomas Duran Sava. The Belmarian President thanked her.',
        'duran',
      ],
      ['at home without a title', 'Mora met Belmarian President Tomas Duran Sava. The President thanked him.', 'mora'],
      ['the only other one', 'Prime Minister Elin Mora met Sava. The Chancellor noted that it rained.', 'duran'],
      ['with a part of the name', 'President Tomas noted that it rained.', 'duran'],
      ['his counterpart', 'Mora noted that it rained. Her counterpart noted that it would stop.', 'duran'],
    ])('%s', (_, text, person) => {
      const found = attribute(text, { language: 'en', parties: named, genre: 'readout' });
      expect(found.findLast((passage) => passage.mode === 'indirect')?.voices.at(-1)?.person).toBe(person);
    });
    it('not of somebody else’s office', () => {
      const text = 'Prime Minister Elin Mora met Sava. The Foreign Minister noted that it rained.';
      const found = attribute(text, { language: 'en', parties: named, genre: 'readout' });
      expect(found.at(-1)?.voices).toEqual([{ label: 'The Foreign Minister' }]);
    });
    it('not of persons of the list who have no part in the text', () => {
      const listed: Party[] = [
        ...named,
        { id: 'corva', name: 'Corva', people: [{ id: 'nunes', name: 'Rita Nunes', aliases: ['President Nunes'] }] },
      ];
      const voice = (text: string) =>
        attribute(text, { language: 'en', parties: listed, genre: 'readout', publisher: { name: 'x', party: 'arden' } })
          .findLast((passage) => passage.mode === 'indirect')
          ?.voices.at(-1);
      expect(voice('Mora flew home from Duran’s farm. The President noted that it rained.')?.person).toBe('mora');
      expect(voice('Vice President Ann Poe met Duran. The Vice President noted that it rained.')).toEqual({
        label: 'The Vice President',
      });
      expect(voice('Mora met Nunes. The President noted that it rained.')?.person).toBe('nunes');
    });
    it.each([
      ['President Mora and Sheikh Amin agreed on trade.', ['arden']],
      ['President Mora and Amin agreed that it rained.', ['arden']],
      ['The Ardenian President and business leaders underscored the importance of trade.', ['arden']],
      ['President Mora and the King underscored the importance of trade.', ['arden', 'belmar']],
      ['President Mora and her team underscored the importance of trade.', undefined],
    ])('joined with somebody who is in no list, as a joint voice: %s', (text, parties) => {
      const found = attribute(text, { language: 'en', parties: named, genre: 'readout' });
      const voice = found.findLast((passage) => passage.mode === 'indirect')!.voices.at(-1)!;
      expect(voice.parties).toEqual(parties);
      expect(voice.person).toBe(parties === undefined ? 'mora' : undefined);
    });
    it('joined by "and", as a joint voice', () => {
      const text = 'President Elin Mora met King Tomas Duran Sava. The President and the King welcomed the treaty.';
      const found = attribute(text, { language: 'en', parties: named, genre: 'readout' });
      expect(found.at(-1)?.voices[0]?.parties).toEqual(['arden', 'belmar']);
    });
  });
  it('does not take "he" for the supporters of a party or the people of a country', () => {
    const text = 'Mora noted that it rained. Republicans warned that it would go on. She added that it had stopped.';
    expect(passages(text).at(-1)?.voices[0]?.person).toBe('mora');
    expect(passages(text.replace('Republicans', 'Canadians')).at(-1)?.voices[0]?.person).toBe('mora');
  });
  it('takes "he" for the subject of the sentence before', () => {
    expect(passages('Mora met Duran. She noted that it rained.').at(-1)?.voices[0]?.person).toBe('mora');
  });
  describe('by the gender of pronouns', () => {
    it.each([
      ['that titles tell', 'Mrs Mora met Mr Duran. Mora noted that it rained. He added that it would stop.', 'duran'],
      [
        'that pronouns told',
        'Mora noted that it rained. She smiled. She said it snowed. Duran said so. She left. She said it was cold.',
        'mora',
      ],
    ])('%s', (_, text, person) => {
      expect(
        passages(text)
          .findLast((passage) => passage.mode === 'indirect')
          ?.voices.at(-1)?.person,
      ).toBe(person);
    });
  });
  it('takes "they" in one side’s post for the other side', () => {
    const text = 'I had a good call with Belmar. They have committed to peace.';
    const found = attribute(text, {
      language: 'en',
      parties,
      genre: 'post',
      publisher: { name: 'Elin Mora', party: 'arden' },
    });
    expect(found.at(-1)?.voices.map((voice) => voice.party)).toEqual(['arden', 'belmar']);
  });
  it('takes "he" in a turn for the person whom the sentence before names by a title', () => {
    const text = 'President of Arden Elin Mora: Thank you for sending Comrade Roe. He informed me of the plans.';
    expect(passages(text, 'transcript').at(-1)?.voices.at(-1)?.label).toBe('Comrade Roe');
  });
  it('keeps a source that is no party as its own label', () => {
    expect(passages('An official said that it rained.', 'news').at(-1)?.voices).toEqual([{ label: 'An official' }]);
  });
  it('finds sources without a list of parties', () => {
    const found = attribute('Jane Roe, a doctor, said that it rained. Roe added that it would stop.', {
      genre: 'news',
    });
    expect(found.filter((passage) => passage.mode === 'indirect').map((passage) => passage.voices[0]?.label)).toEqual([
      'Jane Roe, a doctor',
      'Jane Roe, a doctor',
    ]);
  });
});

describe('continuation', () => {
  it('goes on without a cue, in the first person too, until the meeting is described', () => {
    const text =
      'Duran noted that ties are good. I value them greatly. Trade is growing. The meeting lasted two hours.';
    const found = passages(text);
    expect(found.map((passage) => passage.mode)).toEqual(['narration', 'indirect', 'continuation', 'narration']);
    expect(text.slice(found[2]!.span.start, found[2]!.span.end).trim()).toBe('I value them greatly. Trade is growing.');
    expect(found[2]!.confidence).toBeLessThan(found[1]!.confidence);
  });
  it('ends at a new cue and at a new paragraph', () => {
    expect(
      passages('Duran noted that ties are good. Mora stressed that they grow.').map((passage) => passage.mode),
    ).toEqual(['narration', 'indirect', 'narration', 'indirect']);
    expect(passages('Duran noted that ties are good.\n\nThe harbour is old.', 'statement').at(-1)?.mode).toBe(
      'narration',
    );
  });
  it('goes on over short paragraphs of a readout, until one is about people or the meeting', () => {
    const text = 'Duran noted that ties are good.\n\nThe harbour is old.';
    expect(passages(text).at(-1)?.mode).toBe('continuation');
    for (const next of ['Members of the staff came too.', 'The talks were brief.', '- The harbour', 'Mora is old.'])
      expect(passages(`${text}\n\n${next}`).at(-1)?.mode, next).toBe('narration');
    expect(passages('Both sides noted that ties are good.\n\nThe harbour is old.').at(-1)?.mode).toBe('narration');
  });
  it('is off in news', () => {
    expect(passages('Duran noted that ties are good. Trade is growing.', 'news').at(-1)?.mode).toBe('narration');
  });
});

describe('turns', () => {
  const text =
    'Talks with Belmar\n\nPresident of Arden Elin Mora: Welcome.\n\nI am glad.\n\nPresident of Belmar Tomas Duran (retranslated): Thank you. As Mora said, we agree.\n\nQ    Will you meet?\n\nMR. GREY: Yes.\n\n(Applause.)';
  it('last until the next label; labels and remarks are narration', () => {
    expect(read(text, 'transcript').filter((line) => !line.startsWith('-'))).toEqual([
      'mora: Welcome.',
      'mora: I am glad.',
      'duran: Thank you. As Mora said,',
      'duran > mora: we agree.',
      'Q: Will you meet?',
      'MR. GREY: Yes.',
    ]);
  });
  it('nest what the speaker reports of others, and keep his own words', () => {
    const briefing =
      'Presidential Aide Per Quist: The leaders discussed trade. Mora noted that it grows. I would like to stress that this is new.';
    expect(read(briefing, 'briefing')).toEqual([
      '-: Presidential Aide Per Quist:',
      'quist: The leaders discussed',
      'quist > arden+belmar: trade.',
      'quist: Mora noted',
      'quist > mora: that it grows.',
      'quist: I would like to stress that this is new.',
    ]);
  });
  it('keep what the speaker says of "we" and "you", whatever is set off behind', () => {
    for (const said of ['We, again, discussed trade.', 'Because you all read that statement.'])
      expect(
        read(`MR. GREY: ${said}`, 'briefing').filter((line) => line.includes(' > ')),
        said,
      ).toEqual([]);
  });
  it('are not found in prose with colons', () => {
    expect(
      passages('Note: the talks were brief.\n\nBackground: they began in May.').every(
        (passage) => passage.mode === 'narration',
      ),
    ).toBe(true);
  });
});

describe('passages', () => {
  it('count every word once', () => {
    const text = 'Mora said that Duran had promised a visit. “It is a good idea to come,” she said.';
    const found = passages(text);
    expect(found.reduce((sum, passage) => sum + passage.words, 0)).toBe(17);
    expect(found[0]!.span.start).toBe(0);
    expect(found.at(-1)!.span.end).toBe(text.length);
  });
  it('are none in an empty text, narration in an empty-looking one', () => {
    expect(passages('')).toEqual([]);
    expect(passages(' \n ')).toEqual([
      { span: { start: 0, end: 3 }, mode: 'narration', voices: [], words: 0, confidence: 0.9 },
    ]);
  });
});
