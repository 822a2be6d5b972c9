import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('THIRD-PARTY-NOTICES.md names every package whose code is bundled', async () => {
  await expect(
    promisify(execFile)(process.execPath, ['tests/packaging/third-party-notices.mjs', '--check']),
  ).resolves.toMatchObject({ stderr: expect.any(String) });
});
