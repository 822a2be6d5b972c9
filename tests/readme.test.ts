import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { events } from '../corpus/index.js';
import { run } from '../src/cli/run.js';
import * as library from '../src/index.js';

const readme = readFileSync('README.md', 'utf8');

describe('README', () => {
  it('shows what the main job prints (if not, put the printed lines between the marks)', async () => {
    let out = '';
    const terminal = {
      write: async (data: string) => {
        out += data;
      },
      warn: () => {},
      colour: false,
    };
    await run(['analyze', '2026-02-04-xi-trump'], terminal, async () => events);
    const [, shown] = /<!-- start of [^\n]*-->\n```\n([\s\S]*?)\n```\n<!-- end -->/.exec(readme) ?? [];
    expect(shown).toBe(out.trim().split('\n').slice(0, -2).join('\n'));
  });
  it('has examples that run', async () => {
    const { parties, readouts } = events['2026-02-04-xi-putin'];
    const scope = {
      ...library,
      events,
      event: events['2026-02-04-xi-putin'],
      parties,
      readouts,
      console: { log: () => {} },
    };
    const blocks = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) =>
      (code as string).replace(/^import .*$/gm, ''),
    );
    expect(blocks).toHaveLength(3);
    const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
    for (const code of blocks) await new AsyncFunction(...Object.keys(scope), `{${code}}`)(...Object.values(scope));
  });
  it('links to pages that are there', () => {
    for (const [, path] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(() => readFileSync(path as string), path).not.toThrow();
  });
});
