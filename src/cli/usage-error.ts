import { FramingError } from '../model/errors/framing-error.js';

/** A command line that can't be understood; exit code 2. */
export class UsageError extends FramingError {
  constructor(problem: string) {
    super('USAGE', problem);
  }
}
