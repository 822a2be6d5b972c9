import type { Voice } from './passage.js';

/** Who a voice is: the person, the joint parties, the party or the label. */
export function voiceId({ person, parties, party, label }: Voice): string {
  return person ?? parties?.join('+') ?? party ?? label;
}

/** Who says it: the innermost voice; empty for narration. */
export function innermostId(voices: readonly Voice[]): string {
  const inner = voices.at(-1);
  return inner === undefined ? '' : voiceId(inner);
}

/** Voices from the outermost to the innermost. */
export function voicePath(voices: readonly Voice[]): string {
  return voices.map(voiceId).join(' > ');
}
