import type { ClockTime } from "./calendar-date.ts";

const LEAD = "(?:(?:kl|klockan|vid|at)\\.?\\s*)?";
const HALF = "(?:\\s*(a\\.?m|p\\.?m|fm|em|f\\.m|e\\.m)\\.?)?";
const PART =
  "(?:\\s+(pa morgonen|pa formiddagen|pa eftermiddagen|pa kvallen|in the morning|in the afternoon|in the evening))?";
const WRITTEN = new RegExp(`^${LEAD}(\\d{1,2})(?:\\s*[.:,]\\s*(\\d{2})|(\\d{2}))?${HALF}${PART}$`, "u");
const HOURS = [
  "",
  ..."ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv".split("|"),
  ..."|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve".split("|"),
];
const SPOKEN = new RegExp(
  `^${LEAD}(halv|kvart over|kvart i|half past|(?:a )?quarter past|(?:a )?quarter to)?\\s*(\\d{1,2}|${HOURS.filter(Boolean).join("|")})${PART}$`,
  "u",
);
/** Minutes from the hour that is named; "halv nio" is half an hour before nine. */
const FROM_HOUR: Readonly<Record<string, number>> = {
  halv: -30,
  "kvart over": 15,
  "kvart i": -15,
  "half past": 30,
  "quarter past": 15,
  "quarter to": -15,
};

/**
 * A clock time as a person types it alone: "8", "kl 8", "8.00", "08:30", "0830", "5 pm", "halv nio"; undefined when it is none,
 * and when it could be night or day: "tre", "halv fyra".
 */
export function readClockTime(text: string): ClockTime | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
  return readWritten(plain) ?? readSpoken(plain);
}

function readWritten(plain: string): ClockTime | undefined {
  const written = WRITTEN.exec(plain);
  if (written === null) return undefined;
  const [, hours = "", apart, together, half, part] = written;
  const minute = Number(apart ?? together ?? 0);
  const hour = hourOf(Number(hours), half, part);
  return hour === undefined || minute > 59 ? undefined : clockTime(hour * 60 + minute);
}

function readSpoken(plain: string): ClockTime | undefined {
  const spoken = SPOKEN.exec(plain);
  if (spoken === null) return undefined;
  const [, from, named = "", part] = spoken;
  const hour = /\d/u.test(named) ? Number(named) : HOURS.indexOf(named) % 13;
  if (hour < 1 || hour > 12) return undefined;
  const minutes = hour * 60 + (from === undefined ? 0 : (FROM_HOUR[from.replace(/^a /u, "")] ?? 0));
  const inPart = hourOf(Math.floor(minutes / 60), undefined, part);
  // A spoken hour is one of twelve: before six nobody can tell whether it is of the night or of the afternoon.
  if (inPart === undefined || (part === undefined && inPart < 6)) return undefined;
  return clockTime(inPart * 60 + (minutes % 60));
}

/** The hours that each part of the day is said of, on a clock of twelve. */
const OF_PART: Readonly<Record<string, { readonly from: number; readonly to: number }>> = {
  morgonen: { from: 4, to: 11 },
  morning: { from: 4, to: 11 },
  formiddagen: { from: 6, to: 12 },
  eftermiddagen: { from: 12, to: 18 },
  afternoon: { from: 12, to: 18 },
  kvallen: { from: 17, to: 23 },
  evening: { from: 17, to: 23 },
};

function hourOf(hour: number, half: string | undefined, part: string | undefined): number | undefined {
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    return (hour % 12) + (/^[pe]/u.test(half) ? 12 : 0);
  }
  const { from, to } = OF_PART[part?.split(" ").at(-1) ?? ""] ?? { from: 0, to: 23 };
  return [hour, hour + 12].find((each) => from <= each && each <= to);
}

function clockTime(minutes: number): ClockTime {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
