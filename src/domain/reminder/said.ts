/** A stretch of a message and what it says. */
export interface Said<T> {
  readonly value: T;
  readonly index: number;
  readonly length: number;
}

/** What a match of a pattern says, and where. */
export function said<T>(
  match: RegExpExecArray | null,
  value: (match: RegExpExecArray) => T,
): Said<T> | undefined {
  return match === null ? undefined : { value: value(match), index: match.index, length: match[0].length };
}
