interface Asked {
  readonly "retry-after"?: string | undefined;
  readonly date?: string | undefined;
}

/** Whole milliseconds that an answer asks us to wait, in seconds or until a date on its own clock; undefined when it does not say. */
export function retryAfterMs({ "retry-after": asked, date }: Asked): number | undefined {
  if (asked === undefined || asked.trim() === "") return undefined;
  const seconds = Number(asked);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds * 1_000));
  const wait = Date.parse(asked) - Date.parse(date ?? "");
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
