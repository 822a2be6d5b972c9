import type { ProfileInput } from './profile-input.js';
import { addCue, type Tally } from './tally.js';

/** The words of the cue that introduces a passage ("stressed that"), of tokens `first` to `end`. */
export interface Frame {
  first: number;
  end: number;
  /** The first passage that it introduces. */
  passage: number;
}

/**
 * The words of the cues that introduce passages: they stand in the passage of whoever reports, and their force is the
 * reporter's choice. One frame for each cue.
 */
export class ReportingFrames {
  private readonly input: ProfileInput;
  private known: Map<number, Frame> | undefined;
  /** Passages whose frames are known, from the first. */
  private read = 0;

  constructor(input: ProfileInput) {
    this.input = input;
  }

  /** The frame of a passage. */
  of(passage: number): Frame | undefined {
    const { input } = this;
    this.known ??= new Map();
    const { known } = this;
    for (; this.read <= passage; this.read++) {
      const cue = cueOf(input, this.read);
      if (cue !== undefined && !known.has(cue.first))
        known.set(cue.first, { first: cue.first, end: cue.end, passage: this.read });
    }
    const cue = cueOf(input, passage);
    return cue === undefined ? undefined : known.get(cue.first);
  }

  /** Adds the words of a frame to the profile of whoever reports. */
  addTo(tally: Tally, { first, end, passage }: Frame): void {
    const { tokens, cues } = this.input;
    const unit = tally.unit(passage, tokens.wordsBetween(first, end));
    for (let at = cues.from(first); at < cues.count && (cues.first[at] as number) < end; at++) {
      const after = cues.end[at] as number;
      if (after > end) continue;
      addCue(unit, cues.metric[at] as number, cues.contribution[at] as number, after - (cues.first[at] as number));
    }
    tally.add(unit);
  }
}

function cueOf({ passages }: ProfileInput, passage: number): { first: number; end: number } | undefined {
  const { voices, mode, attribution } = passages[passage]!;
  return mode === 'turn' || voices.length < 2 ? undefined : attribution?.cue;
}
