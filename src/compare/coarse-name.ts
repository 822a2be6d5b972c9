import { wordAt } from './names.js';
import type { Reader } from './reader.js';

/** A name by the stems of its words, so that "Good-Neighbourliness" and "Good-Neighborliness" are one. */
export function coarseName(name: string, reader: Reader): string {
  const tokens = reader.read(name);
  const stems: string[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const word = wordAt(tokens, token);
    if (!reader.knowledge.isStop(word) && /[\p{L}\p{N}]/u.test(word)) stems.push(reader.knowledge.termOf(word));
  }
  return stems.join(' ');
}
