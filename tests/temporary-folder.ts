import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives all tests one folder for their temporary ones, and takes it away when they are done. */
export default function temporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
