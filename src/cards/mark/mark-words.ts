import type { Lang } from "../../domain/lang.ts";
import type { MarkChange, Report } from "../../domain/report/report.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { dayBeside } from "../../text/digest/dates.ts";
import type { ActWords } from "../../text/mark/sv-act.ts";
import { momentText } from "../../text/moment.ts";
import { reportTitle } from "../../text/report/report-title.ts";
import { texts } from "../../text/texts.ts";
import { shorten } from "../shorten.ts";

const MOST_REPORT = 100;
const MOST_NAME = 60;
const MOST_QUOTE = 400;

/** The words of a report's act; of one that is marked by what is written, those of writing. */
export function actOf({ plan }: Report, lang: Lang): ActWords {
  const t = texts[lang].mark;
  return plan.about === undefined ? t.act[plan.act] : t.about[plan.about.part];
}

/** A report in a sentence, however long somebody has made its name. */
export function titleOf(report: Report, lang: Lang): string {
  return shorten(reportTitle(report, lang), MOST_REPORT);
}

/** The name of a place, a section or a person in a sentence. */
export function named(name: string): string {
  return shorten(name, MOST_NAME);
}

/** "6 av 8 är klara." */
export function progressText(
  { report, done, total }: { readonly report: Report; readonly done: number; readonly total: number },
  lang: Lang,
): string {
  const act = actOf(report, lang);
  return done === total ? act.allDone(total) : act.progress(done, total);
}

/** That it came after the stoppdatum; "" for what came in time. */
export function lateText(
  report: Report,
  { late }: Pick<MarkChange, "late">,
  today: CalendarDate,
  lang: Lang,
): string {
  return late === true ? actOf(report, lang).late(dayBeside(report.stoppdatum, today, lang)) : "";
}

/** What was said with it: the comment, for whom and on what ground it was recorded, and why by another. */
export function saidWith({ by, comment, onBehalfOf, reason }: MarkChange, lang: Lang): readonly string[] {
  const t = texts[lang].mark;
  const quote = (text: string) => shorten(text, MOST_QUOTE);
  return [
    onBehalfOf === undefined
      ? ""
      : t.onBehalf(named(by.name), named(onBehalfOf.name), quote(onBehalfOf.ground)),
    reason === undefined ? "" : t.reason(quote(reason)),
    comment === undefined ? "" : t.comment.said(quote(comment)),
  ].filter((line) => line !== "");
}

/** "Omvärldsanalys, onsdag 9 november kl. 14.05." */
export function whenText(report: Report, at: MarkChange["at"], today: CalendarDate, lang: Lang): string {
  return texts[lang].mark.said(titleOf(report, lang), momentText(at, today, lang));
}
