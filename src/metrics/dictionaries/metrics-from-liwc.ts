import type { LexiconEntry } from '../../language/lexicon.js';
import { LexiconError } from '../../model/errors/lexicon-error.js';
import type { Metric } from '../metric.js';
import { readDelimited } from './delimited.js';
import { dictionaryMetrics } from './dictionary-metrics.js';
import { type DictionaryOptions, wordEntry } from './word-entry.js';

/**
 * Metrics from a dictionary in one of LIWC's formats, one a category: `.dic` (categories with numbers between two lines of
 * `%`, then words with the numbers of their categories) or `.dicx` (a CSV: `DicTerm` and a column a category, whose
 * cells are `X` or a weight).
 *
 * @throws LexiconError with file and line for an unknown category, a word without one, a bad word or weight.
 * @example
 * metricsFromLiwc('%\n1\tfuture\n%\nwill\t1\ntomorrow*\t1\n').map((metric) => metric.name); // => ['future']
 */
export function metricsFromLiwc(text: string, options: DictionaryOptions = {}): Metric[] {
  const file = options.file ?? 'LIWC dictionary';
  const categories = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('%')
    ? readDic(file, text)
    : readDicx(file, text);
  return dictionaryMetrics(file, categories, options);
}

function readDic(file: string, text: string): Map<string, LexiconEntry[]> {
  const categories = new Map<string, LexiconEntry[]>();
  const byNumber = new Map<string, string>();
  let marks = 0;
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((whole, index) => {
      const line = whole.trim();
      const number = index + 1;
      if (line === '') return;
      if (line.startsWith('%')) {
        marks++;
        return;
      }
      const cells = line.split(/\t+|\s{2,}/).map((cell) => cell.trim());
      if (marks === 1) {
        const [id, name] = cells.length > 1 ? cells : line.split(/\s+/, 2);
        if (id === undefined || name === undefined || !/^\d+$/.test(id))
          throw new LexiconError(
            file,
            number,
            `expected the number and name of a category, found ${JSON.stringify(line)}`,
          );
        if (byNumber.has(id)) throw new LexiconError(file, number, `category ${id} stands twice`);
        byNumber.set(id, name);
        categories.set(name, []);
        return;
      }
      const [word = '', ...rest] = cells.length > 1 ? cells : line.split(/\s+/);
      const ids = rest.flatMap((cell) => cell.split(/\s+/));
      if (ids.length === 0) throw new LexiconError(file, number, `no category of ${JSON.stringify(word)}`);
      for (const id of ids) {
        const name = byNumber.get(id);
        if (name === undefined)
          throw new LexiconError(file, number, `unknown category ${JSON.stringify(id)} of ${JSON.stringify(word)}`);
        categories.get(name)?.push(wordEntry(file, number, word, 1, name));
      }
    });
  if (marks < 2) throw new LexiconError(file, undefined, 'expected categories between two lines of "%"');
  return categories;
}

function readDicx(file: string, text: string): Map<string, LexiconEntry[]> {
  const [heading, ...rows] = readDelimited(file, text);
  if (heading?.cells[0]?.toLowerCase() !== 'dicterm')
    throw new LexiconError(file, heading?.line, 'expected a line of "%" (.dic) or a heading "DicTerm, …" (.dicx)');
  const names = heading.cells.slice(1);
  const categories = new Map(names.map((name): [string, LexiconEntry[]] => [name, []]));
  for (const { line, cells } of rows) {
    const [word = '', ...marks] = cells;
    if (marks.length > names.length) throw new LexiconError(file, line, `more cells than categories: ${marks.length}`);
    marks.forEach((mark, index) => {
      if (mark === '') return;
      const weight = /^x$/i.test(mark) ? 1 : Number(mark);
      if (!Number.isFinite(weight))
        throw new LexiconError(
          file,
          line,
          `expected X or a weight of ${JSON.stringify(word)}, found ${JSON.stringify(mark)}`,
        );
      const name = names[index] as string;
      if (weight !== 0) categories.get(name)?.push(wordEntry(file, line, word, weight, name));
    });
  }
  return categories;
}
