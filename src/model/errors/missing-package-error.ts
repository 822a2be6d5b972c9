import { FramingError } from './framing-error.js';

/** A package that the library can do without, and that what was asked for needs. */
export class MissingPackageError extends FramingError {
  readonly packageName: string;

  constructor(packageName: string, purpose: string, options?: ErrorOptions) {
    super('MISSING_PACKAGE', `${purpose} needs the package ${packageName}: npm install ${packageName}`, options);
    this.packageName = packageName;
  }
}

/** Whether `error` is a {@link MissingPackageError}. */
export function isMissingPackageError(error: unknown): error is MissingPackageError {
  return error instanceof MissingPackageError;
}
