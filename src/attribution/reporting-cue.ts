import type { Entry } from '../language/language-tables.js';
import type { Range } from './attribution.js';

/** How the word of a cue is used. */
export enum VerbUse {
  /** "was noted", "has been agreed". */
  Passive = 1,
  /** "stressing that": an -ing form without auxiliary. */
  Participle = 2,
  /** "to note": an infinitive that no verb of wishing carries. */
  Infinitive = 4,
  /** "support": neither past nor third person. */
  Base = 8,
  /** "can be stated": what may be said, not what was. */
  Modal = 16,
  /** "si è convenuto": reflexive, or impersonal where no subject stands. */
  Reflexive = 32,
}

/** A word or phrase that may attribute, with the auxiliaries and adverbs that belong to it. A class, as its fields are read all the time. */
export class ReportingCue {
  readonly entry: Entry;
  /** See `CueKind`. */
  readonly kind: number;
  /** The reporting word itself. */
  readonly first: number;
  readonly end: number;
  /** First token of the verb group: auxiliaries and adverbs included. */
  readonly group: number;
  /** See `VerbUse`. */
  private readonly use: number;

  constructor(entry: Entry, kind: number, first: number, end: number, group: number, use = 0) {
    this.entry = entry;
    this.kind = kind;
    this.first = first;
    this.end = end;
    this.group = group;
    this.use = use;
  }

  /** The verb group with what belongs to the cue. */
  get span(): Range {
    return { first: this.group, end: this.end };
  }

  get passive(): boolean {
    return (this.use & VerbUse.Passive) !== 0;
  }

  get participle(): boolean {
    return (this.use & VerbUse.Participle) !== 0;
  }

  get infinitive(): boolean {
    return (this.use & VerbUse.Infinitive) !== 0;
  }

  get base(): boolean {
    return (this.use & VerbUse.Base) !== 0;
  }

  get modal(): boolean {
    return (this.use & VerbUse.Modal) !== 0;
  }

  get reflexive(): boolean {
    return (this.use & VerbUse.Reflexive) !== 0;
  }

  /** The same cue with another verb group or another end. */
  spanning(group: number, end: number): ReportingCue {
    return new ReportingCue(this.entry, this.kind, this.first, end, group, this.use);
  }

  /** The same infinitive as the last part of a verb group that begins at `group`. */
  carriedFrom(group: number): ReportingCue {
    return new ReportingCue(this.entry, this.kind, this.first, this.end, group, this.use & ~VerbUse.Infinitive);
  }
}
