// What a corpus of any size costs, from a measured run over FILEs of its kind:
//   npm run cost -- FILE… [--documents 1e9] [--mb 50] [--parties FILE]
// The FILEs (NDJSON) are repeated to so many MB, and run through `stream` and `totals` with one job and with two. What
// counts is the seconds of a core, which other work on the machine changes less than the seconds on the wall.
import { spawnSync } from 'node:child_process';
import { createWriteStream, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string', default: '1e9' },
    mb: { type: 'string', default: '50' },
    parties: { type: 'string' },
  },
});
if (positionals.length === 0) {
  console.error('expected FILEs of NDJSON whose kind of corpus the cost is of, found none');
  process.exit(2);
}
const timedCli = fileURLToPath(new URL('./speed/timed-cli.mjs', import.meta.url));

function timed(...args) {
  const { stderr, status } = spawnSync(process.execPath, [timedCli, ...args], { encoding: 'utf8' });
  const figures = /^timed (\{.*\})$/m.exec(stderr)?.[1];
  if (figures === undefined || status > 1) throw new Error(stderr);
  return JSON.parse(figures);
}

/** The files again and again, each time with ids of their own. */
async function repeated(files, place, bytes) {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  const out = createWriteStream(place);
  let records = 0;
  for (let written = 0; written < bytes; records++) {
    const record = JSON.parse(lines[records % lines.length]);
    const line = `${JSON.stringify({ ...record, id: `${record.id ?? record.doc_id}-${records}` })}\n`;
    written += Buffer.byteLength(line);
    out.write(line);
  }
  out.end();
  await finished(out);
  return records;
}

const folder = await mkdtemp(join(tmpdir(), 'cost-'));
try {
  const [input, output, partial] = ['in', 'out', 'totals'].map((name) => join(folder, `${name}.ndjson`));
  const records = await repeated(positionals, input, Number(values.mb) * 1e6);
  const size = statSync(input).size;
  const parties = values.parties === undefined ? [] : ['--parties', values.parties];
  const runs = [1, 2].map((jobs) => timed('stream', input, '--jobs', String(jobs), ...parties, '-o', output));
  const totals = timed('totals', output, '--format', 'partial', '-o', partial);

  const bytes = size / records;
  const framing = statSync(output).size / records;
  const documents = Number(values.documents);
  const perCore = size / 1e6 / runs[0].core;
  const perTotals = totals.core / records;
  const hours = (documents * bytes) / (perCore * 1e6) / 3600;
  const totalsHours = (documents * perTotals) / 3600;
  const say = (value, digits = 3) => Number(value.toPrecision(digits)).toLocaleString('en');
  console.log(
    `measured: ${say(size / 1e6)} MB, ${records} records of ${say(bytes / 1000)} KB; ${availableParallelism()} cores, load ${say(loadavg()[0], 2)}`,
  );
  for (const [at, { core, wall, peak }] of runs.entries())
    console.log(
      `stream --jobs ${at + 1}: ${say(records / core)} records and ${say(size / 1e6 / core)} MB a core-second; ` +
        `${say(records / wall)} records and ${say(size / 1e6 / wall)} MB a second on the wall; peak ${say(peak)} MB`,
    );
  console.log(`totals: ${say(1 / perTotals)} records a core-second; peak ${say(totals.peak)} MB`);
  console.log(`framings: ${say(framing / 1000)} KB a record, ${say((100 * framing) / bytes)} % of the input`);
  console.log(
    `${say(documents)} documents: ${say((documents * bytes) / 1e12)} TB to read, ${say((documents * framing) / 1e12)} TB of framings`,
  );
  console.log(
    `  ${say(hours)} core-hours of stream and ${say(totalsHours)} of totals: ${say((hours + totalsHours) / 100)} hours of a hundred cores`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
