import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/write-whole.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});

describe('writeWhole', () => {
  it('writes a file, in folders that it makes, and leaves nothing else', async () => {
    await writeWhole(join(folder, 'a', 'b', 'c.txt'), 'x');
    expect(await readFile(join(folder, 'a', 'b', 'c.txt'), 'utf8')).toBe('x');
    expect(await readdir(join(folder, 'a', 'b'))).toEqual(['c.txt']);
  });
  it('keeps the rights of the file it replaces', async () => {
    const file = join(folder, 'a.txt');
    await writeFile(file, 'old');
    await chmod(file, 0o600);
    await writeWhole(file, 'new');
    expect([await readFile(file, 'utf8'), (await stat(file)).mode & 0o777]).toEqual(['new', 0o600]);
  });
  it('follows a link', async () => {
    await writeFile(join(folder, 'real.txt'), 'old');
    await symlink('real.txt', join(folder, 'link.txt'));
    await writeWhole(join(folder, 'link.txt'), 'new');
    expect((await lstat(join(folder, 'link.txt'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'real.txt'), 'utf8')).toBe('new');
  });
  it('leaves what is there, and no part, where it can’t write', async () => {
    await mkdir(join(folder, 'taken'));
    await expect(writeWhole(join(folder, 'taken'), 'x')).rejects.toMatchObject({ code: 'FILE' });
    expect(await readdir(folder)).toEqual(['taken']);
  });
  it.runIf(process.platform !== 'win32')('writes into a pipe and leaves it one', async () => {
    const pipe = join(folder, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    const [read] = await Promise.all([readFile(pipe, 'utf8'), writeWhole(pipe, 'x')]);
    expect(read).toBe('x');
    expect((await stat(pipe)).isFIFO()).toBe(true);
  });
  it.runIf(existsSync('/dev/full'))('says so where the disk is full', async () => {
    await expect(writeWhole('/dev/full', 'x')).rejects.toThrow("/dev/full: can't be written: ENOSPC");
  });
});
