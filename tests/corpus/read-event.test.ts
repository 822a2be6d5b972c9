import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readEvent } from '../../src/corpus/read-event.js';
import { analyzeCorpus, isFileError, type Reject } from '../../src/index.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-'));
});

const event = (file: unknown) =>
  JSON.stringify({
    id: 'e',
    title: 't',
    parties: [],
    readouts: [{ id: 'r', publisher: { name: 'x' }, language: 'en', file }],
  });

describe('readEvent', () => {
  it('reads a folder or a file, with the texts beside it, without the byte order mark', async () => {
    await writeFile(join(folder, 'event.json'), event('a.txt'));
    await writeFile(join(folder, 'a.txt'), '\ufeffLine one.\r\nLine two.');
    const read = await readEvent(folder);
    expect(read.readouts[0]).toEqual({
      id: 'r',
      publisher: { name: 'x' },
      language: 'en',
      text: 'Line one.\r\nLine two.',
    });
    expect(await readEvent(join(folder, 'event.json'))).toEqual(read);
  });
  it.each(['../a.txt', '/etc/hostname', '..', 'b\\a.txt', 'sub/a.txt', '', 7])('refuses %j as a file', async (file) => {
    await writeFile(join(folder, 'event.json'), event(file));
    await expect(readEvent(folder)).rejects.toMatchObject({ code: 'READOUT_INPUT', path: 'readouts[0].file' });
  });
  it('refuses text beside file, and what is no event', async () => {
    const both = JSON.parse(event('a.txt'));
    both.readouts[0].text = 'x';
    await writeFile(join(folder, 'event.json'), JSON.stringify(both));
    await expect(readEvent(folder)).rejects.toMatchObject({ code: 'READOUT_INPUT', path: 'readouts[0]' });
    for (const other of ['null', '[]', '3', '{"readouts": 3}', '{"readouts": [null]}']) {
      await writeFile(join(folder, 'event.json'), other);
      await expect(readEvent(folder)).rejects.toMatchObject({ code: 'READOUT_INPUT' });
    }
  });
  it('follows a link that stays in the folder', async () => {
    await writeFile(join(folder, 'b.txt'), 'Text.');
    await symlink('b.txt', join(folder, 'a.txt'));
    await writeFile(join(folder, 'event.json'), event('a.txt'));
    expect((await readEvent(folder)).readouts[0]!.text).toBe('Text.');
  });
  it('refuses a link that leads out of the folder', async () => {
    await mkdir(join(folder, 'in'));
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await symlink(join(folder, 'secret.txt'), join(folder, 'in', 'a.txt'));
    await writeFile(join(folder, 'in', 'event.json'), event('a.txt'));
    await expect(readEvent(join(folder, 'in'))).rejects.toMatchObject({ code: 'READOUT_INPUT' });
  });
  it('alone reads files that an event names: a record of a corpus has none read', async () => {
    await writeFile(join(folder, 'secret.txt'), 'secret');
    const readout = { id: 'r', publisher: { name: 'x' }, language: 'en' };
    const records = ['secret.txt', join(folder, 'secret.txt'), '/etc/hostname'].flatMap((file) => [
      { ...readout, file },
      { id: 'e', title: 't', parties: [], readouts: [{ ...readout, file }] },
    ]);
    await writeFile(join(folder, 'records.ndjson'), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const rejects: string[] = [];
    const onReject = ({ reason }: Reject) => void rejects.push(reason);
    for await (const framing of analyzeCorpus(join(folder, 'records.ndjson'), { onReject }))
      expect.fail(JSON.stringify(framing));
    expect(rejects).toHaveLength(6);
    for (const reason of rejects) expect(reason).toMatch(/text: expected/);
  });
  it('says what is wrong with a file', async () => {
    const message = async (path: string) =>
      readEvent(path).then(
        () => 'read',
        (error: Error) => (isFileError(error) ? error.message.replace(folder, '') : String(error)),
      );
    expect(await message(join(folder, 'none'))).toBe('/none: there is no such file or folder');
    await writeFile(join(folder, 'event.json'), '{"id":');
    expect(await message(folder)).toBe('/event.json: expected JSON, found the end of the file too early');
    await writeFile(join(folder, 'event.json'), '{\r\n  "id": "e",\r\n  "title": oops,\r\n}');
    expect(await message(folder)).toBe('/event.json: expected JSON, found "oops" at line 3, column 12');
    await mkdir(join(folder, 'empty'));
    expect(await message(join(folder, 'empty'))).toBe('/empty/event.json: there is no such file or folder');
    await writeFile(join(folder, 'event.json'), event('a.txt'));
    expect(await message(folder)).toBe('/a.txt: there is no such file or folder');
    await writeFile(join(folder, 'a.txt'), Buffer.from([0x41, 0xff, 0x42]));
    expect(await message(folder)).toBe('/a.txt: expected UTF-8, found other bytes');
  });
});
