import { parseArgs } from 'node:util';
import { analyzeEvent } from '../framing/default-analyzer.js';
import { isFramingError } from '../model/errors/framing-error.js';
import type { DiplomaticEvent } from '../model/event.js';
import type { EventFraming } from '../model/framing.js';
import { type BundledEvents, loadEvents } from './load-events.js';
import { type Terminal, writeWhole } from './terminal.js';
import { UsageError } from './usage-error.js';

/** `report <event>… -o report.html`: one page with charts and every account with its cues. */
export async function report(args: string[], terminal: Terminal, bundled: BundledEvents): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o', default: 'report.html' },
      text: { type: 'string', multiple: true, default: [] },
      title: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  if (positionals.length === 0)
    throw new UsageError('report takes one event or more: a folder, an event.json, or the id of a bundled event');
  const seed = Number(values.seed);
  if (!Number.isInteger(seed))
    throw new UsageError(`--seed takes a whole number, found ${JSON.stringify(values.seed)}`);
  const loaded = await loadEvents(positionals, values.text, bundled, terminal);
  const events: DiplomaticEvent[] = [];
  const framings: EventFraming[] = [];
  let bad = loaded.failed;
  for (const event of loaded.events) {
    try {
      framings.push(analyzeEvent(event, { evidence: true, intervals: true, seed }));
      events.push(event);
    } catch (error) {
      if (!isFramingError(error)) throw error;
      terminal.warn(`${event.id}: ${error.message}`);
      bad = true;
    }
  }
  if (events.length === 0) return 1;
  // the charting library is loaded here and nowhere else
  const { renderReport } = await import('../report/index.js');
  const page = await renderReport(framings, { events, ...(values.title === undefined ? {} : { title: values.title }) });
  if (values.output === '-') await terminal.write(page);
  else {
    await writeWhole(values.output, page);
    terminal.warn(`wrote ${values.output}`);
  }
  return bad ? 1 : 0;
}
