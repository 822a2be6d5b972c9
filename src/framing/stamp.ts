import type { Lexicon } from '../language/lexicon.js';
import type { Stamp } from '../model/framing.js';
import { version } from '../model/version.js';

/** Hash of no text: where two FNV-1a sums begin. */
const EMPTY = '811c9dc59747b28c';

/**
 * Hash of a text as 16 hexadecimal digits: two FNV-1a sums with different beginnings. For stamps, not for secrets.
 *
 * @param before hash of the text before it: the result is that of both together.
 */
export function fingerprint(text: string, before = EMPTY): string {
  let a = Number.parseInt(before.slice(0, 8), 16);
  let b = Number.parseInt(before.slice(8), 16);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 16777619);
    b = Math.imul(b ^ unit, 2246822519);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

/** Hash of every entry of the lexicons, and of those `before` which is theirs. */
export function fingerprintOfLexicons(lexicons: readonly Lexicon[], before?: string): string {
  const parts: string[] = [];
  for (const lexicon of lexicons)
    for (const entry of lexicon.entries)
      parts.push(lexicon.name, entry.pattern, String(entry.weight), entry.category, ...entry.conditions);
  if (before === undefined) return fingerprint(parts.join('\n'));
  return parts.length === 0 ? before : fingerprint(`\n${parts.join('\n')}`, before);
}

/**
 * The stamp of a record made of others, as an event is of its accounts: where they differ in their lexicons, which they do
 * in accounts of several languages, the hash of all of these hashes. `undefined` for none.
 */
export function mergeStamps(stamps: readonly Stamp[]): Stamp | undefined {
  const first = stamps[0];
  if (first === undefined) return undefined;
  const lexicons = [...new Set(stamps.map((stamp) => stamp.lexicons))].sort();
  return lexicons.length === 1 ? first : { ...first, lexicons: fingerprint(lexicons.join('\n')) };
}

/** The stamp of a record: library version, hash of the lexicons, hash of the options. */
export function makeStamp(lexicons: string, options: unknown): Stamp {
  return { version, lexicons, options: fingerprint(JSON.stringify(options)) };
}
