import { FramingError } from './framing-error.js';

/** Input that is not a DiplomaticEvent or Readout: the path of the field, what was found, what was expected. */
export class ReadoutInputError extends FramingError {
  readonly path: string;
  readonly expected: string;
  readonly found: string;

  constructor(path: string, expected: string, found: string) {
    super('READOUT_INPUT', `${path || 'input'}: expected ${expected}, found ${found}`);
    this.path = path;
    this.expected = expected;
    this.found = found;
  }
}

/** Whether `error` is a {@link ReadoutInputError}. */
export function isReadoutInputError(error: unknown): error is ReadoutInputError {
  return error instanceof ReadoutInputError;
}
