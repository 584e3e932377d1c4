import type { Lang } from "../../domain/lang.ts";
import type { Reporting } from "../../domain/report/plan-places.ts";
import type { ReportPlan, ReportSchedule } from "../../domain/report/report-plan.ts";
import type { ReportStanding } from "../../domain/report/standing.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { calendarDate, daysBetween } from "../../domain/time/civil-day.ts";
import { dayBeside } from "../../text/digest/dates.ts";
import { joinList } from "../../text/format-list.ts";
import { formatDaysAway } from "../../text/format-relative.ts";
import { formatDay } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import { MOST_TITLE, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import type { Fact, Tone } from "../card-parts.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { shorten } from "../shorten.ts";
import type { ReportsCardData } from "./contracts.ts";

/** A stoppdatum is near when it is in this week or so. */
const NEAR_DAYS = 7;
const MOST_NAMES = 3;
/** So many places are named. */
const MOST_PLACES = 6;
const MOST_NAME = 60;
const MOST_FACT = 160;
/** Every day of a year is one of a leap year. */
const LEAP_YEAR = 2024;

/** A card without anything on it but its frame. */
export function emptyReportsCard(frame: CardFrame): ReportsCardData {
  const none = asMarkdown("");
  return {
    plain: frame.plain,
    clock: frame.clock,
    said: none,
    kicker: none,
    headline: none,
    relation: none,
    tone: "Default",
    facts: [],
    notes: [],
    groups: [],
    page: none,
    buttons: [],
  };
}

/** Amber while something is missing and the stoppdatum is near or has passed. */
export function standingTone({ report, done, total }: ReportStanding, today: CalendarDate): Tone {
  return done < total && daysBetween(today, report.stoppdatum) <= NEAR_DAYS ? "Attention" : "Default";
}

/** "1 av 3 klara. Stoppdatum torsdag 5 oktober, om 30 veckor." */
export function standingLine(standing: ReportStanding, today: CalendarDate, lang: Lang): string {
  const { report, done, total, isLocked } = standing;
  const t = texts[lang].report;
  const day = dayBeside(report.stoppdatum, today, lang);
  const away = formatDaysAway(daysBetween(today, report.stoppdatum), lang);
  const locked = isLocked ? [`${t.list.locked}.`] : [];
  return [`${t.done[report.plan.act](done, total)}.`, `${t.list.until(day)}, ${away}.`, ...locked].join(" ");
}

/** Some names in a sentence, and how many there are besides. */
export function someNames(names: readonly string[], lang: Lang, most = MOST_NAMES): string {
  const shown = names.slice(0, most).map((name) => shorten(name, MOST_NAME));
  const others = names.length - shown.length;
  return others === 0 ? joinList(shown, lang) : texts[lang].report.and(shown.join(", "), others);
}

/** "Varje månad, arbetsdag 10 i månaden efter". */
export function scheduleText(schedule: ReportSchedule, lang: Lang): string {
  const t = texts[lang].report.schedule;
  switch (schedule.kind) {
    case "once":
      return t.once.told;
    case "monthly":
    case "followUps":
      return t[schedule.kind].told(schedule.workingDay);
    case "yearly":
      return t.yearly.told(dayOfYear(calendarDate(LEAP_YEAR, schedule.month, schedule.day), lang));
  }
}

/** "5 oktober": a day of every year. */
export function dayOfYear(day: CalendarDate, lang: Lang): string {
  return formatDay(day, lang, "short");
}

/** The names; of many "Enheter, alla 41". */
export function placesText(
  names: readonly string[],
  { reporting, all }: { readonly reporting: Reporting | undefined; readonly all: boolean },
  lang: Lang,
): string {
  const t = texts[lang].report;
  if (reporting === undefined || !all || names.length <= MOST_PLACES)
    return someNames(names, lang, MOST_PLACES);
  return t.all(t.reporting[reporting].many, names.length);
}

export function remindersText({ reminders }: Pick<ReportPlan, "reminders">, lang: Lang): string {
  const t = texts[lang].report.plan.reminders;
  if (!reminders.on) return t.off;
  const { firstDaysBefore, escalates } = reminders;
  const first = firstDaysBefore === undefined ? t.usual : t.first(firstDaysBefore);
  return escalates ? `${first}. ${t.escalates}` : first;
}

export interface PlainFact {
  readonly label: string;
  readonly value: string;
}

export const asFact = ({ label, value }: PlainFact): Fact => ({
  label: escapeMarkdown(label),
  value: escapeMarkdown(shorten(value, MOST_FACT)),
});

export function allButton(press: PressContext): CardButton {
  return { title: texts[press.lang].report.button.all, data: { verb: "list-reports", ...press } };
}

export function buttonTitle(title: string): string {
  return shorten(title, MOST_TITLE);
}
