import { describe, expect, test } from 'vitest';
import { isReadoutInputError } from '../../src/model/errors/readout-input-error.js';
import { type RenderReportOptions, renderReport } from '../../src/report/index.js';
import { fixture, ministryText } from './fixture.js';

async function render(options: Partial<RenderReportOptions> = {}): Promise<string> {
  const { event, framing } = fixture();
  return renderReport([framing], { events: [event], ...options });
}

const textOf = (page: string) => page.replace(/<[^>]*>/g, '');

describe('renderReport', () => {
  test('is the stored page', async () => {
    await expect(await render()).toMatchFileSnapshot('stored/call.html');
  });

  test('gives the same bytes for the same input', async () => {
    expect(await render()).toBe(await render());
  });

  test('leaves its input as it was', async () => {
    const { event, framing } = fixture();
    await renderReport([framing], { events: [event] });
    expect({ event, framing }).toEqual(fixture());
  });

  test('lists a missing readout with the reason, among the accounts and in the table', async () => {
    const page = await render();
    expect(page).toContain('<strong>post</strong>: Paul Oster (Belmark), <em>missing: the text could not be had</em>');
    expect(page).toContain('<td>post</td><td colspan="7"><em>missing: the text could not be had</em></td>');
  });

  test('says so where a text is empty', async () => {
    expect(await render()).toMatch(/empty: The Daily Void.*The text is empty\./s);
  });

  test('shows the stamp and the provenance', async () => {
    const page = textOf(await render());
    expect(page).toContain('readout-framing 0.0.0-fixture; lexicons 0123456789abcdef; options fedcba9876543210');
    expect(page).toContain('TitleMira Lund speaks with Paul Oster');
  });

  test('links an address of the web and no other', async () => {
    const { event, framing } = fixture();
    event.readouts[1]!.provenance = { url: 'javascript:alert(1)' };
    const page = await renderReport([framing], { events: [event] });
    expect(page).toContain('href="https://example.org/readout?a=1&amp;b=2"');
    expect(page).not.toContain('href="javascript');
  });

  test('shows every word of a text, in order', async () => {
    const page = await render();
    const paragraphs = [...page.matchAll(/<p>(.*?)<\/p><\/div>/gs)].map(([, inner]) => textOf(inner!));
    for (const paragraph of ministryText.split('\n\n')) expect(paragraphs).toContain(paragraph);
  });

  test('puts nested voices in the margin, outermost first, with mode and confidence', async () => {
    expect(textOf(await render())).toContain('3 Ines Hale › Paul Oster · indirect · 85\u00a0%');
  });

  test('marks the words that two metrics share with both', async () => {
    expect(await render()).toMatch(
      /<mark class="cue" data-cues="\S+-cue-1 \S+-cue-2" data-metrics="2 3" tabindex="0"><span [^>]*><span [^>]*>never</,
    );
  });

  test('cuts a long text with a note, and shows the cues of what is left', async () => {
    const page = await render({ maxCharacters: 70, comparisons: [] });
    expect(page).toContain(`Shown are the first 70 of ${ministryText.length} characters`);
    expect(page).toContain('(1 cue)');
    expect(page).not.toContain('blockade');
  });

  test('does not cut a surrogate pair', async () => {
    const { event, framing } = fixture();
    framing.readouts = [{ ...framing.readouts[2]!, words: 0 }];
    event.readouts[2]!.text = 'ab😀';
    const page = await renderReport([framing], { events: [event], maxCharacters: 3 });
    expect(page).toContain('first 2 of 4 characters');
    expect(page).not.toContain('\ufffd');
  });

  test('has a heading, a list of contents and ids of their own for several events', async () => {
    const { event, framing } = fixture();
    const second = fixture();
    second.event.id = second.framing.event.id = 'second';
    const page = await renderReport([framing, second.framing], { events: [event, second.event] });
    expect(page).toContain('<h1>2 events</h1>');
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('headings begin at 1 and leave no level out', async () => {
    for (const page of [await render(), await render({ title: 'Calls of May' })]) {
      const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  test('takes no framing at all', async () => {
    expect(await renderReport([], { events: [] })).toContain('There is no event in this report.');
  });
});

describe('renderReport refuses', () => {
  type Fixture = ReturnType<typeof fixture>;
  async function refused(change: (made: Fixture) => void, options: Partial<RenderReportOptions> = {}): Promise<string> {
    const made = fixture();
    change(made);
    const error = await renderReport([made.framing], { events: [made.event], ...options }).catch((reason) => reason);
    return isReadoutInputError(error) ? error.path : `no error: ${error}`;
  }

  test('a framing whose event is not given', async () => {
    expect(await refused(() => {}, { events: [] })).toBe('framings[0].event.id');
  });

  test('a framed readout without a text', async () => {
    const path = await refused(({ event }) => {
      event.readouts[1]!.text = null;
    });
    expect(path).toBe('framings[0].readouts[1].readout');
  });

  test('a framing without evidence', async () => {
    const path = await refused(({ framing }) => {
      framing.readouts[0]!.passages = [];
      framing.readouts[0]!.cues = [];
    });
    expect(path).toBe('framings[0].readouts[0].passages');
  });

  test('another wording than the one that was analyzed', async () => {
    const path = await refused(({ event }) => {
      event.readouts[0]!.text = `Corrected. ${ministryText}`;
    });
    expect(path).toBe('framings[0].readouts[0].cues[0].span');
  });

  test('a span outside the text', async () => {
    const path = await refused(({ framing }) => {
      framing.readouts[0]!.passages[4]!.span.end += 1;
    });
    expect(path).toBe('framings[0].readouts[0].passages[4].span');
  });

  test('a maximum that is not a whole number', async () => {
    expect(await refused(() => {}, { maxCharacters: Number.NaN })).toBe('options.maxCharacters');
  });
});
