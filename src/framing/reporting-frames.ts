import { firstTokenAt, TokenKind } from '../text/tokens.js';
import type { ProfileInput } from './profile-input.js';
import { emptyUnit, type Unit } from './tally.js';

/** What the words of a cue add to the profile of whoever reports. */
export interface Frame {
  /** Where the cue begins. */
  cue: number;
  unit: Unit;
}

/**
 * The words of the cue that introduces a passage ("stressed that"): they stand in the passage of whoever reports, and
 * their force is the reporter's choice. One unit for each cue, by the indices of its passages.
 */
export function reportingFrames({ passages, cues, tokens, metrics }: ProfileInput): Map<number, Frame> {
  const frames = new Map<number, Frame>();
  const known = new Map<number, Frame>();
  for (let index = 0; index < passages.length; index++) {
    const { cue, voices, mode } = passages[index]!;
    if (cue === undefined || mode === 'turn' || voices.length < 2) continue;
    let frame = known.get(cue.start);
    if (frame === undefined) {
      const first = firstTokenAt(tokens, cue.start);
      let words = 0;
      for (let token = first; token < tokens.count && (tokens.start[token] as number) < cue.end; token++)
        if ((tokens.kind[token] as number) <= TokenKind.Number) words++;
      const unit = emptyUnit(index, words, metrics.length);
      for (let at = cues.from(first); at < cues.count; at++) {
        const end = cues.end[at] as number;
        if ((tokens.start[cues.first[at] as number] as number) >= cue.end) break;
        if ((tokens.end[end - 1] as number) > cue.end) continue;
        const metric = cues.metric[at] as number;
        unit.raw[metric]! += cues.contribution[at] as number;
        unit.cues[metric]!++;
        unit.cueWords[metric]! += end - (cues.first[at] as number);
      }
      frame = { cue: cue.start, unit };
      known.set(cue.start, frame);
    }
    frames.set(index, frame);
  }
  return frames;
}
