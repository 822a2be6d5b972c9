import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { events } from '../../corpus/index.js';
import * as library from '../../src/index.js';

const PAGE = 'docs/your-own-metric.md';
const page = readFileSync(PAGE, 'utf8');
const programs = [...page.matchAll(/```js\n([\s\S]*?)```\n\n(?:<!-- output -->|```\n([\s\S]*?)```)\n/g)];

describe('the page on a metric of your own', () => {
  it('has two programs', () => expect(programs).toHaveLength(2));

  it.each(programs.map(([, code, output]) => ({ code: code as string, output })))(
    'shows what its program prints',
    ({ code, output }) => {
      const lines: string[] = [];
      const scope = { ...library, events, console: { log: (...cells: unknown[]) => lines.push(cells.join(' ')) } };
      const body = code.replace(/^import .*$/gm, '');
      new Function(...Object.keys(scope), body)(...Object.values(scope));
      const printed = lines.map((line) => `${line}\n`).join('');
      if (process.env.WRITE_DOCS !== undefined)
        writeFileSync(PAGE, readFileSync(PAGE, 'utf8').replace('<!-- output -->', `\`\`\`\n${printed}\`\`\``));
      else expect(printed).toBe(output);
    },
  );
});
