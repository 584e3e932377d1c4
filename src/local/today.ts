import { DateTime } from "luxon";
import { STOCKHOLM } from "../domain/time/stockholm.ts";

/** What the bot's clock is to show at start: the real time, or another day and perhaps another time. */
export type Today =
  | { readonly kind: "now" }
  | { readonly kind: "moved"; readonly date: string; readonly time: string | undefined };

const SHAPE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?$/u;

/** Reads "now", "2023-03-06" or "2023-03-06T07:59:30"; undefined for anything else, such as 30 February. */
export function readToday(text: string): Today | undefined {
  if (text === "now") return { kind: "now" };
  const [, date, time] = SHAPE.exec(text) ?? [];
  if (date === undefined || !DateTime.fromISO(text, { zone: STOCKHOLM }).isValid) return undefined;
  return { kind: "moved", date, time };
}

/** How many milliseconds the clock is moved, at the real instant `realMillis`; without a time of its own it shows the real time of day. */
export function movedBy(today: Today, realMillis: number): number {
  if (today.kind === "now") return 0;
  const real = DateTime.fromMillis(realMillis, { zone: STOCKHOLM });
  const time = today.time ?? real.toFormat("HH:mm:ss.SSS");
  return DateTime.fromISO(`${today.date}T${time}`, { zone: STOCKHOLM }).toMillis() - realMillis;
}
