import { parseArgs } from 'node:util';
import { analyzeEvent } from '../framing/default-analyzer.js';
import { isFramingError } from '../model/errors/framing-error.js';
import type { EventFraming } from '../model/framing.js';
import { cuesAsCsv, profilesAsCsv } from '../report/csv.js';
import { framingAsNdjson } from '../report/ndjson.js';
import { terminalTable } from '../report/terminal-table.js';
import { type BundledEvents, loadEvents } from './load-events.js';
import { type Terminal, writeWhole } from './terminal.js';
import { UsageError } from './usage-error.js';

const formats = ['table', 'json', 'ndjson', 'csv'] as const;
type Format = (typeof formats)[number];

/** `analyze <event.json or folder>…`: profiles of every account. */
export async function analyze(args: string[], terminal: Terminal, bundled: BundledEvents): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'table' },
      cues: { type: 'boolean', default: false },
      text: { type: 'string', multiple: true, default: [] },
      seed: { type: 'string', default: '1' },
      'no-intervals': { type: 'boolean', default: false },
      output: { type: 'string', short: 'o' },
    },
  });
  if (!(formats as readonly string[]).includes(values.format))
    throw new UsageError(`--format takes one of ${formats.join(', ')}, found ${JSON.stringify(values.format)}`);
  if (positionals.length === 0)
    throw new UsageError('analyze takes one event or more: a folder, an event.json, or the id of a bundled event');
  const seed = Number(values.seed);
  if (!Number.isInteger(seed))
    throw new UsageError(`--seed takes a whole number, found ${JSON.stringify(values.seed)}`);
  const { events, failed } = await loadEvents(positionals, values.text, bundled, terminal);
  const framings: EventFraming[] = [];
  let bad = failed;
  for (const event of events) {
    try {
      framings.push(analyzeEvent(event, { evidence: true, intervals: !values['no-intervals'], seed }));
    } catch (error) {
      if (!isFramingError(error)) throw error;
      terminal.warn(`${event.id}: ${error.message}`);
      bad = true;
    }
  }
  const colour = terminal.colour && values.output === undefined;
  const parts = [...format(framings, values.format as Format, values.cues, colour)];
  if (values.output === undefined) for (const part of parts) await terminal.write(part);
  else await writeWhole(values.output, parts.join(''));
  return bad ? 1 : 0;
}

function* format(framings: readonly EventFraming[], as: Format, cues: boolean, colour: boolean): Generator<string> {
  if (as === 'json') {
    if (framings.length > 0) yield `${JSON.stringify(framings.length === 1 ? framings[0] : framings, null, 2)}\n`;
  } else if (as === 'ndjson') for (const framing of framings) yield* framingAsNdjson(framing, cues);
  else if (as === 'csv')
    for (const [index, framing] of framings.entries()) yield* (cues ? cuesAsCsv : profilesAsCsv)(framing, index === 0);
  else for (const framing of framings) yield `${terminalTable(framing, { colour, cues })}\n`;
}
