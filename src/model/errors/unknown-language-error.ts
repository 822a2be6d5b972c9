import { FramingError } from './framing-error.js';

/** A language for which the analyzer has no pack. */
export class UnknownLanguageError extends FramingError {
  readonly language: string;
  readonly available: readonly string[];

  constructor(language: string, available: readonly string[]) {
    super(
      'UNKNOWN_LANGUAGE',
      `no language pack for ${JSON.stringify(language)}: there are packs for ${available.join(', ')}`,
    );
    this.language = language;
    this.available = available;
  }
}

/** Whether `error` is an {@link UnknownLanguageError}. */
export function isUnknownLanguageError(error: unknown): error is UnknownLanguageError {
  return error instanceof UnknownLanguageError;
}
