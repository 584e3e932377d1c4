export type Ordinal = "first" | "last" | "latest";

const FIRST = /\b(forsta|first|tidigaste|earliest)\b/u;
const LAST =
  /\b(sista (?!dag|datum|inlamning|delen)|final|slutliga slut|allra sist|avslutande|last (?!day|week|month|year|time))\b|\b(sista|last)$/u;
const LATEST = /\b(senaste|forra|most recent|previous|last time|latest|foregaende)\b/u;

/** Which of many a question means by its place in time; undefined when it says none. */
export function ordinalOf(plain: string): Ordinal | undefined {
  if (LATEST.test(plain)) return "latest";
  if (FIRST.test(plain)) return "first";
  return LAST.test(plain) ? "last" : undefined;
}
