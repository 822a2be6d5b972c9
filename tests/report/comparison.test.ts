import { describe, expect, it } from 'vitest';
import { events } from '../../corpus/index.js';
import { analyzeEvent, compareReadouts } from '../../src/index.js';
import { renderReport } from '../../src/report/index.js';
import { markedStatement } from '../../src/report/marked-statement.js';
import { html } from '../../src/report/markup.js';
import { wordsPlot } from '../../src/report/words-plot.js';
import { eventOf } from '../compare/fixture.js';

const event = events['2026-02-04-xi-putin'];
const textOf = (page: string) => page.replace(/<[^>]*>/g, '');
const between = (page: string, from: string, to: string) => page.slice(page.indexOf(from), page.indexOf(to));

describe('the comparison on the page', () => {
  it('shows statements side by side, with the words that only one has marked', async () => {
    const page = await renderReport([analyzeEvent(event)], { events: [event] });
    const section = between(page, 'id="event-1-shifts"', 'id="event-1-coverage"');
    expect(textOf(section)).toContain('Despite a slight decline, which I would call an adjustment of the figures');
    expect(section).toContain('<mark class="own">adjustment</mark>');
    expect(section).toContain('<a href="#event-1-readout-2">kremlin</a>');
    expect(page.length).toBeLessThan(1_500_000);
  });
  it('has a matrix of who mentions what, with what one account alone has', async () => {
    const page = await renderReport([analyzeEvent(event)], { events: [event] });
    const section = between(page, 'id="event-1-coverage"', 'id="event-1-gaps"');
    expect(section).toMatch(/<th scope="row">New START<\/th><td>agreement<\/td>.*only<span> here/);
  });
  it('has the gaps, and says where there are too few passages', async () => {
    const page = textOf(await renderReport([analyzeEvent(event)], { events: [event] }));
    expect(page).toContain('Framing gaps');
    expect(page).toMatch(/Too few passages to say: \d+ further comparisons/);
  });
  it('is left out for one account, for accounts in a language without a pack, and where none is given', async () => {
    const one = eventOf({ a: 'Aland and Beland met.' });
    expect(await renderReport([analyzeEvent(one)], { events: [one] })).not.toContain('What changed most');
    expect(await renderReport([analyzeEvent(event)], { events: [event], comparisons: [] })).not.toContain(
      'What changed most',
    );
  });
  it('shows the comparison that is given', async () => {
    const framing = analyzeEvent(event);
    const comparison = { ...compareReadouts(framing), shifts: [] };
    const page = await renderReport([framing], { events: [event], comparisons: [comparison] });
    expect(page).toContain('No two accounts share a statement that changed.');
  });
  it('shows ids, names and texts as text, whatever they are', async () => {
    const words = 'Aland said that <b>Zork</b> Blark must pay. __proto__ and constructor were there.';
    const hostile = eventOf({ constructor: words, toString: `${words} “<script>alert(1)</script>” Iran.` });
    const page = await renderReport([analyzeEvent(hostile)], { events: [hostile] });
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<b>Zork');
    expect(page).toContain('What changed most');
  });
  it('caps what it shows of many long statements', async () => {
    const text = Array.from(
      { length: 400 },
      (_, at) => `Aland must repair bridge ${at} of Corvo${' very'.repeat(300)} soon.`,
    ).join(' ');
    const long = eventOf({ a: text, b: text.replaceAll('must', 'may') });
    const framing = analyzeEvent(long);
    const page = await renderReport([framing], { events: [long], maxCharacters: 1000 });
    expect(between(page, 'id="event-1-shifts"', 'id="event-1-profiles"').length).toBeLessThan(400_000);
  });
});

describe('a marked statement', () => {
  const marked = (text: string, words: string[]) => html`${markedStatement(text, words)}`.markup;
  it('marks whole words alone, the longest where two overlap', () => {
    expect(marked('A cat in a category.', ['cat'])).toBe('A <mark class="own">cat</mark> in a category.');
    expect(marked('Abu Dhabi talks', ['Dhabi', 'Abu Dhabi'])).toBe('<mark class="own">Abu Dhabi</mark> talks');
  });
  it('escapes what it marks', () => {
    expect(marked('x <i> y', ['<i>'])).toBe('x <mark class="own">&lt;i&gt;</mark> y');
  });
});

describe('the plot of words', () => {
  it('has a dot for every word of its own, and labels that do not cover each other', () => {
    const words = Array.from({ length: 40 }, (_, at) => ({
      word: `word${at}`,
      count: 1 + (at % 4),
      others: 0,
      logOdds: 1,
      z: 2 - at / 30,
      keyness: 1,
    }));
    const { markup } = wordsPlot('a', words);
    expect(markup.match(/<circle/g)).toHaveLength(40);
    const labels = markup.slice(markup.indexOf('class="labels"'));
    expect(labels.match(/<text/g)!.length).toBeGreaterThan(5);
    expect(labels.match(/<text/g)!.length).toBeLessThan(40);
    expect(markup).not.toMatch(/NaN|Infinity/);
  });
  it('draws a single word, and none', () => {
    const one = { word: 'a', count: 1, others: 0, logOdds: 1, z: 1, keyness: 1 };
    expect(wordsPlot('a', [one]).markup).not.toMatch(/NaN|Infinity/);
    expect(wordsPlot('a', []).markup).not.toMatch(/NaN|Infinity/);
  });
});
