import type { ProfileInput } from './profile-input.js';
import { emptyUnit, type Unit } from './tally.js';

/** What the words of a cue add to the profile of whoever reports. */
export interface Frame {
  /** First token of the cue. */
  cue: number;
  unit: Unit;
}

/**
 * The words of the cue that introduces a passage ("stressed that"): they stand in the passage of whoever reports, and
 * their force is the reporter's choice. One unit for each cue, by the indices of its passages.
 */
export function reportingFrames({ passages, attributions, cues, metrics, tokens }: ProfileInput): Map<number, Frame> {
  const frames = new Map<number, Frame>();
  const known = new Map<number, Frame>();
  for (let index = 0; index < passages.length; index++) {
    const { voices, mode } = passages[index]!;
    const cue = attributions[index]?.cue;
    if (cue === undefined || mode === 'turn' || voices.length < 2) continue;
    let frame = known.get(cue.first);
    if (frame === undefined) {
      const unit = emptyUnit(index, tokens.wordsBetween(cue.first, cue.end), metrics.length);
      for (let at = cues.from(cue.first); at < cues.count && (cues.first[at] as number) < cue.end; at++) {
        const end = cues.end[at] as number;
        if (end > cue.end) continue;
        const metric = cues.metric[at] as number;
        unit.raw[metric]! += cues.contribution[at] as number;
        unit.cues[metric]!++;
        unit.cueWords[metric]! += end - (cues.first[at] as number);
      }
      frame = { cue: cue.first, unit };
      known.set(cue.first, frame);
    }
    frames.set(index, frame);
  }
  return frames;
}
