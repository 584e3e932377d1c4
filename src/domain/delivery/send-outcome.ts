/** What became of one POST. Only `throttled` and `notReached` are safe to try again. */
export type SendOutcome =
  | { readonly kind: "sent"; readonly activityId: string }
  /** 429 or 412: certainly not taken. */
  | { readonly kind: "throttled"; readonly status: number; readonly retryAfterMs: number | undefined }
  /** No connection came about: nothing was written. */
  | { readonly kind: "notReached" }
  /** Any other 4xx: certainly not taken, and would not be the next time. */
  | { readonly kind: "refused"; readonly status: number }
  /** A 5xx (`status`), a hang or a lost connection (no status) after it was written: it may have arrived. */
  | { readonly kind: "leftOpen"; readonly status: number | undefined };
