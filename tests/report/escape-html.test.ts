import { describe, expect, test } from 'vitest';
import { escapeHtml, printable } from '../../src/report/escape-html.js';
import { html, trusted } from '../../src/report/markup.js';

describe('escapeHtml', () => {
  test('escapes what ends a text or an attribute', () => {
    expect(escapeHtml(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
  });

  test('escapes what is escaped already', () => {
    expect(escapeHtml('&lt;')).toBe('&amp;lt;');
  });
});

describe('printable', () => {
  test('shows control characters and lone surrogates, and keeps tabs, line ends and pairs', () => {
    expect(printable('\0\x07\t\r\n\ud800 \u{1f600}\udc00')).toBe('␀␇\t\r\n\ufffd \u{1f600}\ufffd');
  });
});

describe('html', () => {
  test('escapes strings, also those in lists, and leaves markup and numbers', () => {
    expect(html`<p>${['<', html`<b>${'>'}</b>`]}${1}${trusted('<hr>')}</p>`.markup).toBe('<p>&lt;<b>&gt;</b>1<hr></p>');
  });

  test('leaves nothing for undefined and false, and "0" for 0', () => {
    expect(html`[${undefined}${false}${0}]`.markup).toBe('[0]');
  });
});
