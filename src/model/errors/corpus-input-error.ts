import { FramingError } from './framing-error.js';

/** Records of a corpus that could not be analysed: how many, and the first one. The others were. */
export class CorpusInputError extends FramingError {
  readonly count: number;

  constructor(count: number, first: string) {
    super('CORPUS_INPUT', `${count} ${count === 1 ? 'record was' : 'records were'} rejected, the first: ${first}`);
    this.count = count;
  }
}

/** Whether `error` is a {@link CorpusInputError}. */
export function isCorpusInputError(error: unknown): error is CorpusInputError {
  return error instanceof CorpusInputError;
}
