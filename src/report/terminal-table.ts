import type { EventFraming, ReadoutFraming } from '../model/framing.js';
import type { Profile, Score } from '../model/profile.js';
import { oneLine, signed } from './one-line.js';
import { terminalWidth } from './terminal-width.js';

/** How a table is drawn. */
export interface TerminalTableOptions {
  /** Whether to use bold and dim (ANSI). By default false. */
  colour?: boolean;
  /** Whether to list the cues with most weight under each account. By default false. */
  cues?: boolean;
}

/** Cues listed for each metric of an account. */
const CUES_SHOWN = 8;

/** Profiles of an event for a terminal: by account, party or person and role; then the accounts that are missing. */
export function terminalTable(
  framing: EventFraming,
  { colour = false, cues = false }: TerminalTableOptions = {},
): string {
  const bold = (text: string) => (colour ? `\u001b[1m${text}\u001b[22m` : text);
  const dim = (text: string) => (colour ? `\u001b[2m${text}\u001b[22m` : text);
  const metrics = [...new Set(framing.profiles.flatMap((profile) => Object.keys(profile.scores)))];
  const parties = new Map(framing.parties.map((party) => [party.id, oneLine(party.name)]));
  const people = new Map(
    framing.parties.flatMap((party) =>
      (party.people ?? []).map((person) => [person.id, oneLine(person.name)] as const),
    ),
  );
  const lines = [
    bold(oneLine(framing.event.title)),
    dim(oneLine([framing.event.id, framing.event.date, framing.event.kind].filter(Boolean).join(' · '))),
    '',
  ];
  const header = ['who', 'as', 'words', ...metrics];
  const rowsOf = (profiles: readonly Profile[]) =>
    profiles.map((profile) => [
      profile.person === undefined
        ? (parties.get(profile.party) ?? oneLine(profile.party))
        : `  ${people.get(profile.person) ?? oneLine(profile.person)}`,
      profile.role,
      String(profile.words),
      ...metrics.map((metric) => cell(profile.scores[metric])),
    ]);
  const all = framing.readouts.flatMap((readout) => rowsOf(readout.profiles));
  const widths = header.map((title, column) =>
    all.reduce((width, row) => Math.max(width, terminalWidth(row[column] as string)), terminalWidth(title)),
  );
  const draw = (row: readonly string[]) =>
    row
      .map((text, column) => {
        const blank = ' '.repeat((widths[column] as number) - terminalWidth(text));
        return column === 2 ? blank + text : text + blank;
      })
      .join('  ')
      .trimEnd();
  for (const readout of framing.readouts) {
    lines.push(
      bold(
        `${oneLine(readout.readout)}: ${oneLine(readout.publisher.name)}, ${readout.genre}, ${readout.words} words${unsure(readout)}`,
      ),
      dim(draw(header)),
    );
    for (const row of rowsOf(readout.profiles)) lines.push(draw(row));
    if (cues)
      for (const metric of metrics) {
        const found = readout.cues.filter((cue) => cue.metric === metric);
        found.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || a.span.start - b.span.start);
        const shown = found
          .slice(0, CUES_SHOWN)
          .map((cue) => `${oneLine(cue.text)} ${signed(cue.contribution)} ${dim(`(${cue.category})`)}`);
        lines.push(
          `  ${metric}: ${shown.join(', ') || '–'}${found.length > CUES_SHOWN ? dim(` and ${found.length - CUES_SHOWN} more`) : ''}`,
        );
      }
    lines.push('');
  }
  for (const { readout, publisher, reason } of framing.missing)
    lines.push(`missing: ${oneLine(readout)} (${oneLine(publisher.name)}): ${reason}`);
  if (framing.missing.length > 0) lines.push('');
  lines.push(
    dim(
      `readout-framing ${framing.stamp.version}, lexicons ${framing.stamp.lexicons}, options ${framing.stamp.options}`,
    ),
  );
  return `${lines.join('\n')}\n`;
}

function cell(score: Score | undefined): string {
  if (score === undefined) return '';
  const interval = score.interval === undefined ? '' : ` [${signed(score.interval[0])}, ${signed(score.interval[1])}]`;
  return `${signed(score.value)}${interval} ${score.cues}`;
}

/** What is in no speaker's profile, where there is any. */
function unsure({ unattributed, excluded }: ReadoutFraming): string {
  const parts = [
    unattributed.words > 0 && `${unattributed.words} without a source`,
    excluded.words > 0 && `${excluded.words} left out as less sure`,
  ];
  return parts.map((part) => (part === false ? '' : `, ${part}`)).join('');
}
