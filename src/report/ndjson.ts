import type { EventFraming } from '../model/framing.js';

/** One JSON object a line: profiles, accounts that are missing and, where asked for, cues. `type` tells which. */
export function* framingAsNdjson(framing: EventFraming, cues = false): Generator<string> {
  const { stamp, event } = framing;
  const line = (type: string, record: object) => `${JSON.stringify({ type, event: event.id, ...record, stamp })}\n`;
  for (const profile of framing.profiles) yield line('profile', profile);
  if (cues)
    for (const readout of framing.readouts)
      for (const cue of readout.cues)
        yield line('cue', { readout: readout.readout, ...cue, voices: readout.passages[cue.passage]?.voices ?? [] });
  for (const missing of framing.missing) yield line('missing', missing);
}
