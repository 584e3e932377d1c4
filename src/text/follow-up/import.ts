import type { FollowUpChange } from "../../domain/follow-up/follow-up-changes.ts";
import {
  SHARE_COLUMNS,
  type FigureColumn,
  type Month,
  type Rounding,
  type ShareColumn,
} from "../../domain/follow-up/follow-up.ts";
import type { TableWarning } from "../../domain/follow-up/import/table-warning.ts";
import { partsOfMonth } from "../../domain/follow-up/months.ts";
import type { Lang } from "../../domain/lang.ts";
import { isCalendarDate } from "../../domain/time/civil-day.ts";
import { bareFigure, formatShare, monthName } from "../figures.ts";
import { formatDay } from "../format.ts";
import { joinList } from "../format-list.ts";
import { enFollowUpConfirm } from "./import-confirm-en.ts";
import { svFollowUpConfirm, type FollowUpConfirmTexts } from "./import-confirm-sv.ts";
import { enFollowUpImport } from "./import-en.ts";
import { enFollowUpFaults } from "./import-faults-en.ts";
import { svFollowUpFaults, type FaultWords, type FollowUpFaultTexts } from "./import-faults-sv.ts";
import { svFollowUpImport, type FollowUpImportTexts } from "./import-sv.ts";

export const followUpImportTexts: Readonly<Record<Lang, FollowUpImportTexts>> = {
  sv: svFollowUpImport,
  en: enFollowUpImport,
};
export const followUpConfirmTexts: Readonly<Record<Lang, FollowUpConfirmTexts>> = {
  sv: svFollowUpConfirm,
  en: enFollowUpConfirm,
};
export const followUpFaultTexts: Readonly<Record<Lang, FollowUpFaultTexts>> = {
  sv: svFollowUpFaults,
  en: enFollowUpFaults,
};

/** The words that faults are told with; `rounding` is the table's, which says what can be printed in it. */
export function faultWords(lang: Lang, rounding: Rounding): FaultWords {
  const t = followUpImportTexts[lang];
  const figure = (column: FigureColumn, value: number): string => figureText(column, value, lang);
  return {
    figure,
    between: (column, from, to) => {
      const step = Math.max(1, 2 * (isShare(column) ? rounding.share : rounding.amount));
      const lowest = Math.ceil(from / step - EDGE) * step;
      const highest = Math.floor(to / step + EDGE) * step;
      return lowest >= highest
        ? figure(column, lowest)
        : t.between(figure(column, lowest), figure(column, highest));
    },
    column: (column) => t.column[column](t.theMonth),
    isShare,
    month: (month) => monthName(month, lang),
    and: (items) => joinList(items, lang),
  };
}

// What could be printed is a quotient: what lies on the edge can.
const EDGE = 1e-6;

/** A warning as a sentence, with where it stands. */
export function tableWarningText(warning: TableWarning, rounding: Rounding, lang: Lang): string {
  return followUpFaultTexts[lang].warning(warning, faultWords(lang, rounding));
}

/** What a version says otherwise than the one before, as a line that begins with +, − or ~. */
export function followUpChangeLine(change: FollowUpChange, month: Month, lang: Lang): string {
  const t = followUpImportTexts[lang];
  const told = (what: string, before = t.blank, after = t.blank): string =>
    t.change({ kind: "told", what, before, after });
  switch (change.kind) {
    case "rowAdded":
    case "rowRemoved":
    case "renamed":
    case "reordered":
      return t.change(change);
    case "figure": {
      const { column, before, after } = change;
      const say = (value: number | undefined): string | undefined =>
        value === undefined ? undefined : figureText(column, value, lang);
      const named = t.column[column](monthName(partsOfMonth(month).month, lang));
      return told(`${change.name}, ${named}`, say(before), say(after));
    }
    case "moved":
      return told(
        t.changed.partOf(change.name),
        change.before ?? t.changed.total,
        change.after ?? t.changed.total,
      );
    case "fact":
      return told(t.beside.fact[change.fact], factText(change.before, lang), factText(change.after, lang));
    case "forecast":
      return told(
        t.changed.forecast,
        change.before && t.changed.holds[change.before],
        change.after && t.changed.holds[change.after],
      );
    case "forecastHeading":
      return told(t.changed.forecastHeading, change.before, change.after);
  }
}

/** What stands beside the table, days as one says them. */
export function factText<Text extends string | undefined>(text: Text, lang: Lang): Text | string {
  return text !== undefined && isCalendarDate(text) ? formatDay(text, lang, "medium") : text;
}

function figureText(column: FigureColumn, value: number, lang: Lang): string {
  return isShare(column) ? formatShare(value, lang) : bareFigure(value, lang);
}

function isShare(column: FigureColumn): column is ShareColumn {
  return SHARE_COLUMNS.some((each) => each === column);
}
