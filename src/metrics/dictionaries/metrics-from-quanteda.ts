import type { LexiconEntry } from '../../language/lexicon.js';
import { LexiconError } from '../../model/errors/lexicon-error.js';
import type { Metric } from '../metric.js';
import { dictionaryMetrics } from './dictionary-metrics.js';
import { type DictionaryOptions, wordEntry } from './word-entry.js';

/**
 * Metrics from a quanteda dictionary in YAML, one a list of words; nested keys are joined by dots, as quanteda joins them
 * (`care.virtue`). The part of YAML that such files use: keys by indentation, lists of `- word` or `[word, word]` on one
 * line, quotation marks, comments.
 *
 * @throws LexiconError with file and line for anything else.
 * @example
 * metricsFromQuanteda('time:\n  future: [will, "in years"]\n  past:\n    - ago\n').map(({ name }) => name); // => ['time.future', 'time.past']
 */
export function metricsFromQuanteda(text: string, options: DictionaryOptions = {}): Metric[] {
  const file = options.file ?? 'quanteda dictionary';
  const categories = new Map<string, LexiconEntry[]>();
  const open: { indent: number; name: string }[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((whole, index) => {
      const number = index + 1;
      const line = withoutComment(whole).trimEnd();
      const content = line.trimStart();
      if (content === '' || content === '---') return;
      const indent = line.length - content.length;
      if (line.slice(0, indent).includes('\t')) throw new LexiconError(file, number, 'YAML is indented by spaces');
      const inList = content.startsWith('- ');
      // a list may stand as far to the left as its key
      while (
        open.length > 0 &&
        (inList ? open[open.length - 1]!.indent > indent : open[open.length - 1]!.indent >= indent)
      )
        open.pop();
      const add = (name: string, word: string) => {
        const entries = categories.get(name) ?? [];
        entries.push(wordEntry(file, number, word, 1, name));
        categories.set(name, entries);
      };
      if (inList) {
        if (open.length === 0) throw new LexiconError(file, number, 'a word stands before the first key');
        for (const word of wordsOf(file, number, content.slice(2).trim())) add(pathOf(open), word);
        return;
      }
      const [key, value] = keyOf(file, number, content);
      open.push({ indent, name: key });
      if (value !== '') for (const word of wordsOf(file, number, value)) add(pathOf(open), word);
    });
  return dictionaryMetrics(file, categories, options);
}

function pathOf(open: readonly { name: string }[]): string {
  return open.map(({ name }) => name).join('.');
}

/** Key and value of `key: value`. */
function keyOf(file: string, line: number, content: string): [string, string] {
  const quote = content[0] === '"' || content[0] === "'" ? content[0] : undefined;
  const end = quote === undefined ? content.search(/:(\s|$)/) : content.indexOf(`${quote}:`, 1) + 1;
  if (end <= 0) throw new LexiconError(file, line, `expected "key:" or "- word", found ${JSON.stringify(content)}`);
  return [unquoted(content.slice(0, end).trim()), content.slice(end + 1).trim()];
}

/** Words of `word`, `"a word"` or `[word, "a word"]`. */
function wordsOf(file: string, line: number, value: string): string[] {
  if (!value.startsWith('[')) {
    if (/^[{&*!|>]|^\?\s/.test(value)) throw new LexiconError(file, line, `not read: ${JSON.stringify(value)}`);
    return [unquoted(value)];
  }
  if (!value.endsWith(']')) throw new LexiconError(file, line, 'a list in brackets ends on its line');
  const words: string[] = [];
  let word = '';
  let quote = '';
  for (const letter of value.slice(1, -1)) {
    if (quote === '' && letter === ',') {
      words.push(word);
      word = '';
      continue;
    }
    if (quote === '' && (letter === '"' || (letter === "'" && word.trim() === ''))) quote = letter;
    else if (letter === quote) quote = '';
    word += letter;
  }
  if (quote !== '') throw new LexiconError(file, line, 'a quotation mark is never closed on its line');
  words.push(word);
  return words.map((one) => unquoted(one.trim())).filter((one) => one !== '');
}

function unquoted(value: string): string {
  const first = value[0];
  return value.length > 1 && (first === '"' || first === "'") && value.endsWith(first) ? value.slice(1, -1) : value;
}

/** A line without the comment at its end: a `#` after a space, outside quotation marks. */
function withoutComment(line: string): string {
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] as string;
    const begins = at === 0 || ' [,:-'.includes(line[at - 1] as string);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if ((letter === '"' || letter === "'") && begins) quote = letter;
    else if (letter === '#' && (at === 0 || line[at - 1] === ' ')) return line.slice(0, at);
  }
  return line;
}
