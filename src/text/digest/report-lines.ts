import type { DigestReport } from "../../domain/digest/digest-report.ts";
import type { Lang } from "../../domain/lang.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { daysBetween } from "../../domain/time/civil-day.ts";
import { joinList } from "../format-list.ts";
import { formatDaysAway } from "../format-relative.ts";
import { reportTitle } from "../report/report-title.ts";
import { texts } from "../texts.ts";
import { dayBeside } from "./dates.ts";

/** A report of the digest in words. */
export interface ReportLine {
  readonly date: string;
  readonly standing: string;
  readonly title: string;
  readonly detail: string;
  /** Something is missing, and the stoppdatum is near or has passed. */
  readonly isPressing: boolean;
}

const NEAR_DAYS = 7;

/** Where a report stands on the digest's day: its stoppdatum, "5 av 8 klara", and who is missing. */
export function reportLine(told: DigestReport, day: CalendarDate, lang: Lang): ReportLine {
  const { report, missingCount } = told;
  const days = daysBetween(day, report.stoppdatum);
  return {
    date: dayBeside(report.stoppdatum, day, lang),
    standing: days <= 1 ? formatDaysAway(days, lang) : texts[lang].card.daysLeft(days),
    title: reportTitle(report, lang),
    detail: detailOf(told, days < 0, lang),
    isPressing: missingCount > 0 && days <= NEAR_DAYS,
  };
}

function detailOf(told: DigestReport, isPassed: boolean, lang: Lang): string {
  const t = texts[lang];
  const { report, done, total, missingCount, isMine } = told;
  const names = namesOf(told, lang);
  const { reports } = t.digest;
  if (isMine) return reports.yours(names);
  const count = t.board.act[report.plan.act].headline(done, total);
  if (missingCount === 0) return count;
  return `${count}. ${isPassed ? reports.late(names) : reports.left(names)}`;
}

function namesOf({ missing, missingCount }: DigestReport, lang: Lang): string {
  const more = missingCount - missing.length;
  return joinList(more > 0 ? [...missing, texts[lang].digest.reports.namesMore(more)] : missing, lang);
}
