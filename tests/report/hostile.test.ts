import { expect, test } from 'vitest';
import { renderReport } from '../../src/report/index.js';
import { fixture, hostileStrings } from './fixture.js';
import { hostileFixture } from './hostile.js';

const tagsOf = (page: string) =>
  new Set([...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag!.toLowerCase()));

test.each(hostileStrings)('%j in every field adds no element and no attribute', async (hostile) => {
  const plain = fixture();
  const expected = tagsOf(await renderReport([plain.framing], { events: [plain.event], title: 'plain' }));
  const { event, framing } = hostileFixture(hostile);
  const page = await renderReport([framing], { events: [event], title: hostile });
  const body = page.slice(0, page.lastIndexOf('<script>'));
  expect([...tagsOf(page)].filter((tag) => !expected.has(tag))).toEqual([]);
  expect(page.match(/<script/g)).toHaveLength(1);
  // Outside quoted values no tag has a handler, a source, or an address that is not our own or the web's.
  for (const [tag] of body.matchAll(/<[a-z](?:"[^"]*"|[^">])*>/gi)) {
    expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/ (on\w+|src|autofocus|style)=/i);
    for (const [, href] of tag.matchAll(/ href="([^"]*)"/g)) expect(href).toMatch(/^(#|https?:|data:,$)/);
  }
  expect(page).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]|\p{Surrogate}/u);
});
