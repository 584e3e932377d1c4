import type { Lang } from "../../domain/lang.ts";
import type { ReportAsk } from "../../domain/report-question/report-wish.ts";
import type { PlaceStanding, ReportStanding } from "../../domain/report/standing.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { daysBetween } from "../../domain/time/civil-day.ts";
import { dayBeside } from "../digest/dates.ts";
import { joinList } from "../format-list.ts";
import { formatDaysAway } from "../format-relative.ts";
import { momentText } from "../moment.ts";
import { reportTitle } from "../report/report-title.ts";
import { texts } from "../texts.ts";

/** One report of an answer; `places` are those that are asked about. */
interface AskedReport {
  readonly standing: ReportStanding;
  readonly places: readonly PlaceStanding[];
}

export interface ReportAnswerToSay {
  readonly asks: ReportAsk;
  readonly reports: readonly AskedReport[];
  readonly today: CalendarDate;
}

/** An answer in words: the same for the card and for those who hear it. */
export interface SaidReportAnswer {
  readonly headline: string;
  readonly text: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly notes: readonly string[];
}

/** Names that are told; more than these nobody reads in a chat. */
const MOST_NAMES = 10;
const MOST_NAMES_IN_ROW = 5;
const MOST_REPORTS = 8;

/** Says who has reported and who has not; places and times, and no comments, since others may read it. */
export function sayReportAnswer(said: ReportAnswerToSay, lang: Lang): SaidReportAnswer {
  const { reports, asks } = said;
  const [first, ...others] = reports;
  if (first === undefined)
    return { headline: texts[lang].reportQuestions.noneOpen.headline, text: "", facts: [], notes: [] };
  if (asks === "has") return sayPlaces(said, lang);
  return others.length === 0 ? sayOne(asks, first, said.today, lang) : saySeveral(said, lang);
}

function sayOne(
  asks: ReportAsk,
  { standing }: AskedReport,
  today: CalendarDate,
  lang: Lang,
): SaidReportAnswer {
  const t = texts[lang].reportQuestions;
  const { report, done, total, places, isLocked } = standing;
  if (total === 0)
    return {
      headline: t.noPlaces(reportTitle(report, lang)),
      text: dayText(standing, today, lang),
      facts: [],
      notes: [],
    };
  const act = t.act[report.plan.act];
  const text = dayText(standing, today, lang);
  const missing = places.filter((place) => place.done === undefined);
  const left = missing.length === 0 ? [] : [t.missing(namesText(missing, MOST_NAMES, lang))];
  const notes = [...left, ...(isLocked ? [t.locked] : [])];
  switch (asks) {
    case "missing":
      return {
        headline: missing.length === 0 ? act.nobodyMissing(total) : act.missing(missing.length, total),
        text,
        facts: [],
        notes,
      };
    case "all":
    case "has":
      return {
        headline: missing.length === 0 ? act.allDone(total) : act.notAll(missing.length, total),
        text,
        facts: [],
        notes,
      };
    case "count":
      return { headline: act.counted(done, total), text, facts: [], notes };
    case "done": {
      const ready = places.filter((place) => place.done !== undefined);
      const facts = ready
        .slice(0, MOST_NAMES)
        .map((place) => ({ label: place.name, value: doneText(place, today, lang) }));
      const more = ready.length - facts.length;
      return {
        headline: act.counted(done, total),
        text,
        facts,
        notes: [...(more > 0 ? [`${t.more(more)}.`] : []), ...(isLocked ? [t.locked] : [])],
      };
    }
  }
}

/** One row a report: how many are done, and who is not. */
function saySeveral({ asks, reports }: ReportAnswerToSay, lang: Lang): SaidReportAnswer {
  const t = texts[lang].reportQuestions;
  const incomplete = reports.filter(({ standing: { done, total } }) => done < total).length;
  const facts = reports.slice(0, MOST_REPORTS).map(({ standing }) => {
    const { report, done, total, places } = standing;
    const missing = places.filter((place) => place.done === undefined);
    const count = t.act[report.plan.act].count(done, total);
    const left = missing.length === 0 ? "" : `. ${t.sections(namesText(missing, MOST_NAMES_IN_ROW, lang))}`;
    return { label: reportTitle(report, lang), value: `${count}${left}` };
  });
  const more = reports.length - facts.length;
  return {
    headline: severalHeadline(asks, incomplete, reports.length, lang),
    text: "",
    facts,
    notes: more > 0 ? [t.moreReports(more)] : [],
  };
}

function severalHeadline(asks: ReportAsk, incomplete: number, reports: number, lang: Lang): string {
  const t = texts[lang].reportQuestions.several;
  switch (asks) {
    case "missing":
      return incomplete === 0 ? t.nobodyMissing(reports) : t.missing(incomplete, reports);
    case "all":
    case "has":
      return incomplete === 0 ? t.allDone(reports) : t.notAll(incomplete, reports);
    case "count":
    case "done":
      return t.counted(reports);
  }
}

/** Whether the places that were named are done, in one report or in several. */
function sayPlaces({ reports, today }: ReportAnswerToSay, lang: Lang): SaidReportAnswer {
  const t = texts[lang].reportQuestions;
  const rows = reports.flatMap(({ standing, places }) => places.map((place) => ({ standing, place })));
  const [first, ...others] = rows;
  if (first === undefined) return { headline: t.noneOpen.headline, text: "", facts: [], notes: [] };
  const act = t.act[first.standing.report.plan.act];
  if (others.length === 0) {
    const { place, standing } = first;
    const isDone = place.done !== undefined;
    const day = dayText(standing, today, lang);
    const sections = sectionsLeft(place, standing);
    const left = sections.length === 0 ? [] : [`${t.sections(joinList(sections, lang))}.`];
    return {
      headline: isDone ? act.has(place.name) : act.hasNot(place.name),
      text: isDone ? `${doneText(place, today, lang)}.` : day,
      facts: [],
      notes: [...left, ...(isDone ? [day] : []), ...(standing.isLocked ? [t.locked] : [])],
    };
  }
  const isOneReport = reports.length === 1;
  const done = rows.filter(({ place }) => place.done !== undefined).length;
  return {
    headline: act.some(done, rows.length),
    text: isOneReport ? dayText(first.standing, today, lang) : "",
    facts: rows.slice(0, MOST_NAMES).map(({ standing, place }) => ({
      label: rowLabel(standing, place, { isOneReport, lang }),
      value:
        place.done === undefined ? t.act[standing.report.plan.act].noValue : doneText(place, today, lang),
    })),
    notes: rows.length > MOST_NAMES ? [`${t.more(rows.length - MOST_NAMES)}.`] : [],
  };
}

function rowLabel(
  { report }: ReportStanding,
  { name }: PlaceStanding,
  { isOneReport, lang }: { readonly isOneReport: boolean; readonly lang: Lang },
): string {
  return isOneReport ? name : `${name}, ${reportTitle(report, lang)}`;
}

function dayText({ report }: ReportStanding, today: CalendarDate, lang: Lang): string {
  const { stoppdatum } = report;
  const relation = formatDaysAway(daysBetween(today, stoppdatum), lang);
  return texts[lang].reportQuestions.stoppdatum(
    reportTitle(report, lang),
    dayBeside(stoppdatum, today, lang),
    relation,
  );
}

function doneText({ done }: PlaceStanding, today: CalendarDate, lang: Lang): string {
  const t = texts[lang].reportQuestions;
  if (done === undefined) return "";
  const { by, at, late, onBehalfOf } = done;
  const who = onBehalfOf === undefined ? by.name : t.behalf(onBehalfOf, by.name);
  const text = t.by(who, momentText(at, today, lang));
  return late ? t.late(text) : text;
}

function namesText(places: readonly PlaceStanding[], most: number, lang: Lang): string {
  // To say that one more is left takes the room of its name.
  const shown = places.length <= most + 1 ? places : places.slice(0, most);
  const more = places.length - shown.length;
  const names = shown.map(({ name }) => name);
  return joinList(more > 0 ? [...names, texts[lang].reportQuestions.more(more)] : names, lang);
}

/** By name; none where nothing is done, since then all are left. */
function sectionsLeft(
  { doneSections, missingSections }: PlaceStanding,
  { report }: ReportStanding,
): readonly string[] {
  if (doneSections.length === 0) return [];
  return missingSections.map((id) => report.plan.sections.find((section) => section.id === id)?.name ?? id);
}
