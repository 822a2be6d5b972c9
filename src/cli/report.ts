import { parseArgs } from 'node:util';
import { frameEvents } from './frame-events.js';
import type { BundledEvents } from './load-events.js';
import type { Terminal } from './terminal.js';
import { writeWhole } from './write-whole.js';

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
  const { events, framings, failed } = await frameEvents(
    { names: positionals, texts: values.text, seed: values.seed, intervals: true },
    terminal,
    bundled,
  );
  if (framings.length === 0) return 1;
  // the charting library is loaded here and nowhere else
  const { renderReport } = await import('../report/index.js');
  const page = await renderReport(framings, { events, ...(values.title === undefined ? {} : { title: values.title }) });
  if (values.output === '-') await terminal.write(page);
  else {
    await writeWhole(values.output, page);
    terminal.warn(`wrote ${values.output}`);
  }
  return failed ? 1 : 0;
}
