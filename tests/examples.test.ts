import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { events } from '../corpus/index.js';
import * as library from '../src/index.js';

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (entry.name.endsWith('.ts')) yield path;
  }
}

const examples: { file: string; code: string }[] = [];
for (const file of sources('src'))
  for (const [, block] of readFileSync(file, 'utf8').matchAll(/@example\n([\s\S]*?)\*\//g)) {
    const code = (block as string).replace(/^\s*\* ?/gm, '');
    if (!code.includes('import ')) examples.push({ file, code });
  }

describe('examples in docstrings', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(6);
  });
  it.each(examples)('$file', async ({ file, code }) => {
    const scope: Record<string, unknown> = {
      events,
      ...library,
      ...(await import(/* @vite-ignore */ join('..', file))),
    };
    let checks = 0;
    const check = (found: unknown, expected: unknown) => {
      checks++;
      expect(found).toEqual(expected);
    };
    const body = code.replace(
      /^(.*?);?\s*\/\/ => (.*)$/gm,
      (_, expression: string, value: string) => `check(${expression}, ${value});`,
    );
    const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
    await new AsyncFunction('check', ...Object.keys(scope), body)(check, ...Object.values(scope));
    expect(checks).toBeGreaterThan(0);
  });
});
