/** What went wrong, in a word that alerts can group on. Nobody matches on message text. */
export type ErrorCode =
  | "config.invalid"
  | "storage.unavailable"
  | "storage.corrupt"
  | "storage.badKey"
  | "storage.tooLarge"
  | "card.missingField"
  | "card.tooLarge"
  | "document.unreadable"
  | "teams.sendFailed"
  | "local.portBusy"
  | "internal";

/** A fault: something that should not happen and that no caller decides on. Expected refusals are values instead. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly retryable: boolean;
  /** Safe to log: no names, no message text, no secrets. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; retryable?: boolean; facts?: Record<string, string | number | boolean> } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.retryable = options.retryable ?? false;
    this.facts = options.facts ?? {};
  }
}
