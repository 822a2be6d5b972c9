import { FramingError } from './framing-error.js';

/** A corpus run that can't be done as it was asked for. */
export class CorpusError extends FramingError {
  constructor(problem: string, options?: ErrorOptions) {
    super('CORPUS', problem, options);
  }
}

/** Whether `error` is a {@link CorpusError}. */
export function isCorpusError(error: unknown): error is CorpusError {
  return error instanceof CorpusError;
}
