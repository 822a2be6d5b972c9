import { LexiconError } from '../../model/errors/lexicon-error.js';

/** A row of a delimited file. */
export interface Row {
  line: number;
  cells: string[];
}

/** Rows of a CSV (RFC 4180 but for line breaks inside quotes), by comma, semicolon or tab, whichever its first line has. */
export function readDelimited(file: string, text: string): Row[] {
  const rows: Row[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const delimiter = ['\t', ';', ','].find((one) => first.includes(one)) ?? ',';
  lines.forEach((line, index) => {
    if (line.trim() !== '') rows.push({ line: index + 1, cells: cellsOf(file, index + 1, line, delimiter) });
  });
  return rows;
}

function cellsOf(file: string, number: number, line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] !== '"') {
      const end = line.indexOf(delimiter, at);
      cells.push(line.slice(at, end < 0 ? line.length : end).trim());
      if (end < 0) break;
      at = end + 1;
      continue;
    }
    let cell = '';
    let from = at + 1;
    for (;;) {
      const quote = line.indexOf('"', from);
      if (quote < 0) throw new LexiconError(file, number, 'a quotation mark is never closed on its line');
      cell += line.slice(from, quote);
      at = quote + 1;
      if (line[at] !== '"') break;
      cell += '"';
      from = at + 1;
    }
    cells.push(cell.trim());
    if (at >= line.length) break;
    if (line[at] !== delimiter)
      throw new LexiconError(file, number, `expected ${JSON.stringify(delimiter)} after a cell in quotation marks`);
    at++;
  }
  return cells;
}
