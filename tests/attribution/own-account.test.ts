import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/index.js';

function reported(text: string, genre: 'post' | 'statement' | 'transcript' | 'briefing', publisher?: { name: string }) {
  return attribute(text, { genre, ...(publisher === undefined ? {} : { publisher }) })
    .filter((passage) => passage.mode !== 'narration' && passage.mode !== 'turn')
    .map(({ voices, span }) => [voices.at(-1)!.label, text.slice(span.start, span.end).trim()]);
}

const parties = [
  { id: 'arden', name: 'Arden', people: [{ id: 'mora', name: 'Elin Mora' }] },
  { id: 'belmar', name: 'Belmar', people: [{ id: 'duran', name: 'Tomas Duran', aliases: ['President Duran'] }] },
];

/** The parties of the joint voices, in a text that Arden published. */
function voicesOf(text: string, genre: 'post' | 'statement') {
  return attribute(text, { genre, parties, publisher: { name: 'Office of the President of Arden', party: 'arden' } })
    .filter(({ mode }) => mode !== 'narration')
    .map(({ voices }) => voices.at(-1)!.parties);
}

describe('an account that is its publisher’s own word', () => {
  it('has its publisher as the voice of what “we” condemn or promise', () => {
    expect(reported('We condemn the raid on the port.', 'statement', { name: 'Ministry of Belmar' })).toEqual([
      ['Ministry of Belmar', 'the raid on the port.'],
    ]);
  });

  it('has both sides as the voice of a joint statement', () => {
    const text =
      'Joint Statement by the Presidents of Arden and Belmar\n\nWe reaffirm our treaty. Our two countries agree that the strait is open.';
    expect(voicesOf(text, 'statement')).toEqual([
      ['arden', 'belmar'],
      ['arden', 'belmar'],
    ]);
    expect(voicesOf('Statement on the strait\n\nWe reaffirm our treaty.', 'statement')).toEqual([undefined]);
  });

  it('has both sides as the voice of what “we” agreed with somebody named before, in a post', () => {
    const text = 'Just spoke with President Duran, a good man. We agreed to meet in May. We want a bridge.';
    expect(voicesOf(text, 'post')).toEqual([['arden', 'belmar'], undefined]);
  });

  it('does not go on with the speech of whoever was reported', () => {
    const text = 'Minister Roe said that the bridge is open. The road behind it is long.';
    expect(reported(text, 'statement')).toEqual([['Minister Roe', 'that the bridge is open.']]);
  });

  it('leaves “we think” in a turn to the speaker of the turn', () => {
    expect(reported('MS. GREY: We think the bridge is open.', 'briefing')).toEqual([]);
  });
});

describe('content of what a speaker reports', () => {
  it('ends where a condition ends and the speaker goes on', () => {
    const text = 'MS. GREY: If the mayor says that the bridge is shut, we take the boat.';
    expect(reported(text, 'briefing')).toEqual([['the mayor', 'that the bridge is shut']]);
  });

  it('leaves the addressee out', () => {
    expect(reported('MS. GREY: The mayor told us the bridge is shut.', 'briefing')).toEqual([
      ['The mayor', 'the bridge is shut.'],
    ]);
  });

  it('is found after “keeps” and “used to”, and not after thanks', () => {
    const text = 'MS. GREY: Thanks for saying so. The mayor keeps saying the bridge is shut.';
    expect(reported(text, 'briefing')).toEqual([['The mayor', 'the bridge is shut.']]);
  });
});
