import { FramingError } from './framing-error.js';

/** A file that can't be read, written or understood: which one and why. */
export class FileError extends FramingError {
  readonly file: string;
  readonly problem: string;

  constructor(file: string, problem: string, options?: ErrorOptions) {
    super('FILE', `${file}: ${problem}`, options);
    this.file = file;
    this.problem = problem;
  }
}

/** Whether `error` is a {@link FileError}. */
export function isFileError(error: unknown): error is FileError {
  return error instanceof FileError;
}
