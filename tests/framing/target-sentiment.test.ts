import { describe, expect, it } from 'vitest';
import { analyzeReadout, targetSentiment } from '../../src/index.js';

function towards(text: string, mention: string) {
  const start = text.indexOf(mention);
  return targetSentiment(text, { start, end: start + mention.length });
}

describe('sentiment towards a mention', () => {
  it.each<[string, string, 1 | 0 | -1, string]>([
    ['Ann Roe praised the envoy Carl Dahl.', 'Carl Dahl', 1, 'the object of praise'],
    ['Ann Roe attacked the envoy Carl Dahl.', 'Carl Dahl', -1, 'the object of an attack'],
    ['The envoy Carl Dahl was attacked by Ann Roe.', 'Carl Dahl', -1, 'the subject of a passive'],
    ['Voters admire Carl Dahl and Ann Roe.', 'Ann Roe', 1, 'the second of a pair'],
    ['There was praise for Carl Dahl.', 'Carl Dahl', 1, 'behind a noun and its preposition'],
    ['Carl Dahl’s victory delighted the town.', 'Carl Dahl', 1, 'whose victory'],
    ['Carl Dahl is a brilliant lawyer.', 'Carl Dahl', 1, 'what he is said to be'],
    ['Carl Dahl was arrested for fraud.', 'Carl Dahl', -1, 'what is done to him'],
    ['Carl Dahl never lied.', 'Carl Dahl', 1, 'a bad deed denied'],
    ['Carl Dahl left the house at noon.', 'Carl Dahl', 0, 'no word of judgement'],
    [
      'The flood was a terrible disaster, and it ruined farms, roads and mills, as Carl Dahl heard.',
      'Carl Dahl',
      0,
      'far from every cue',
    ],
  ])('in %j towards %s', (text, mention, sign) => {
    const { value } = towards(text, mention);
    expect(value > 0.05 ? 1 : value < -0.05 ? -1 : 0).toBe(sign);
  });
  it('is stronger for the attacked than for the attacker', () => {
    const text = 'Ann Roe attacked Carl Dahl.';
    expect(towards(text, 'Carl Dahl').value).toBeLessThan(towards(text, 'Ann Roe').value);
    expect(towards(text, 'Ann Roe').value).toBeLessThan(0);
  });
  it('is weaker for the agent of a passive than for its subject', () => {
    const text = 'Carl Dahl was attacked by Ann Roe.';
    expect(towards(text, 'Carl Dahl').value).toBeLessThan(towards(text, 'Ann Roe').value);
  });
  it('takes what somebody says of something for little about him', () => {
    const said = towards('Ann Roe said that the plan was a disaster.', 'Ann Roe').value;
    expect(said).toBeGreaterThan(-0.05);
    expect(towards('Ann Roe was a disaster.', 'Ann Roe').value).toBeLessThan(said);
  });
  it('holds the accused, not the accuser, for accused', () => {
    const text = 'Ann Roe accused Carl Dahl of fraud.';
    expect(towards(text, 'Carl Dahl').value).toBeLessThan(-0.05);
    expect(towards(text, 'Carl Dahl').value).toBeLessThan(towards(text, 'Ann Roe').value);
  });
  it('is surer with one near cue than with cues of both signs', () => {
    expect(towards('They praised Carl Dahl.', 'Carl Dahl').confidence).toBeGreaterThan(
      towards('The corrupt Carl Dahl is brilliant.', 'Carl Dahl').confidence,
    );
  });
});

describe('profiles of targets', () => {
  const parties = [
    { id: 'arden', name: 'Arden' },
    { id: 'belmar', name: 'Belmar' },
  ];
  const values = (text: string) =>
    Object.fromEntries(
      analyzeReadout({ id: 'r', publisher: { name: 'x' }, genre: 'statement', language: 'en', text }, { parties })
        .profiles.filter(({ role }) => role === 'target')
        .map(({ party, scores }) => [party, scores.sentiment!.value]),
    );
  it.each<[string, string, string]>([
    ['The people praised Arden, while Belmar was attacked.', 'arden', 'belmar'],
    ['Belmar, the rich neighbour of Arden, was condemned.', 'arden', 'belmar'],
  ])('in %j are warmer for %s than for %s', (text, warm, cold) => {
    const found = values(text);
    expect(found[warm]).toBeGreaterThan(found[cold]!);
  });
});
