import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { events } from '../../corpus/index.js';
import { analyzeEvent } from '../../src/index.js';
import { renderReport } from '../../src/report/index.js';
import { fixture, hostileStrings } from '../report/fixture.js';
import { hostileFixture } from '../report/hostile.js';
import { browserTestsRun, chromiumPath, launchChromium } from './chromium.js';

const run = browserTestsRun();

interface Opened {
  page: Page;
  /** Console messages, uncaught errors, violations of the policy, requests other than for the page itself. */
  complaints: string[];
}

let browser: Browser;
let folder: string;
let opened: Opened[] = [];

beforeAll(async () => {
  if (!run) return;
  browser = await launchChromium();
  folder = mkdtempSync(join(tmpdir(), 'report-'));
});

afterEach(async () => {
  for (const { page } of opened) await page.close();
  opened = [];
});

afterAll(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true });
});

async function open(html: string, width = 1280): Promise<Opened> {
  const file = join(folder, `page-${opened.length}.html`);
  writeFileSync(file, html);
  const address = pathToFileURL(file).href;
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== address && request.url() !== 'data:,') complaints.push(`request: ${request.url()}`);
  });
  await page.addInitScript({
    content: `document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error('policy: ' + violatedDirective + ' ' + blockedURI);
    });`,
  });
  await page.goto(address);
  opened.push({ page, complaints });
  return opened.at(-1)!;
}

async function report(): Promise<string> {
  const { event, framing } = fixture();
  return renderReport([framing], { events: [event] });
}

// What runs in the page is given as text where it needs the page's globals: the tests are typed for Node.
const overflow = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
const focused = (page: Page) => page.locator('*:focus');

describe.runIf(run)('the report in Chromium', () => {
  let page: Page;
  let complaints: string[];
  const cue = (words: string) => page.locator('mark.cue', { hasText: new RegExp(`^${words}\\s*$`) });
  const tooltip = () => page.locator('#tooltip');
  const shownText = () => page.locator('#tooltip:visible').textContent();

  beforeEach(async () => {
    ({ page, complaints } = await open(await report()));
  });

  afterEach(() => {
    expect(complaints).toEqual([]);
  });

  test('opens from disk without a complaint, and its policy holds', async () => {
    expect(await page.title()).toBe('Call between Mira Lund and Paul Oster');
    // What was not on the page when it was written does not run.
    const ran = await page.evaluate<boolean>(`(() => {
      const added = document.createElement('script');
      added.textContent = 'document.title = "ran"';
      document.body.append(added);
      return document.title === 'ran';
    })()`);
    expect(ran).toBe(false);
    expect(
      complaints.every((complaint) => /Content Security Policy|^console: policy: script-src/.test(complaint)),
    ).toBe(true);
    expect(complaints.length).toBeGreaterThan(0);
    complaints.length = 0;
  });

  test('draws a chart for each metric with dots, lines and words', async () => {
    const charts = page.locator('[data-role="speaker"] svg.chart');
    expect(await charts.count()).toBe(4);
    for (const chart of await charts.all()) {
      expect(await chart.isVisible()).toBe(true);
      expect(await chart.locator('.mark-symbol path').count()).toBe(5);
      expect(await chart.locator('.mark-rule.layer_0_marks line').count()).toBe(5);
      const dot = await chart.locator('.mark-symbol path').first().boundingBox();
      expect(dot!.width).toBeGreaterThan(4);
    }
    const first = charts.first();
    expect(await first.getAttribute('role')).toBe('img');
    const fill = await first
      .locator('.mark-symbol path')
      .first()
      .evaluate((dot) => dot.ownerDocument.defaultView!.getComputedStyle(dot).fill);
    expect(fill).toBe('rgb(0, 105, 168)');
  });

  test('switches between the roles', async () => {
    const speaker = page.locator('.panels[data-role="speaker"]');
    const publisher = page.locator('.panels[data-role="publisher"]');
    expect([await speaker.isVisible(), await publisher.isVisible()]).toEqual([true, false]);
    await page.getByRole('radio', { name: 'as publisher' }).check();
    expect([await speaker.isVisible(), await publisher.isVisible()]).toEqual([false, true]);
  });

  test('shows category, weight and modifiers of a cue on hover, until the pointer leaves', async () => {
    await cue('happy').hover();
    const shown = await shownText();
    for (const words of ['affect', '0.60', 'negated by “not” ×−0.74', '−0.44']) expect(shown).toContain(words);
    await page.mouse.move(2, 2);
    expect(await tooltip().isVisible()).toBe(false);
  });

  test('shows both cues where two share a word', async () => {
    await cue('never').hover();
    const shown = await shownText();
    for (const words of ['refusal', 'will never accept', 'booster', '0.80']) expect(shown).toContain(words);
  });

  test('shows a cue on keyboard focus, describes the word with it, and hides it on Escape', async () => {
    await page.locator('.readout .skip').first().focus();
    await page.keyboard.press('Tab');
    const marked = page.locator('mark.cue:focus');
    expect(await marked.textContent()).toBe('stressed');
    expect(await shownText()).toContain('reporting-verb');
    expect(await marked.getAttribute('aria-describedby')).toBe('tooltip');
    await page.keyboard.press('Tab');
    expect(await shownText()).toContain('refusal');
    expect(await page.locator('mark[aria-describedby]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await tooltip().isVisible()).toBe(false);
  });

  test('hides the cues of a metric that is switched off, to eye, pointer and keyboard', async () => {
    const decoration = () =>
      cue('stressed')
        .locator('.line')
        .evaluate((line) => line.ownerDocument.defaultView!.getComputedStyle(line).textDecorationLine);
    expect(await decoration()).toBe('underline');
    await page.getByRole('checkbox', { name: 'emphasis' }).uncheck();
    expect(await decoration()).toBe('none');
    await cue('stressed').hover();
    expect(await tooltip().isVisible()).toBe(false);
    expect(await cue('stressed').getAttribute('tabindex')).toBe('-1');
    await cue('never').hover();
    expect(await shownText()).not.toContain('booster');
    expect(await shownText()).toContain('refusal');
    await page.getByRole('checkbox', { name: 'emphasis' }).check();
    expect(await decoration()).toBe('underline');
    expect(await cue('stressed').getAttribute('tabindex')).toBe('0');
  });

  test("keeps a party's words, joint ones too, when it is chosen", async () => {
    const dimmed = () =>
      page
        .locator('.passage')
        .evaluateAll((all) => all.filter((one) => one.matches('.dim')).map((one) => one.textContent));
    expect(await dimmed()).toEqual([]);
    await page.getByLabel('Words of').selectOption({ label: 'Arvonia' });
    const hidden = await dimmed();
    expect(hidden.some((words) => words!.startsWith('Belmark hopes'))).toBe(true);
    expect(hidden.some((words) => words!.startsWith('Arvonia will never'))).toBe(false);
    expect(hidden.some((words) => words!.startsWith('trade may'))).toBe(false);
    expect(await cue('hopes').getAttribute('tabindex')).toBe('-1');
  });

  test('is read with the keyboard alone', async () => {
    await page.keyboard.press('Tab');
    expect(await focused(page).textContent()).toBe('Skip to the report');
    expect((await page.locator('.skip:focus').boundingBox())!.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await focused(page).getAttribute('id')).toBe('main');
    const reached = new Set<string>();
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate<string>('document.activeElement.className || document.activeElement.tagName'));
      const summary = page.locator('details.profiles:not([open]) > summary:focus');
      if (await summary.count()) await page.keyboard.press('Enter');
    }
    expect([...reached]).toEqual(
      expect.arrayContaining(['A', 'INPUT', 'SUMMARY', 'wide', 'SELECT', 'cue shown', 'skip']),
    );
    expect(await page.getByRole('cell', { name: '−0.62 to −0.22' }).first().isVisible()).toBe(true);
  });

  test('has landmarks, one main heading, and a name for every section', async () => {
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.locator('h1').count()).toBe(1);
    const unnamed = await page
      .locator('article, section')
      .evaluateAll((all) =>
        all.filter(
          (one) => !one.ariaLabel && !one.ownerDocument.getElementById(one.getAttribute('aria-labelledby') ?? ''),
        ),
      );
    expect(unnamed).toEqual([]);
  });

  test.each([
    [1280, 'light'],
    [390, 'dark'],
  ] as const)(
    'has no fault that axe-core finds, %d pixels wide, %s, everything unfolded',
    async (width, colorScheme) => {
      const event = events['2026-02-04-xi-putin'];
      const { page: full } = await open(await renderReport([analyzeEvent(event)], { events: [event] }), width);
      await full.emulateMedia({ colorScheme });
      await full.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
      await full.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
      const found = await full.evaluate<string[]>(
        `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`,
      );
      expect(found).toEqual([]);
      expect(await overflow(full)).toBeLessThanOrEqual(0);
    },
  );

  test('leads from a statement to the account it stands in', async () => {
    const event = events['2026-02-04-xi-putin'];
    const { page: full } = await open(await renderReport([analyzeEvent(event)], { events: [event] }));
    await full.locator('.side a', { hasText: 'kremlin' }).first().press('Enter');
    expect(full.url()).toMatch(/#event-1-readout-2$/);
    expect(await full.locator('#event-1-readout-2').textContent()).toContain('kremlin');
  });

  test('shows the text of every readout as it was', async () => {
    const shown = await page.locator('.text').evaluateAll((all) =>
      all.map((one) => {
        return [...one.querySelectorAll('p')].map((paragraph) => paragraph.textContent).join('\n\n');
      }),
    );
    const { event } = fixture();
    expect(shown).toEqual(event.readouts.map(({ text }) => text).filter((text) => text?.trim()));
  });

  test('unfolds its tables for print', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('details.profiles table').isVisible()).toBe(true);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    expect(await page.locator('details[open]').count()).toBe(0);
  });
});

/** Contrast of two colours, by the formula of WCAG 2.2. */
function contrast(a: number[], b: number[]): number {
  const luminance = (rgb: number[]) => {
    const [red, green, blue] = rgb.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

test.runIf(run).each(['light', 'dark'] as const)('colours of words reach 4.5 : 1 in %s', async (colorScheme) => {
  const { page } = await open(await report());
  await page.emulateMedia({ colorScheme });
  const names = ['paper', 'sheet', 'ink', 'quiet', 'link', 'joint', 'outside', 'negative'];
  for (let party = 0; party < 6; party++) names.push(`party-${party}`);
  const colours = await page.locator('body').evaluate((body, wanted) => {
    return wanted.map((name): [string, number[]] => {
      body.style.color = `var(--${name})`;
      return [name, body.ownerDocument.defaultView!.getComputedStyle(body).color.match(/\d+/g)!.map(Number)];
    });
  }, names);
  const [[, paper], [, sheet], ...inks] = colours;
  for (const [name, colour] of inks) {
    expect(contrast(colour, paper!), name).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, sheet!), name).toBeGreaterThanOrEqual(4.5);
  }
});

test.runIf(run).each([390, 320])('nothing sticks out at %d px, tables open and a cue shown', async (width) => {
  const { page, complaints } = await open(await report(), width);
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  expect(await page.locator('table').first().isVisible()).toBe(true);
  expect(await overflow(page)).toBe(0);
  for (const cue of await page.locator('mark.cue[tabindex]').all()) {
    await cue.focus();
    const box = (await page.locator('#tooltip').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
  }
  expect(await overflow(page)).toBe(0);
  expect(complaints).toEqual([]);
});

test.runIf(run).each(hostileStrings)('%j in every field does not run and stays inside', async (hostile) => {
  const { event, framing } = hostileFixture(hostile);
  const html = await renderReport([framing], { events: [event] });
  const { page, complaints } = await open(html, 390);
  const title = await page.title();
  // a browser gives a title without white space around it, and runs of it as one space
  const expected = hostile
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/[\t\n\r ]+/g, ' ');
  expect(title).toBe(expected.trim().replace(/\p{Surrogate}/gu, '\ufffd'));
  for (const cue of await page.locator('mark.cue[tabindex]').all()) await cue.focus();
  expect(await page.locator('img, iframe, object, [autofocus], [onload], [onerror], [onfocus]').count()).toBe(0);
  expect(await page.locator('script').count()).toBe(1);
  expect(await overflow(page)).toBe(0);
  expect(await page.title()).toBe(title);
  expect(complaints).toEqual([]);
});

test('a machine without Chromium is told how to install it', () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  expect(chromiumPath).toThrow(/No Chromium at \/nowhere\/chromium.*apt-get install -y chromium/);
  vi.unstubAllEnvs();
});
