import { ReadoutInputError } from '../model/errors/readout-input-error.js';
import type { DiplomaticEvent, Readout } from '../model/event.js';
import type { EventFraming, ReadoutFraming } from '../model/framing.js';
import type { Span } from '../model/span.js';
import { type Cast, castOf } from './cast.js';

/** A readout with its framing and the text that was framed. */
export interface ReportedReadout {
  readout: Readout;
  framing: ReadoutFraming;
  text: string;
}

/** An event with its framing, joined by ids. */
export interface ReportedEvent {
  event: DiplomaticEvent;
  framing: EventFraming;
  readouts: ReportedReadout[];
  cast: Cast;
}

function checkSpan(path: string, span: Span, text: string): void {
  if (Number.isInteger(span.start) && Number.isInteger(span.end) && 0 <= span.start && span.start <= span.end) {
    if (span.end <= text.length) return;
  }
  throw new ReadoutInputError(path, `a span within the text's ${text.length} characters`, `${span.start}…${span.end}`);
}

function joinReadout(path: string, framing: ReadoutFraming, event: DiplomaticEvent): ReportedReadout {
  const readout = event.readouts.find(({ id }) => id === framing.readout);
  const text = readout?.text;
  if (!readout || typeof text !== 'string') {
    const expected = `the id of a readout of ${JSON.stringify(event.id)} that has a text`;
    throw new ReadoutInputError(`${path}.readout`, expected, JSON.stringify(framing.readout));
  }
  if (framing.words > 0 && framing.passages.length === 0) {
    throw new ReadoutInputError(`${path}.passages`, 'passages and cues (analyze with evidence: true)', 'none');
  }
  for (const [at, { span }] of framing.passages.entries()) checkSpan(`${path}.passages[${at}].span`, span, text);
  for (const [at, cue] of framing.cues.entries()) {
    checkSpan(`${path}.cues[${at}].span`, cue.span, text);
    const found = text.slice(cue.span.start, cue.span.end);
    if (found === cue.text) continue;
    const expected = `${JSON.stringify(cue.text)} there in the readout's text (is it the text that was analyzed?)`;
    throw new ReadoutInputError(`${path}.cues[${at}].span`, expected, JSON.stringify(found.slice(0, 80)));
  }
  return { readout, framing, text };
}

/**
 * Joins framings with their events.
 *
 * @throws {ReadoutInputError} where a framing has no event, a framed readout no text, or the evidence is missing or
 * does not fit the text.
 */
export function joinEvents(framings: readonly EventFraming[], events: readonly DiplomaticEvent[]): ReportedEvent[] {
  return framings.map((framing, at) => {
    const path = `framings[${at}]`;
    const event = events.find(({ id }) => id === framing.event.id);
    if (!event) {
      const known = events.map(({ id }) => JSON.stringify(id)).join(', ') || 'none';
      const expected = `the id of an event in options.events (${known})`;
      throw new ReadoutInputError(`${path}.event.id`, expected, JSON.stringify(framing.event.id));
    }
    const readouts = framing.readouts.map((readout, n) => joinReadout(`${path}.readouts[${n}]`, readout, event));
    return { event, framing, readouts, cast: castOf(framing.parties) };
  });
}
