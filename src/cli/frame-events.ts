import { analyzeEvent } from '../framing/default-analyzer.js';
import { isFramingError } from '../model/errors/framing-error.js';
import type { DiplomaticEvent } from '../model/event.js';
import type { EventFraming } from '../model/framing.js';
import { type BundledEvents, loadEvents } from './load-events.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

/** What a command line asks to be framed. */
export interface FrameEventsOptions {
  /** Paths, or ids of bundled events. */
  names: readonly string[];
  /** Values of --text. */
  texts: readonly string[];
  /** Value of --seed. */
  seed: string;
  intervals: boolean;
}

/** The events that could be framed, with their framings in the same order; `failed` where others could not. */
export interface FramedEvents {
  events: DiplomaticEvent[];
  framings: EventFraming[];
  failed: boolean;
}

/**
 * Loads and frames events. What can't be loaded or framed is reported, and the rest is done.
 *
 * @throws UsageError if the command line can't be understood.
 */
export async function frameEvents(
  { names, texts, seed, intervals }: FrameEventsOptions,
  terminal: Terminal,
  bundled: BundledEvents,
): Promise<FramedEvents> {
  if (names.length === 0)
    throw new UsageError('expected one event or more: a folder, an event.json, or the id of a bundled event');
  if (!/^-?\d+$/.test(seed) || !Number.isSafeInteger(Number(seed)))
    throw new UsageError(`--seed takes a whole number, found ${JSON.stringify(seed)}`);
  const loaded = await loadEvents(names, texts, bundled, terminal);
  const framed: FramedEvents = { events: [], framings: [], failed: loaded.failed };
  for (const event of loaded.events) {
    try {
      framed.framings.push(analyzeEvent(event, { evidence: true, intervals, seed: Number(seed) }));
      framed.events.push(event);
    } catch (error) {
      if (!isFramingError(error)) throw error;
      terminal.warn(`${event.id}: ${error.message}`);
      framed.failed = true;
    }
  }
  return framed;
}
