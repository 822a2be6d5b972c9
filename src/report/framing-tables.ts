import type { EventFraming } from '../model/framing.js';
import { voicePath } from '../model/voice-id.js';
import { profileCells } from './csv.js';
import { type Cell, columns, type Table } from './table.js';

/** Passages of every account: who says them, how they are attributed. */
export function passagesTable({ event, readouts }: EventFraming): Table {
  return {
    name: 'passages',
    columns: columns(
      ['event', 'text', 'id of the event'],
      ['readout', 'text', 'id of the account'],
      ['passage', 'whole', 'number of the passage in the account, from 0'],
      ['start', 'whole', 'where it begins in the text, in UTF-16 units'],
      ['end', 'whole', 'where it ends'],
      ['mode', 'text', 'turn, direct, indirect, continuation or narration'],
      ['voices', 'text', 'whoever says it, outermost first, as ids joined by " > "; empty for narration'],
      ['party', 'text', 'party of the innermost voice'],
      ['person', 'text', 'person of the innermost voice'],
      ['words', 'whole', 'words of the passage'],
      ['confidence', 'number', 'how sure the attribution is, 0 to 1'],
      ['text', 'text', 'the passage'],
    ),
    rows: readouts.flatMap(({ readout, passages, text = '' }) =>
      passages.map(({ span, mode, voices, words, confidence }, at): Cell[] => [
        event.id,
        readout,
        at,
        span.start,
        span.end,
        mode,
        voicePath(voices),
        voices.at(-1)?.party,
        voices.at(-1)?.person,
        words,
        confidence,
        text.slice(span.start, span.end),
      ]),
    ),
  };
}

/** Cues of every account, with the voices of their passages. */
export function cuesTable({ event, readouts }: EventFraming): Table {
  return {
    name: 'cues',
    columns: columns(
      ['event', 'text', 'id of the event'],
      ['readout', 'text', 'id of the account'],
      ['metric', 'text', 'name of the metric'],
      ['category', 'text', 'category of the cue in the lexicon'],
      ['start', 'whole', 'where it begins in the text, in UTF-16 units'],
      ['end', 'whole', 'where it ends'],
      ['text', 'text', 'the words'],
      ['weight', 'number', 'weight in the lexicon'],
      ['contribution', 'number', 'weight times the factors of its modifiers'],
      ['modifiers', 'text', 'what changed the weight: kind, words and factor'],
      ['passage', 'whole', 'number of its passage'],
      ['voices', 'text', 'whoever says it, outermost first'],
    ),
    rows: readouts.flatMap(({ readout, cues, passages }) =>
      cues.map((cue): Cell[] => [
        event.id,
        readout,
        cue.metric,
        cue.category,
        cue.span.start,
        cue.span.end,
        cue.text,
        cue.weight,
        cue.contribution,
        cue.modifiers.map(({ kind, text, factor }) => `${kind} by ${text} (${factor})`).join('; '),
        cue.passage,
        voicePath(passages[cue.passage]?.voices ?? []),
      ]),
    ),
  };
}

/** Profiles, one row for each metric. */
export function profilesTable({ event, profiles }: EventFraming): Table {
  return {
    name: 'profiles',
    columns: columns(
      ['event', 'text', 'id of the event'],
      ['readout', 'text', 'id of the account'],
      ['party', 'text', 'id of the party'],
      ['person', 'text', 'id of the person; empty for the party'],
      ['role', 'text', 'speaker, reporter, publisher or target'],
      ['metric', 'text', 'name of the metric'],
      ['value', 'number', 'the score, in the range of the metric'],
      ['low', 'number', 'lower end of its 95 % bootstrap interval, where asked for'],
      ['high', 'number', 'upper end'],
      ['cues', 'whole', 'cues'],
      ['words', 'whole', 'words scored'],
      ['per_thousand', 'number', 'sum of contributions for every 1,000 words'],
      ['raw', 'number', 'sum of contributions'],
      ['passages', 'whole', 'passages'],
    ),
    rows: profiles.flatMap((profile) =>
      Object.entries(profile.scores).map(([metric, score]): Cell[] => profileCells(event.id, profile, metric, score)),
    ),
  };
}
