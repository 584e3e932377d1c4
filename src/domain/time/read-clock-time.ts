import type { ClockTime } from "./calendar-date.ts";

const WRITTEN = /^(?:(?:kl|klockan|at)\.?\s*)?(\d{1,2})(?:\s*[.:,]\s*(\d{2})|(\d{2}))?\s*(am|pm)?$/iu;

/** A clock time as a person types it alone: "8", "kl 8", "8.00", "08:30", "0830", "5 pm"; undefined when it is none. */
export function readClockTime(text: string): ClockTime | undefined {
  const written = WRITTEN.exec(text.trim());
  if (written === null) return undefined;
  const [, hours = "", ...rest] = written;
  const minute = Number(rest[0] ?? rest[1] ?? 0);
  const hour = hourOf(Number(hours), rest[2]?.toLowerCase());
  if (hour === undefined || minute > 59) return undefined;
  return [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === "pm" ? 12 : 0);
}
