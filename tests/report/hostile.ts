import type { DiplomaticEvent } from '../../src/model/event.js';
import type { EventFraming } from '../../src/model/framing.js';
import { fixture } from './fixture.js';

/**
 * The fixture with `hostile` in every free field: names, titles, ids, labels, categories, metrics, texts, reasons,
 * provenance, stamp. Ids stay distinct by a number at their end.
 */
export function hostileFixture(hostile: string): { event: DiplomaticEvent; framing: EventFraming } {
  const { event, framing } = fixture();
  const renamed = (id: string) => `${hostile} ${id}`;
  event.id = framing.event.id = renamed(event.id);
  event.title = framing.event.title = hostile;
  framing.event.date = framing.event.kind = hostile;
  framing.stamp = { version: hostile, lexicons: hostile, options: hostile };
  for (const party of framing.parties) {
    party.id = renamed(party.id);
    party.name = hostile;
    party.aliases = [hostile];
    for (const person of party.people ?? []) {
      person.id = renamed(person.id);
      person.name = renamed(person.id);
      person.aliases = [hostile];
    }
  }
  for (const readout of event.readouts) {
    readout.id = renamed(readout.id);
    readout.publisher = { name: hostile, party: hostile };
    readout.language = hostile;
    const fields = [
      'title',
      'source',
      'url',
      'date',
      'originalLanguage',
      'reachedUsFrom',
      'rendering',
      'note',
    ] as const;
    readout.provenance = Object.fromEntries(fields.map((field) => [field, hostile]));
    if (readout.text?.trim()) readout.text += `\n\n${hostile}`;
  }
  for (const [at, readout] of framing.readouts.entries()) {
    const text = event.readouts[at]!.text as string;
    readout.readout = renamed(readout.readout);
    readout.publisher = { name: hostile, party: hostile };
    readout.genre = hostile as 'news';
    readout.language = hostile;
    if (readout.passages.length === 0) continue;
    const span = { start: text.length - hostile.length, end: text.length };
    const voices = [{ label: hostile }, { label: hostile, party: hostile, person: hostile }];
    readout.passages.push({ span, mode: hostile as 'turn', voices, words: 1, confidence: 1 });
    const modifiers = [{ kind: hostile as 'negated', span, text: hostile, factor: 1 }];
    const passage = readout.passages.length - 1;
    for (const metric of [hostile, 'sentiment']) {
      readout.cues.push({
        metric,
        category: hostile,
        span,
        text: hostile,
        weight: 1,
        modifiers,
        contribution: 1,
        passage,
      });
    }
  }
  for (const profile of framing.profiles) {
    profile.readout = renamed(profile.readout);
    profile.party = renamed(profile.party);
    if (profile.person !== undefined) profile.person = renamed(profile.person);
    Object.defineProperty(profile.scores, hostile, { value: profile.scores.sentiment, enumerable: true });
  }
  for (const missing of framing.missing) {
    missing.readout = renamed(missing.readout);
    missing.reason = hostile;
  }
  return { event, framing };
}
