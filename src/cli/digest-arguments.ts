import { parseArgs } from "node:util";
import { LANGS, type Lang } from "../domain/lang.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { isCalendarDate } from "../domain/time/civil-day.ts";
import { digestCommandTexts } from "../text/digest/digest-command.ts";

export interface DigestArguments {
  readonly lang: Lang;
  /** False for the language that is taken when none is named. */
  readonly isLangGiven: boolean;
  /** Absent for today. */
  readonly now?: CalendarDate;
  /** A calendar that is read from files, whatever storage the settings name. */
  readonly calendar?: string;
  readonly folders: readonly string[];
  /** Absent for what is usual. */
  readonly weeks?: number;
}

const OPTIONS = {
  dry: { type: "boolean" },
  help: { type: "boolean" },
  now: { type: "string" },
  lang: { type: "string" },
  calendar: { type: "string" },
  calendars: { type: "string", multiple: true },
  weeks: { type: "string" },
} as const;

/** Reads the arguments of `digest`, or says in the language that they ask for why they will not do. */
export function readDigestArguments(
  argv: readonly string[],
): DigestArguments | { readonly refusal: string; readonly status: 0 | 2 } {
  const given = valuesOf(argv);
  if (given === undefined) return { refusal: digestCommandTexts.sv.usage, status: 2 };
  const lang = LANGS.find((each) => each === given.lang) ?? "sv";
  const t = digestCommandTexts[lang];
  if (given.help === true) return { refusal: t.usage, status: 0 };
  if (given.lang !== undefined && given.lang !== lang) return { refusal: t.usage, status: 2 };
  if (given.dry !== true) return { refusal: `${t.onlyDry}\n\n${t.usage}`, status: 2 };
  const { now, calendar, calendars: folders = [], weeks } = given;
  if (now !== undefined && !isCalendarDate(now)) return { refusal: t.badDate(now), status: 2 };
  if (weeks !== undefined && !/^(?:[1-9]|1[0-2])$/u.test(weeks)) return { refusal: t.badWeeks, status: 2 };
  return {
    lang,
    isLangGiven: given.lang !== undefined,
    ...(now && { now }),
    ...(calendar && { calendar }),
    folders,
    ...(weeks && { weeks: Number(weeks) }),
  };
}

function valuesOf(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values;
  } catch {
    return undefined;
  }
}
