const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Makes a text visible as it is: control characters that a parser drops or refuses become their pictures (NUL → ␀),
 * lone surrogates, which UTF-8 cannot hold, become U+FFFD. Tab and line ends stay. The length stays the same.
 */
export function printable(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)))
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/**
 * Escapes a text for the content of an element and for a quoted attribute.
 *
 * @example
 * escapeHtml('<b title="x">'); // => '&lt;b title=&quot;x&quot;&gt;'
 */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => entities[character] as string);
}
