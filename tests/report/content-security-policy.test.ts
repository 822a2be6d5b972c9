import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, hashSource } from '../../src/report/content-security-policy.js';
import { renderReport } from '../../src/report/index.js';
import { fixture } from './fixture.js';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('hashSource is the hash that browsers compute', () => {
  // The example of the Content Security Policy Level 2 recommendation, section 4.2.5.
  expect(hashSource("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
});

test('the policy allows nothing but the two hashes and images from data', () => {
  expect(contentSecurityPolicy('a', 'b')).toBe(
    `default-src 'none'; style-src ${sha256('a')}; script-src ${sha256('b')}; img-src data:; base-uri 'none'; form-action 'none'`,
  );
});

test('the page has one style and one script, with the hashes of its policy, and no style or event attribute', async () => {
  const { event, framing } = fixture();
  const page = await renderReport([framing], { events: [event] });
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
  for (const tag of ['style', 'script']) {
    const found = [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))];
    expect(found).toHaveLength(1);
    expect(policy).toContain(`${tag}-src ${sha256(found[0]![1]!)};`);
  }
  expect(policy).not.toContain('unsafe');
  const body = page.slice(page.indexOf('<body>'), page.indexOf('<script>'));
  expect([...body.matchAll(/<[a-z][^>]* (style|on[a-z]+)=/gi)]).toEqual([]);
});
