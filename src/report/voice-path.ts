import type { Voice } from '../model/passage.js';

/** Who a voice is, in a table: the person, the parties, the party or the label. */
export function voiceId({ person, parties, party, label }: Voice): string {
  return person ?? parties?.join('+') ?? party ?? label;
}

/** Voices from the outermost to the innermost. */
export function voicePath(voices: readonly Voice[]): string {
  return voices.map(voiceId).join(' > ');
}
