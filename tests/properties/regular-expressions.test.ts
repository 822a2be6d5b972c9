import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSafePattern } from 'redos-detector';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** What the detector can't see through, and why it is linear all the same. */
const linear: Readonly<Record<string, string>> = {
  '/ (style|role|aria-[a-z]+|pointer-events)="[^"]*"/g': 'a tag of vega’s; every quote ends what the one before began',
  '/[|~…]|\\([^()]*\\)/': 'what an opening bracket begins ends at the next one',
  '/\\([^()]+\\)?/g': 'the same',
  '/<[a-z][^<>]*>/gi': 'the same of a tag',
};

interface Literal {
  file: string;
  text: string;
}

function literals(): Literal[] {
  const found: Literal[] = [];
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const source = ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.push({ file, text: node.text });
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

const found = literals();

it('no regular expression takes more than linear time', () => {
  expect(found.length).toBeGreaterThan(80);
  const slow = found.filter(({ text }) => {
    if (text in linear) return false;
    const end = text.lastIndexOf('/');
    const flags = text.slice(end + 1);
    const { safe } = isSafePattern(text.slice(1, end), {
      unicode: flags.includes('u'),
      caseInsensitive: flags.includes('i'),
      dotAll: flags.includes('s'),
    });
    return !safe;
  });
  expect(slow).toEqual([]);
});

it('none looks ahead or behind, which the detector does not follow', () => {
  expect(found.filter(({ text }) => /\(\?<?[=!]/.test(text))).toEqual([]);
});

it('every exception is still there, and linear by measurement', () => {
  const texts = found.map(({ text }) => text);
  for (const literal of Object.keys(linear)) {
    expect(texts).toContain(literal);
    const end = literal.lastIndexOf('/');
    const expression = new RegExp(literal.slice(1, end), literal.slice(end + 1));
    const milliseconds = (text: string) => {
      const begin = performance.now();
      text.replace(expression, '');
      return performance.now() - begin;
    };
    // a quadratic one would take minutes
    for (const pump of ['<a', '(', '(a', '((a', ' style="', ' aria-a', 'a', ' ', '"'])
      expect(milliseconds(pump.repeat(1e6 / pump.length)), `${literal} on ${pump}`).toBeLessThan(2000);
  }
});
