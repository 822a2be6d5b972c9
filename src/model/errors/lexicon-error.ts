import { FramingError } from './framing-error.js';

/** A lexicon or metric definition that cannot be compiled: which one, on which line, and why. */
export class LexiconError extends FramingError {
  readonly lexicon: string;
  readonly line: number | undefined;

  constructor(lexicon: string, line: number | undefined, problem: string) {
    super('LEXICON', `${lexicon}${line === undefined ? '' : `:${line}`}: ${problem}`);
    this.lexicon = lexicon;
    this.line = line;
  }
}

/** Whether `error` is a {@link LexiconError}. */
export function isLexiconError(error: unknown): error is LexiconError {
  return error instanceof LexiconError;
}
