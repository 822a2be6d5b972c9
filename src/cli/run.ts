import { isFramingError } from '../model/errors/framing-error.js';
import { version } from '../model/version.js';
import { analyze } from './analyze.js';
import { compare } from './compare.js';
import { exportCommand } from './export.js';
import type { BundledEvents } from './load-events.js';
import { report } from './report.js';
import { stream } from './stream.js';
import type { Terminal } from './terminal.js';
import { totals } from './totals.js';
import { UsageError } from './usage-error.js';

const help = `readout-framing ${version}: how each side of a call or meeting frames it

  readout-framing analyze EVENT…   profiles of every party and person in every account
  readout-framing compare EVENT…   what differs between the accounts, biggest changes first
  readout-framing report EVENT…    one self-contained HTML page
  readout-framing export EVENT…    passages, cues, profiles, comparisons as tables: csv, ndjson or parquet files
  readout-framing stream [FILE…]   a framing a line, of NDJSON or CSV from files, folders or standard input
  readout-framing totals [FILE…]   framings, or totals of parts, added up to one table

EVENT is a folder with an event.json, the file itself, or the id of a bundled event
(2026-02-04-xi-putin, 2026-02-04-xi-trump).

  --text READOUT=FILE   the text of an account: one that is missing, or another wording
  --format FORMAT       analyze, compare, totals: table (default), json, ndjson, csv; totals: partial; stream: ndjson, csv (input)
  --table TABLE         compare: alignments (default), coverage, comparisons or wording, as csv
  --top N               compare: statements shown in the table (8)
  --by COLUMNS          totals: by publisher, genre, or both, beside party, person and role
  --cues                analyze, stream: the words behind the figures
  --no-intervals        analyze: no bootstrap intervals
  --seed N              seed of the bootstrap (1)
  --title TITLE         report: title of the page
  -o, --output FILE     where to write, - for standard output (report: report.html; export: a folder; others: -)
  -j, --jobs N          stream: threads (all cores)
  --shard INDEX/COUNT   stream: only the events whose id hashes to INDEX (Slurm's array by default)
  --rejects FILE        stream: bad records, with line and reason
  --checkpoint FILE     stream: with -o, goes on where a run that was cut off had come to
  --parties FILE        stream: JSON with the parties of accounts that bring none
  --language, --genre, --publisher   stream: of accounts that don't say
  --module FILE         stream: a module that exports the analyzer
  -h, --help            this
  -v, --version         the version

A figure of the table is: value [95 % interval] number of cues.
Exit codes: 0 done; 1 some input was bad and was reported, the rest was done; 2 usage.
`;

const commands: Readonly<
  Record<string, (args: string[], terminal: Terminal, bundled: BundledEvents) => Promise<number>>
> = { analyze, compare, export: exportCommand, report, stream, totals };

/** Runs a command line (without node and script) and gives the exit code. */
export async function run(args: readonly string[], terminal: Terminal, bundled: BundledEvents): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (command === '--version' || command === '-v') {
      await terminal.write(`${version}\n`);
      return 0;
    }
    if (args.includes('--help') || args.includes('-h')) {
      await terminal.write(help);
      return 0;
    }
    if (command === undefined)
      throw new UsageError('expected a command: analyze, compare, export, report, stream or totals');
    if (!Object.hasOwn(commands, command))
      throw new UsageError(
        `there is no command ${JSON.stringify(command)}; there are ${Object.keys(commands).join(', ')}`,
      );
    return await commands[command]!(rest, terminal, bundled);
  } catch (error) {
    const code = (error as { code?: unknown })?.code;
    if (error instanceof UsageError || (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS'))) {
      terminal.warn(`${(error as Error).message}\nTry readout-framing --help.`);
      return 2;
    }
    if (isFramingError(error)) {
      terminal.warn(error.message);
      return 1;
    }
    throw error;
  }
}
