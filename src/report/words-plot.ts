import type { DistinctiveWord } from '../model/comparison.js';
import { html, type Markup } from './markup.js';

const WIDTH = 360;
const HEIGHT = 270;
const LEFT = 30;
const RIGHT = 10;
const TOP = 10;
const BOTTOM = 34;
/** Height of a label, and mean width of a letter, in units of the drawing. */
const LINE = 12;
const LETTER = 6;
const LONGEST = 22;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Words by how often an account uses them and how much they are its own; as many labels as do not cover each other. */
export function wordsPlot(id: string, words: readonly DistinctiveWord[]): Markup {
  const widest = Math.max(2, ...words.map(({ z }) => z));
  const highest = Math.max(4, ...words.map(({ count }) => count));
  const least = 0.9 * Math.min(...words.filter(({ z }) => z > 0).map(({ z }) => z), widest);
  const x = (z: number) => LEFT + ((WIDTH - LEFT - RIGHT) * (z - least)) / (widest - least);
  const y = (count: number) => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * Math.log(count)) / Math.log(highest);
  const points = words.filter(({ z }) => z > 0).map((word) => ({ word, x: x(word.z), y: y(word.count) }));
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 }));
  const labels: Markup[] = [];
  for (const point of points) {
    const text = point.word.word.length > LONGEST ? `${point.word.word.slice(0, LONGEST)}…` : point.word.word;
    const place = placeFor(point.x, point.y, text.length * LETTER, taken);
    if (place === undefined) continue;
    taken.push(place.box);
    labels.push(
      html`<text x="${place.x.toFixed(1)}" y="${place.y.toFixed(1)}" text-anchor="${place.anchor}">${text}</text>`,
    );
  }
  const ticks = [1, 2, 5, 10, 20, 50, 100].filter((tick) => tick <= highest);
  const named = words.slice(0, 8).map(({ word }) => word);
  return html`<svg class="words" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Words that ${id} uses more than the others: ${named.join(', ')}">
<g class="axis"><line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${HEIGHT - BOTTOM + 8}" y2="${HEIGHT - BOTTOM + 8}"/>${ticks.map((tick) => html`<text x="${LEFT - 8}" y="${(y(tick) + 4).toFixed(1)}" text-anchor="end">${tick}</text>`)}<text x="${LEFT}" y="${HEIGHT - 8}">shared more</text><text x="${WIDTH - RIGHT}" y="${HEIGHT - 8}" text-anchor="end">more its own →</text></g>
<g class="dots">${points.map(({ x, y }) => html`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2"/>`)}</g>
<g class="labels">${labels}</g>
</svg>`;
}

/** The first of right, left, above and below where a label covers nothing and stays inside. */
function placeFor(
  x: number,
  y: number,
  width: number,
  taken: readonly Box[],
): { x: number; y: number; anchor: string; box: Box } | undefined {
  const half = LINE / 2;
  const places = [
    {
      x: x + 5,
      y: y + 4,
      anchor: 'start',
      box: { left: x + 3, right: x + 5 + width, top: y - half, bottom: y + half },
    },
    { x: x - 5, y: y + 4, anchor: 'end', box: { left: x - 5 - width, right: x - 3, top: y - half, bottom: y + half } },
    {
      x,
      y: y - 5,
      anchor: 'middle',
      box: { left: x - width / 2, right: x + width / 2, top: y - 4 - LINE, bottom: y - 3 },
    },
    {
      x,
      y: y + 13,
      anchor: 'middle',
      box: { left: x - width / 2, right: x + width / 2, top: y + 3, bottom: y + 4 + LINE },
    },
  ];
  return places.find(
    ({ box }) =>
      box.left >= LEFT &&
      box.right <= WIDTH &&
      box.top >= 0 &&
      box.bottom <= HEIGHT - BOTTOM + 8 &&
      taken.every(
        (other) => other.right < box.left || other.left > box.right || other.bottom < box.top || other.top > box.bottom,
      ),
  );
}
