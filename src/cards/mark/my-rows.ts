import type { Lang } from "../../domain/lang.ts";
import type { ReportSection } from "../../domain/report/report-plan.ts";
import type { MarkedFrom } from "../../domain/report/report.ts";
import { daysBetween } from "../../domain/time/civil-day.ts";
import { dayBeside } from "../../text/digest/dates.ts";
import { formatDaysAway } from "../../text/format-relative.ts";
import { joinList } from "../../text/format-list.ts";
import { momentText } from "../../text/moment.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { ProposalGroup, ProposalRow } from "../proposal/contracts.ts";
import { markButton, undoButton } from "./mark-buttons.ts";
import type { MineShown, MyListShown } from "./mark-shown.ts";
import { actOf, named, titleOf } from "./mark-words.ts";

/** One thing that is marked with one press, or taken back. */
export interface MyRow {
  readonly of: MineShown;
  /** Absent for the whole. */
  readonly section?: ReportSection;
  readonly isDone: boolean;
}

/** Which sections are named in a row, before "3 till". */
const MOST_SECTIONS = 4;

/** What is left, whole and by section; in the list of one report what is done too, to take back. */
export function rowsOf({ mine, of, isUndoing }: MyListShown): readonly MyRow[] {
  if (isUndoing) return mine.flatMap(doneOf);
  return mine.flatMap((one) => [...leftOf(one), ...(of === undefined ? [] : doneOf(one))]);
}

/** What is left of one place in one row: as a whole, or its last section. */
export function wholeRowOf(of: MineShown): readonly MyRow[] {
  return leftOf(of).slice(0, 1);
}

function leftOf(of: MineShown): readonly MyRow[] {
  const { done, missingSections } = of.standing;
  if (done !== undefined) return [];
  const sections = sectionsOf(of, missingSections);
  const whole: MyRow = { of, isDone: false };
  const parts = sections.map((section): MyRow => ({ of, section, isDone: false }));
  // The last section is the whole.
  return parts.length === 1 ? parts : [whole, ...parts];
}

function doneOf(of: MineShown): readonly MyRow[] {
  const { done, doneSections } = of.standing;
  const sections = sectionsOf(of, doneSections);
  if (sections.length > 0) return sections.map((section): MyRow => ({ of, section, isDone: true }));
  return done === undefined ? [] : [{ of, isDone: true }];
}

function sectionsOf({ report }: MineShown, ids: readonly string[]): readonly ReportSection[] {
  return report.plan.sections.filter(({ id }) => ids.includes(id));
}

/** Rows under the report that they belong to. */
export function groupsOf(
  rows: readonly MyRow[],
  today: MyListShown["today"],
  press: PressContext,
  from?: MarkedFrom,
): readonly ProposalGroup[] {
  const reports = [...new Map(rows.map(({ of }) => [of.report.id, of.report])).values()];
  return reports.map((report) => ({
    heading: escapeMarkdown(titleOf(report, press.lang)),
    text: escapeMarkdown(stoppdatumText(report.stoppdatum, today, press.lang)),
    rows: rows.filter(({ of }) => of.report.id === report.id).map((row) => rowOf(row, today, press, from)),
  }));
}

/** "Stoppdatum fredag 18 november, om 9 dagar". */
export function stoppdatumText(day: string, today: string, lang: Lang): string {
  const away = formatDaysAway(daysBetween(today, day), lang);
  return texts[lang].mark.list.stoppdatum(dayBeside(day, today, lang), away);
}

/** The same as words: "Omvärldsanalys. Stoppdatum fredag 18 november, om 11 dagar", and its rows below. */
export function linesOf(rows: readonly MyRow[], today: string, lang: Lang): readonly string[] {
  const reports = [...new Map(rows.map(({ of }) => [of.report.id, of.report])).values()];
  return reports.flatMap((report) => [
    `${titleOf(report, lang)}. ${stoppdatumText(report.stoppdatum, today, lang)}:`,
    ...rows
      .filter(({ of }) => of.report.id === report.id)
      .map((row) => {
        const { title, meta, detail } = wordsOf(row, today, lang);
        return [title, meta, detail].filter((part) => part !== "").join(", ");
      }),
  ]);
}

function rowOf(row: MyRow, today: string, press: PressContext, from?: MarkedFrom): ProposalRow {
  const { title, meta, detail } = wordsOf(row, today, press.lang);
  return {
    title: escapeMarkdown(title),
    meta: escapeMarkdown(meta),
    detail: escapeMarkdown(detail),
    tone: !row.isDone && row.of.report.stoppdatum < today ? "Attention" : "Default",
    open: openOf(row, press, from),
    openWord: row.isDone ? texts[press.lang].mark.undo : actOf(row.of.report, press.lang).button,
    inputs: [],
  };
}

function wordsOf({ of, section, isDone }: MyRow, today: string, lang: Lang) {
  const t = texts[lang].mark.list;
  const { standing, report } = of;
  const place = named(standing.name);
  if (isDone && section === undefined) return { title: place, meta: doneText(of, today, lang), detail: "" };
  if (section !== undefined)
    return {
      title: named(section.name),
      meta: isDone ? `${place}, ${actOf(report, lang).word}` : place,
      detail: "",
    };
  const left = sectionsOf(of, standing.missingSections);
  if (report.plan.sections.length === 0) return { title: place, meta: "", detail: "" };
  const names = left.slice(0, MOST_SECTIONS).map(({ name }) => named(name));
  const more = left.length - names.length;
  const rest = more > 0 ? [texts[lang].mark.administer.more(more)] : [];
  return { title: t.whole, meta: place, detail: t.left(joinList([...names, ...rest], lang)) };
}

function doneText({ standing, report }: MineShown, today: string, lang: Lang): string {
  const { done } = standing;
  if (done === undefined) return "";
  const by = actOf(report, lang).by(named(done.by.name), momentText(done.at, today, lang));
  return done.late ? `${by}, ${texts[lang].mark.list.late}` : by;
}

function openOf({ of, section, isDone }: MyRow, press: PressContext, from?: MarkedFrom): CardButton {
  const { report, standing } = of;
  const shown = { report, place: standing.place, ...(section === undefined ? {} : { section }) };
  const place = named(standing.name);
  const act = actOf(report, press.lang);
  // The row itself is the button, and has no look of its own.
  if (isDone) {
    const { title, data } = undoButton(texts[press.lang].mark.undoOf(section?.name ?? place), shown, press);
    return { title, data };
  }
  const title = section === undefined ? act.buttonOf(place) : act.buttonOfSection(named(section.name), place);
  return markButton(title, shown, press, from);
}
