// The table of the README between its marks, from what the benchmark measured.
import { readFileSync, writeFileSync } from 'node:fs';

const BEGIN = '<!-- start of `npm run bench -- --readme` -->';
const END = '<!-- end of bench -->';

/** Rewrites the table; the ratios hold on any machine, seconds don't. */
export function writeReadme(rows, file = 'README.md') {
  const readme = readFileSync(file, 'utf8');
  const start = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${file} has no marks ${BEGIN} and ${END}`);
  const table = rows.map(({ name, ratioToUs }) => `| ${name} | ${ratioToUs.toFixed(ratioToUs < 0.1 ? 3 : 2)} |`);
  writeFileSync(
    file,
    `${readme.slice(0, start)}${BEGIN}\n| on one core, the same text | times our speed |\n| --- | --- |\n${table.join('\n')}\n${readme.slice(end)}`,
  );
}
