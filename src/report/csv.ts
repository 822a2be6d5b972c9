import type { EventFraming } from '../model/framing.js';
import type { Profile, Score } from '../model/profile.js';
import { voicePath } from '../model/voice-id.js';

/**
 * Rows as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * @example
 * csvRow(['a "b"', '=1+1', -2]); // => '"a ""b""",\'=1+1,-2\r\n'
 */
export function csvRow(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What every table tells of a profile in one metric. */
export function profileCells(
  event: string,
  profile: Profile,
  metric: string,
  { value, interval, cues, words, perThousand, raw }: Score,
): (string | number | undefined)[] {
  const { readout, party, person, role, passages } = profile;
  return [
    ...[event, readout, party, person, role, metric],
    ...[value, interval?.[0], interval?.[1], cues, words, perThousand, raw, passages],
  ];
}

/** One row for each profile and metric; accounts without text have a row that says so. */
export function* profilesAsCsv(framing: EventFraming, header = true): Generator<string> {
  if (header)
    yield csvRow([
      'event',
      'readout',
      'party',
      'person',
      'role',
      'metric',
      'value',
      'low',
      'high',
      'cues',
      'words',
      'per_thousand',
      'raw',
      'passages',
      'note',
      'version',
      'lexicons',
      'options',
    ]);
  const { stamp, event } = framing;
  for (const profile of framing.profiles)
    for (const [metric, score] of Object.entries(profile.scores))
      yield csvRow([
        ...profileCells(event.id, profile, metric, score),
        '',
        stamp.version,
        stamp.lexicons,
        stamp.options,
      ]);
  for (const { readout, reason } of framing.missing)
    yield csvRow([
      event.id,
      readout,
      '',
      '',
      '',
      '',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      `missing: ${reason}`,
      stamp.version,
      stamp.lexicons,
      stamp.options,
    ]);
}

/** One row for each cue, with the voices of its passage, outermost first. */
export function* cuesAsCsv(framing: EventFraming, header = true): Generator<string> {
  if (header)
    yield csvRow([
      'event',
      'readout',
      'metric',
      'category',
      'start',
      'end',
      'text',
      'weight',
      'contribution',
      'modifiers',
      'passage',
      'mode',
      'voices',
      'version',
      'lexicons',
      'options',
    ]);
  const { stamp, event } = framing;
  for (const readout of framing.readouts)
    for (const cue of readout.cues) {
      const passage = readout.passages[cue.passage];
      yield csvRow([
        event.id,
        readout.readout,
        cue.metric,
        cue.category,
        cue.span.start,
        cue.span.end,
        cue.text,
        cue.weight,
        cue.contribution,
        cue.modifiers.map(({ kind, text, factor }) => `${kind} by ${text} (${factor})`).join('; '),
        cue.passage,
        passage?.mode,
        passage && voicePath(passage.voices),
        stamp.version,
        stamp.lexicons,
        stamp.options,
      ]);
    }
}
