/** A stretch of a text: UTF-16 indices, half-open, so that `text.slice(start, end)` is the evidence. */
export interface Span {
  start: number;
  end: number;
}
