/** A record that could not be analysed: where it stands, why, and what it was. */
export interface Reject {
  /** The file, where the source is one or more. */
  file?: string;
  /** Line, counted from 1; of an iterable of records its number. Where a whole file is one record, 1. */
  line: number;
  /** For people. */
  reason: string;
  /** The line as it was, or the record as JSON; left out where it is too long to be held. */
  input?: string;
  /** The same in base64, where it is no UTF-8. */
  base64?: string;
}
