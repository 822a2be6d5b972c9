import { contentSecurityPolicy } from './content-security-policy.js';
import { html, type Markup, trusted } from './markup.js';
import { script } from './script.js';
import { style } from './style.js';

/** What goes into the page. */
export interface Page {
  title: string;
  /** Shown above the events; left out where the only event's heading is the page's. */
  heading?: Markup;
  main: Markup;
}

/** A whole HTML document that needs no other file and is closed to everything but its own style and script. */
export function page({ title, heading, main }: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${heading}
<main id="main" tabindex="-1">
${main}</main>
<div id="tooltip" role="tooltip" hidden></div>
<script>${trusted(script)}</script>
</body>
</html>
`.markup;
}
