const UNSEEN = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/**
 * How many columns of a terminal a line takes: two for East Asian characters, none for combining ones.
 *
 * @example
 * terminalWidth('习近平 Xi'); // => 9
 */
export function terminalWidth(line: string): number {
  let columns = 0;
  for (const character of line) columns += UNSEEN.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}
