import { existsSync } from 'node:fs';
import { readEvent, readText } from '../corpus/read-event.js';
import { isFramingError } from '../model/errors/framing-error.js';
import type { DiplomaticEvent } from '../model/event.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

/** The bundled events, as `readout-framing/corpus` gives them. */
export type BundledEvents = () => Promise<Readonly<Record<string, DiplomaticEvent>>>;

/**
 * Loads events by path or by the id of a bundled one, and sets the texts given as READOUT=FILE. What can't be loaded is
 * reported; `failed` says so.
 *
 * @throws UsageError for a READOUT=FILE that names no readout of any event.
 */
export async function loadEvents(
  names: readonly string[],
  texts: readonly string[],
  bundled: BundledEvents,
  terminal: Terminal,
): Promise<{ events: DiplomaticEvent[]; failed: boolean }> {
  const given = texts.map((text) => {
    const at = text.indexOf('=');
    if (at < 1 || at === text.length - 1)
      throw new UsageError(`--text takes READOUT=FILE, found ${JSON.stringify(text)}`);
    return { readout: text.slice(0, at), file: text.slice(at + 1), used: false };
  });
  const events: DiplomaticEvent[] = [];
  let failed = false;
  for (const name of names) {
    try {
      const known = existsSync(name) ? undefined : (await bundled())[name];
      const event = known === undefined ? await readEvent(name) : known;
      const readouts = [];
      for (const readout of event.readouts) {
        const text = given.findLast((one) => one.readout === readout.id);
        if (text === undefined) readouts.push(readout);
        else {
          text.used = true;
          for (const one of given) if (one.readout === readout.id) one.used = true;
          readouts.push({ ...readout, text: await readText(text.file) });
        }
      }
      events.push({ ...event, readouts });
    } catch (error) {
      if (!isFramingError(error) || error instanceof UsageError) throw error;
      terminal.warn(
        `${name}: ${error.message.startsWith(`${name}: `) ? error.message.slice(name.length + 2) : error.message}`,
      );
      failed = true;
    }
  }
  const stray = given.find((one) => !one.used);
  if (stray !== undefined && !failed) {
    const ids = events.flatMap((event) => event.readouts.map((readout) => readout.id));
    throw new UsageError(`--text ${stray.readout}: there is no such readout; there are ${ids.join(', ')}`);
  }
  return { events, failed };
}
