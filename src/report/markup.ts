import { escapeHtml } from './escape-html.js';

/** HTML that is safe to put on the page. Made by {@link html} only, or by {@link trusted} from what we wrote. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a hole of {@link html}: text is escaped, markup is not, nothing leaves nothing. */
export type Hole = string | number | Markup | readonly Hole[] | undefined | false;

/** Marks a string as HTML. For constants and for the output of Vega, never for anything that came in. */
export function trusted(markup: string): Markup {
  return { markup };
}

function fill(hole: Hole): string {
  if (hole === undefined || hole === false) return '';
  if (typeof hole === 'string') return escapeHtml(hole);
  if (typeof hole === 'number') return String(hole);
  if ('markup' in hole) return hole.markup;
  return hole.map(fill).join('');
}

/**
 * Template tag that escapes every string put into it, so that forgetting to escape is not possible.
 *
 * @example
 * html`<p>${'<script>'}</p>`.markup; // => '<p>&lt;script&gt;</p>'
 */
export function html(parts: TemplateStringsArray, ...holes: Hole[]): Markup {
  let markup = parts[0] as string;
  for (const [at, hole] of holes.entries()) markup += fill(hole) + parts[at + 1];
  return { markup };
}
