/** A moment, in milliseconds since 1970-01-01T00:00Z, as the bot's clock shows it (which may have been moved). */
export type Instant = number;

/** A moment on real time, never moved: the storage service counts visibility on it, so leases and pace do too. */
export type RealInstant = number;
