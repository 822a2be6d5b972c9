import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { PositionFieldDef } from 'vega-lite/build/src/channeldef.js';
import type { ChartRow } from './chart-rows.js';
import { printable } from './escape-html.js';
import { html, type Markup, trusted } from './markup.js';

/** What one panel shows, and the words that stand for it where it is not seen. `id` is unique on the page. */
export interface ProfilePanel {
  id: string;
  title: string;
  description: string;
  range: [number, number];
  rows: readonly ChartRow[];
}

const labelWidth = 122;
const plotWidth = 108;
const figureWidth = 44;
const rowHeight = 20;

/** Cuts a label to a width in em, by a rough width for each character, for there is no font to measure with here. */
function shorten(text: string, width: number): string {
  const characters = [...printable(text).replace(/\s+/g, ' ').trim()];
  let used = 0;
  for (const [at, character] of characters.entries()) {
    used += character > '\u2e7f' ? 1 : /[A-ZMWmw@%]/.test(character) ? 0.75 : 0.57;
    if (used > width) return `${characters.slice(0, at).join('').trimEnd()}…`;
  }
  return characters.join('');
}

/** The Vega-Lite specification of a panel: dots with their 95 % intervals, one row for each profile. */
export function profileSpec({ rows, range }: Pick<ProfilePanel, 'rows' | 'range'>): TopLevelSpec {
  const [low, high] = range;
  const middle = low < 0 && high > 0 ? 0 : (low + high) / 2;
  const y = { field: 'row', type: 'ordinal', axis: null, scale: { domain: rows.map(({ row }) => row) } } as const;
  const x = {
    type: 'quantitative' as const,
    scale: { domain: range, nice: false },
    axis: { values: [low, middle, high], format: '~g', title: null },
  } satisfies Partial<PositionFieldDef<string>>;
  const colour = { field: 'colour', type: 'nominal', scale: null, legend: null } as const;
  const text = { baseline: 'middle', fill: 'currentColor' } as const;
  return {
    width: plotWidth,
    height: rows.length * rowHeight,
    autosize: 'none',
    padding: { left: labelWidth, right: figureWidth, top: 2, bottom: 22 },
    background: 'transparent',
    data: { values: rows.map((row) => ({ ...row, label: shorten(row.label, row.head ? 20 : 8.5) })) },
    layer: [
      {
        transform: [{ filter: 'isValid(datum.low)' }],
        mark: { type: 'rule', strokeWidth: 2 },
        encoding: { y, x: { ...x, field: 'low' }, x2: { field: 'high' }, color: colour },
      },
      {
        transform: [{ filter: 'isValid(datum.value)' }],
        mark: { type: 'point', filled: true, size: 64, opacity: 1 },
        encoding: { y, x: { ...x, field: 'value' }, color: colour },
      },
      {
        transform: [{ filter: 'datum.head' }],
        mark: { ...text, type: 'text', align: 'left', fontWeight: 'bold', stroke: 'var(--paper)', strokeWidth: 4 },
        encoding: { y, x: { value: -labelWidth }, text: { field: 'label' } },
      },
      {
        transform: [{ filter: '!datum.head' }],
        mark: { ...text, type: 'text', align: 'left' },
        encoding: { y, x: { value: 10 - labelWidth }, text: { field: 'label' } },
      },
      {
        mark: { ...text, type: 'text', align: 'right' },
        encoding: { y, x: { value: plotWidth + figureWidth - 2 }, text: { field: 'figure' } },
      },
    ],
    config: {
      aria: false,
      view: { stroke: null },
      text: { fontSize: 12, font: 'inherit' },
      axisX: {
        domain: false,
        ticks: false,
        labelColor: 'currentColor',
        labelFont: 'inherit',
        labelFontSize: 11,
        labelFlush: false,
        gridColor: { condition: { test: 'datum.value === 0', value: 'currentColor' }, value: 'var(--line)' },
      },
    },
  };
}

/**
 * Draws a panel as an SVG element with a name and a description. Vega's style attributes go, for the policy bars them,
 * and its roles inside, for the panel is one image.
 */
export async function renderProfileChart(panel: ProfilePanel): Promise<Markup> {
  const view = new View(parse(compile(profileSpec(panel)).spec), { renderer: 'none' });
  const drawn = await view.toSVG();
  view.finalize();
  const inside = drawn
    .slice(drawn.indexOf('>') + 1)
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/ (style|role|aria-[a-z]+|pointer-events)="[^"]*"/g, ''));
  const [width, height] = ['width', 'height'].map((name) => new RegExp(` ${name}="([\\d.]+)"`).exec(drawn)?.[1] ?? '0');
  const { id, title, description } = panel;
  return html`<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>${trusted(inside)}`;
}
