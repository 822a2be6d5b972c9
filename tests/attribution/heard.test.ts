import { describe, expect, it } from 'vitest';
import { attribute, type Party } from '../../src/index.js';

const parties: Party[] = [
  { id: 'arden', name: 'Arden', people: [{ id: 'mora', name: 'Elin Mora', aliases: ['President Mora', 'Mora'] }] },
  { id: 'belmar', name: 'Belmar', people: [{ id: 'duran', name: 'Tomas Duran', aliases: ['Duran'] }] },
];

/** "voice: content" of what is reported inside a turn of a transcript. */
function told(text: string): string[] {
  const turn = `MS. GREY: ${text}\n\nQ Thank you.`;
  return attribute(turn, { language: 'en', parties, genre: 'transcript' })
    .filter(({ mode }) => mode !== 'narration' && mode !== 'turn')
    .map(({ voices, span }) => {
      const voice = voices.at(-1)!;
      return `${voice.person ?? voice.party ?? voice.label}: ${turn.slice(span.start, span.end).trim()}`;
    });
}

describe('in speech written down', () => {
  it.each([
    ['somebody who is remembered', 'I remember Mora saying the pier would hold.', ['mora: the pier would hold.']],
    [
      'somebody who is remembered telling others',
      'I recall my aunt telling us that salt comes first.',
      ['my aunt: that salt comes first.'],
    ],
    [
      'a base form behind an object pronoun',
      'Mora said it was late. I heard her say that the road is old.',
      ['mora: that the road is old.'],
    ],
    [
      'those from whom something is heard, before "is"',
      'What I am hearing from pilots is that the strait is open.',
      ['pilots: that the strait is open.'],
    ],
    [
      'a quotation that "was" ties to a noun',
      'Mora said it was late. Her answer was, “Come back in May.”',
      ['mora: “Come back in May.”'],
    ],
    [
      'a message behind a colon',
      'Mora said it was late. Her message was simple: mend the nets.',
      ['mora: mend the nets.'],
    ],
    ['the view of an owner', 'Governor Roe’s view is that tolls hurt us.', ['Governor Roe: that tolls hurt us.']],
    ['advice with an infinitive', 'The advice from our doctors was to rest.', ['our doctors: to rest.']],
    [
      'a quantifier behind an auxiliary',
      'The pilots have all warned that the pier is old.',
      ['The pilots: that the pier is old.'],
    ],
    ['"as X put it"', 'As Mora put it, a road is no bridge.', ['mora: a road is no bridge.']],
    [
      'an insertion with its addressee',
      'The truth, Mora told me, is that nobody looked.',
      ['mora: The truth', 'mora: is that nobody looked.'],
    ],
    ['words read out to somebody', 'Mora said to me, quote, we will sail, unquote.', ['mora: we will sail']],
    ['what listeners were told', 'You were told that the sky would fall.', ['unattributed: that the sky would fall.']],
    ['what goes around', 'Legend has it that a queen dug the canal.', ['unattributed: that a queen dug the canal.']],
    [
      'the words of somebody who is ours',
      'In the words of our poet Ann Roe, no river forgets.',
      ['our poet Ann Roe: no river forgets.'],
    ],
    ['the clause behind a pronoun and a day', 'Mora told us on Friday that it is late.', ['mora: that it is late.']],
    [
      'those who are required, not the verb',
      'We require pilots who hope to sail to wait.',
      ['pilots: to sail to wait.'],
    ],
    ['people behind a time', 'Tonight pilots hope to sail.', ['pilots: to sail.']],
    ['a verb that carries the cue', 'Mora was forced to concede that it is late.', ['mora: that it is late.']],
    [
      'what stands on both sides of whose words it is',
      'The pier, in the Mayor’s words, is “a leaking boat.”',
      ['the Mayor: The pier', 'the Mayor: is “a leaking boat.”'],
    ],
    ['a source without what is set off behind it', 'Mora, for her part, hopes to sail.', ['mora: to sail.']],
    ['whose conviction it is', 'It is the conviction of the Mayor that it is late.', ['the Mayor: that it is late.']],
    [
      'an allegation before the verb it is the subject of',
      'Claims that our crew fired are false.',
      ['unattributed: that our crew fired'],
    ],
    [
      'the clause of a noun before its verb',
      'Mora said it was late. Her demand that we leave the pier is not new.',
      ['mora: that we leave the pier'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(told(text).slice(-expected.length)).toEqual(expected);
  });

  it.each([
    ['an answer that is described', 'We asked Mora. Her answer was short and late.'],
    ['what the speaker saw', 'I saw him holding the rope, and it was late.'],
    ['a verb behind what it causes', 'The fund will help families cover the costs.'],
    ['a noun behind a clause with "that"', 'That strengthens state ports.'],
    ['a participle behind a clause with "we"', 'Last week, we built a new, updated chart.'],
    ['a time behind the verb', 'I come back to the matter that Mora raised earlier today.'],
    ['a clause about an object', 'Mora wrote the words that guide us.'],
    ['nobody in particular', 'One can disagree on this.'],
    ['a share', 'Arden will share its charts next year.'],
    ['what a thing brings with it', 'Each delay invites another one.'],
    ['those who come', 'All the pilots show up in May.'],
    ['rates', 'Interest rates give us hope.'],
    ['the verb of another clause', 'The owners will answer for themselves, but I can say that we met.'],
    ['orders that are carried out', 'The crews carried out orders that day.'],
    ['those whom "let" exhorts', 'Let us now wish success to the crews.'],
    ['care and support of somebody', 'The fund and the bank pay for the care and support of the old.'],
    ['what stands behind a gap', 'It is something people are concerned about, so we will meet.'],
    ['a document without a voice', 'In the words of our charter, the pier is ours.'],
  ])('attributes nothing to %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
