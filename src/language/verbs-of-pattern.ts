import type { Inflect } from './pattern.js';

/** Letters by which a form that no rule inflects ("besought") is known to be of the verb before it. */
const SHARED = 3;

/**
 * One pattern for each verb or noun that a pattern's first word stands for ("order~|tell|tells|told to" is "order~ to" and
 * "tell|tells|told to"), so that every entry has one base form.
 */
export function verbsOfPattern(pattern: string, inflect: Inflect): string[] {
  const space = pattern.indexOf(' ');
  const first = space < 0 ? pattern : pattern.slice(0, space);
  if (!first.includes('|')) return [pattern];
  const rest = space < 0 ? '' : pattern.slice(space);
  const groups: string[][] = [];
  for (const alternative of first.split('|')) {
    const group = groups.at(-1);
    if (group !== undefined && isFormOf(alternative, group[0] as string, inflect)) group.push(alternative);
    else groups.push([alternative]);
  }
  return groups.map((group) => group.join('|') + rest);
}

function isFormOf(word: string, base: string, inflect: Inflect): boolean {
  if (/[~(*]/.test(word) || /[~(*]/.test(base)) return false;
  return word.startsWith(base.slice(0, SHARED)) || inflect(base).includes(word);
}
