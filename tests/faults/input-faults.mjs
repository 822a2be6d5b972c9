// Input that is broken in every way a network, a disk or a program breaks it.
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transcriptLines } from '../../benchmarks/speed/transcripts.mjs';
import { idsOf, stream } from './command.mjs';

/** Each fault has one defined end: what could be read is done, what could not is told with its line, exit code 1. */
export async function inputFaults(folder, check) {
  const lines = [...transcriptLines(1.5e6)];
  const ids = lines.map((line) => JSON.parse(line).id);
  const whole = Buffer.from(lines.join(''));
  const lastLine = whole.lastIndexOf(10, whole.length - 2) + 1;
  const rejects = join(folder, 'rejects.ndjson');
  const run = async (name, data, jobs = '2') => {
    const file = join(folder, name);
    await writeFile(file, data);
    const done = await stream([file, '--jobs', jobs, '--rejects', rejects]);
    const refused = (await readFile(rejects, 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    return { code: done.code, ids: idsOf(done.out), refused };
  };
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

  const inLine = await run('line.ndjson', whole.subarray(0, lastLine + 50));
  check(
    'cut in a line',
    inLine.code === 1 && same(inLine.ids, ids.slice(0, -1)) && inLine.refused[0].line === ids.length,
  );

  const accent = whole.indexOf(Buffer.from('ã'), lastLine);
  const inCharacter = await run('character.ndjson', whole.subarray(0, accent + 1));
  check('cut in a character', same(inCharacter.ids, ids.slice(0, -1)) && inCharacter.refused[0].base64 !== undefined);

  const packed = gzipSync(whole);
  const short = await run('short.ndjson.gz', packed.subarray(0, packed.length * 0.8));
  const again = await run('short.ndjson.gz', packed.subarray(0, packed.length * 0.8), '1');
  check(
    'gzip cut short',
    short.code === 1 &&
      same(short.ids, ids.slice(0, short.ids.length)) &&
      short.ids.length > ids.length * 0.6 &&
      same(short, again) &&
      short.refused.at(-1).line === short.ids.length + 1,
  );

  const tenth = lines.map((line, at) => (at % 10 === 3 ? `${line.slice(0, 40 + at)}\n` : line));
  const bad = await run('tenth.ndjson', tenth.join(''));
  const expected = ids.filter((_, at) => at % 10 !== 3);
  check(
    'a tenth of the lines malformed',
    bad.code === 1 && same(bad.ids, expected) && bad.refused.length === ids.length - expected.length,
  );
  check(
    'every rejected line is kept as it was',
    same(
      bad.refused.map(({ line, input }) => `${input}\n` === tenth[line - 1]),
      bad.refused.map(() => true),
    ),
  );

  const text = JSON.stringify(lines.map((line) => JSON.parse(line).text).join('\n\n')).slice(1, -1);
  const done = await stream(['--jobs', '2', '--rejects', rejects], {
    input: async (stdin) => {
      const parts = [
        lines[0],
        '{"id":"huge","text":"',
        ...Array(Math.ceil(200e6 / Buffer.byteLength(text))).fill(text),
      ];
      for (const part of [...parts, '"}\n', lines[1]]) if (!stdin.write(part)) await once(stdin, 'drain');
      stdin.end();
    },
  });
  const found = idsOf(done.out);
  const refused = await readFile(rejects, 'utf8');
  check(
    `a line of 200 MB is ${refused === '' ? 'framed' : 'rejected'}, and costs nothing else`,
    same(found, refused === '' ? [ids[0], 'huge', ids[1]] : [ids[0], ids[1]]) &&
      (refused === '' || JSON.parse(refused).line === 2),
  );
}
