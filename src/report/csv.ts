import type { EventFraming } from '../model/framing.js';

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
        event.id,
        profile.readout,
        profile.party,
        profile.person,
        profile.role,
        metric,
        score.value,
        score.interval?.[0],
        score.interval?.[1],
        score.cues,
        score.words,
        score.perThousand,
        score.raw,
        profile.passages,
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
        passage?.voices
          .map((voice) => voice.person ?? voice.parties?.join('+') ?? voice.party ?? voice.label)
          .join(' > '),
        stamp.version,
        stamp.lexicons,
        stamp.options,
      ]);
    }
}
