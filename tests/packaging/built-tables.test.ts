import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { standardTables } from '../../src/framing/ready-tables.js';
import { english } from '../../src/language/english/index.js';
import type { LanguagePack } from '../../src/language/pack.js';
import { freshBuild } from './fresh-build.js';

beforeAll(() => freshBuild(), 240_000);

it('the build holds the tables of the lexicons as they are now, as ESM and as CommonJS', async () => {
  const now = standardTables(english);
  const esm = (await import(pathToFileURL(resolve('dist/english.js')).href)) as { english: LanguagePack };
  const cjs = createRequire(import.meta.url)(resolve('dist/english.cjs')) as { english: LanguagePack };
  for (const { english: pack } of [esm, cjs]) {
    expect(pack.tables?.(pack)).toBe(now);
    expect(pack.tables?.({ ...pack })).toBeUndefined();
  }
});
