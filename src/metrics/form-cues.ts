import type { CompiledLanguage } from '../language/compiled.js';
import { FormBit } from '../language/roles.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import type { CueTable } from './cue-table.js';
import type { Metric } from './metric.js';

/** A form of words that is a cue, with the index of its metric. */
export interface FormOfMetric {
  bit: number;
  metric: number;
  category: string;
  weight: number;
}

/** The forms that a language counts as cues of built-in metrics: "-issimo", the conditional. */
export function formsOfMetrics({ pack }: CompiledLanguage, metrics: readonly Metric[]): FormOfMetric[] {
  return (pack.formCues ?? []).flatMap(({ form, metric, category, weight }) => {
    const index = metrics.findIndex((one) => one.builtIn && one.name === metric);
    return index < 0 ? [] : [{ bit: FormBit[form], metric: index, category, weight }];
  });
}

/** Hands over the words of a sentence whose form is a cue, where no cue of the metric from `begin` on holds them. */
export function formCues(
  language: CompiledLanguage,
  tokens: Tokens,
  forms: readonly FormOfMetric[],
  first: number,
  end: number,
  table: CueTable,
  begin: number,
  add: (form: FormOfMetric, token: number) => void,
): void {
  const known = table.count;
  for (let token = first; token < end; token++) {
    if (tokens.kind[token] !== TokenKind.Word) continue;
    const mask = language.formOf(tokens, token);
    if (mask === 0) continue;
    for (const form of forms)
      if ((mask & form.bit) !== 0 && !isHeld(table, begin, known, form.metric, token)) add(form, token);
  }
}

function isHeld(table: CueTable, begin: number, end: number, metric: number, token: number): boolean {
  for (let at = begin; at < end; at++)
    if (table.metric[at] === metric && (table.first[at] as number) <= token && (table.end[at] as number) > token)
      return true;
  return false;
}
