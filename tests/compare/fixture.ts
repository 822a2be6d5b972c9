import type { DiplomaticEvent, Genre, Readout } from '../../src/index.js';

/** An event of two invented countries, with accounts of these texts. */
export function eventOf(texts: Record<string, string>, genre: Genre = 'readout'): DiplomaticEvent {
  return {
    id: 'talks',
    title: 'Talks of Ann Ames and Bo Bell',
    parties: [
      {
        id: 'aland',
        name: 'Aland',
        aliases: ['Alandic'],
        people: [{ id: 'ames', name: 'Ann Ames', aliases: ['President Ames'] }],
      },
      { id: 'beland', name: 'Beland', people: [{ id: 'bell', name: 'Bo Bell', aliases: ['President Bell'] }] },
    ],
    readouts: Object.entries(texts).map(
      ([id, text]): Readout => ({ id, publisher: { name: `Office ${id}` }, genre, language: 'en', text }),
    ),
  };
}
