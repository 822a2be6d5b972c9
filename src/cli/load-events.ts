import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { readEvent, readText } from '../corpus/read-event.js';
import { isFramingError } from '../model/errors/framing-error.js';
import type { DiplomaticEvent, Readout } from '../model/event.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

/** The bundled events, as `readout-framing/corpus` gives them. */
export type BundledEvents = () => Promise<Readonly<Record<string, DiplomaticEvent>>>;

/** A READOUT=FILE of the command line. */
interface GivenText {
  readout: string;
  file: string;
  used: boolean;
}

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
  const given = texts.map(givenText);
  const events: DiplomaticEvent[] = [];
  let failed = false;
  for (const name of names) {
    try {
      const event = await loadEvent(name, bundled, terminal);
      if (event === undefined) failed = true;
      else events.push(await withTexts(event, given));
    } catch (error) {
      if (!isFramingError(error)) throw error;
      const { message } = error;
      terminal.warn(message.startsWith(`${name}: `) ? message : `${name}: ${message}`);
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

function givenText(text: string): GivenText {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1)
    throw new UsageError(`--text takes READOUT=FILE, found ${JSON.stringify(text)}`);
  return { readout: text.slice(0, at), file: text.slice(at + 1), used: false };
}

/** The event at a path, otherwise the bundled one of that id; `undefined` where there is neither, which is reported. */
async function loadEvent(
  name: string,
  bundled: BundledEvents,
  terminal: Terminal,
): Promise<DiplomaticEvent | undefined> {
  if (existsSync(name)) return readEvent(name);
  const known = await bundled();
  if (Object.hasOwn(known, name)) return known[name];
  const ids = Object.keys(known).join(', ');
  terminal.warn(`${name}: there is no such file or folder, and no bundled event of that id (${ids})`);
  return undefined;
}

/** The event with the given texts; of two for one readout the last counts. */
async function withTexts(event: DiplomaticEvent, given: readonly GivenText[]): Promise<DiplomaticEvent> {
  const readouts: Readout[] = [];
  for (const readout of event.readouts) {
    const own = given.filter((one) => one.readout === readout.id);
    for (const one of own) one.used = true;
    const last = own.at(-1);
    readouts.push(last === undefined ? readout : await withText(readout, last.file));
  }
  return { ...event, readouts };
}

/** What is known of the account stays; how its former text came about says nothing of this one. */
async function withText(readout: Readout, file: string): Promise<Readout> {
  const { title, source, date, originalLanguage } = readout.provenance ?? {};
  return {
    ...readout,
    text: await readText(file),
    provenance: {
      ...(title === undefined ? {} : { title }),
      ...(source === undefined ? {} : { source }),
      ...(date === undefined ? {} : { date }),
      ...(originalLanguage === undefined ? {} : { originalLanguage }),
      reachedUsFrom: `the file ${basename(file)}, given with --text`,
    },
  };
}
