import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

const built = ['index', 'english', 'italian', 'corpus', 'report'].flatMap((name) =>
  ['js', 'cjs', 'd.ts', 'd.cts'].map((extension) => `dist/${name}.${extension}`),
);
const lock = 'out/build.lock';
const LONGEST = 180_000;

/** Builds `dist` unless it is newer than all it is made of. Test files that run at the same time wait for one build. */
export async function freshBuild(): Promise<void> {
  await mkdir('out', { recursive: true });
  while (!(await taken())) await setTimeout(100);
  try {
    if (await isStale()) await promisify(execFile)('npx', ['tsup', '--silent'], { maxBuffer: 1 << 26 });
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function taken(): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch {
    // a run that was killed leaves its lock
    const since = await stat(lock).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - since > LONGEST) await rm(lock, { recursive: true, force: true });
    return false;
  }
}

async function isStale(): Promise<boolean> {
  const made = await Promise.all([...built, 'dist/cli.js'].map((file) => modified(file)));
  const sources = await Promise.all([
    newest('src'),
    newest('corpus'),
    ...[
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'tsup.config.ts',
      'tables.plugin.ts',
      'imports.plugin.ts',
    ].map((file) => modified(file)),
  ]);
  return Math.min(...made) < Math.max(...sources);
}

async function newest(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const times = await Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => modified(join(entry.parentPath, entry.name))),
  );
  return Math.max(...times);
}

/** Time of the last change, 0 where there is no such file. */
function modified(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
