import type { DiplomaticEvent, Readout } from '../src/model/event.js';
import chinaMfa from './2026-02-04-xi-putin/china-mfa.txt';
import putin from './2026-02-04-xi-putin/event.json' with { type: 'json' };
import kremlin from './2026-02-04-xi-putin/kremlin.txt';
import ushakovBriefing from './2026-02-04-xi-putin/ushakov-briefing.txt';
import trump from './2026-02-04-xi-trump/event.json' with { type: 'json' };
import xinhua from './2026-02-04-xi-trump/xinhua.txt';

/** Ids of the bundled events. */
export type EventId = '2026-02-04-xi-putin' | '2026-02-04-xi-trump';

/** Texts by event and readout. */
const texts: Readonly<Record<EventId, Readonly<Record<string, string>>>> = {
  '2026-02-04-xi-putin': { 'china-mfa': chinaMfa, kremlin, 'ushakov-briefing': ushakovBriefing },
  '2026-02-04-xi-trump': { xinhua },
};

function withTexts(event: typeof putin | typeof trump): DiplomaticEvent {
  const readouts = event.readouts.map((readout): Readout => {
    const { id, publisher, genre, language, provenance } = readout;
    return {
      id,
      publisher,
      genre: genre as NonNullable<Readout['genre']>,
      language,
      text: texts[event.id as EventId][id] ?? null,
      provenance,
    };
  });
  return { ...event, readouts };
}

/**
 * The bundled events by id: the five accounts of 4 February 2026 in our own English rendering. The text of
 * `trump-post` is `null`: it did not reach us with the others.
 *
 * @example
 * events['2026-02-04-xi-trump'].readouts.map((readout) => readout.id); // => ['xinhua', 'trump-post']
 */
export const events: Readonly<Record<EventId, DiplomaticEvent>> = {
  '2026-02-04-xi-putin': withTexts(putin),
  '2026-02-04-xi-trump': withTexts(trump),
};
