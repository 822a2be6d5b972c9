import type { Cue, ModifierKind } from '../model/cue.js';
import { ReadoutInputError } from '../model/errors/readout-input-error.js';
import type { EventFraming, ReadoutFraming } from '../model/framing.js';
import type { Mode } from '../model/passage.js';

/** A cue in its context. */
export interface KeywordInContext {
  readout: string;
  metric: string;
  category: string;
  left: string;
  keyword: string;
  right: string;
  weight: number;
  contribution: number;
  /** What changed the weight: `negated`, `intensified`, … */
  modifiers: ModifierKind[];
  mode: Mode;
  /** Label of the innermost voice; empty in narration. */
  voice: string;
  start: number;
  end: number;
}

/** Options of `kwic`. */
export interface KwicOptions {
  /** Only cues of this metric. */
  metric?: string;
  /** Only cues whose words are these, without regard to case; `*` at the end stands for any ending. */
  keyword?: string;
  /** Words on each side. By default 8. */
  context?: number;
}

/** Letters looked at for a word of context. */
const LONGEST_WORD = 40;

/**
 * The words behind the figures of an account or event: every cue with the words around it (keyword in context), one tidy row
 * a cue, in the order of the text. Made from the evidence: `analyzeReadout` and `analyzeEvent` give it unless told not to.
 *
 * @throws ReadoutInputError for a framing without its evidence.
 * @example
 * const text = 'The ministers must act before the winter comes.';
 * const framing = analyzeReadout({ id: 'a', publisher: { name: 'A' }, language: 'en', text }, { parties: [] });
 * const [row] = kwic(framing, { metric: 'obligation', context: 2 });
 * [row.left, row.keyword, row.right]; // => ['The ministers', 'must', 'act before']
 */
export function kwic(framing: ReadoutFraming | EventFraming, options: KwicOptions = {}): KeywordInContext[] {
  const accounts = 'readouts' in framing ? framing.readouts : [framing];
  return accounts.flatMap((account) => linesOf(account, options));
}

function linesOf(account: ReadoutFraming, { metric, keyword, context = 8 }: KwicOptions): KeywordInContext[] {
  const { text, readout, passages } = account;
  if (text === undefined)
    throw new ReadoutInputError('framing', 'a framing with its evidence', `none in ${JSON.stringify(readout)}`);
  const wanted = keyword?.toLowerCase();
  const isWanted = (cue: Cue) => {
    if (metric !== undefined && cue.metric !== metric) return false;
    if (wanted === undefined) return true;
    const words = cue.text.toLowerCase();
    return wanted.endsWith('*') ? words.startsWith(wanted.slice(0, -1)) : words === wanted;
  };
  return account.cues.filter(isWanted).map((cue) => {
    const { start, end } = cue.span;
    const passage = passages[cue.passage];
    return {
      readout,
      metric: cue.metric,
      category: cue.category,
      left: oneLine(text.slice(back(text, start, context), start)),
      keyword: oneLine(cue.text),
      right: oneLine(text.slice(end, forth(text, end, context))),
      weight: cue.weight,
      contribution: cue.contribution,
      modifiers: cue.modifiers.map(({ kind }) => kind),
      mode: passage?.mode ?? 'narration',
      voice: passage?.voices.at(-1)?.label ?? '',
      start,
      end,
    };
  });
}

/** Where the last words before `from` begin. */
function back(text: string, from: number, words: number): number {
  const least = Math.max(0, from - words * LONGEST_WORD);
  let at = from;
  for (let left = words; left > 0 && at > least; left--) {
    while (at > least && isSpace(text, at - 1)) at--;
    while (at > least && !isSpace(text, at - 1)) at--;
  }
  return at;
}

/** Where the first words after `from` end. */
function forth(text: string, from: number, words: number): number {
  const most = Math.min(text.length, from + words * LONGEST_WORD);
  let at = from;
  // what stands without a space behind the keyword is no word of its own
  while (at < most && !isSpace(text, at)) at++;
  for (let left = words; left > 0 && at < most; left--) {
    while (at < most && isSpace(text, at)) at++;
    while (at < most && !isSpace(text, at)) at++;
  }
  return at;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit <= 0x20 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
