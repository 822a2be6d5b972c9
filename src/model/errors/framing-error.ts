/** Base of every error the library throws on purpose. `code` is stable; the message is for people. */
export class FramingError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** Whether `error` is one that the library throws on purpose. */
export function isFramingError(error: unknown): error is FramingError {
  return error instanceof FramingError;
}
