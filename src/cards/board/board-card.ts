import { BOARD_DAYS } from "../../domain/report/board-reports.ts";
import type { Lang } from "../../domain/lang.ts";
import type { ReportStanding } from "../../domain/report/standing.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { daysBetween } from "../../domain/time/civil-day.ts";
import { formatDay } from "../../text/format.ts";
import { formatDaysAway } from "../../text/format-relative.ts";
import { reportTitle } from "../../text/report/report-title.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import type { Tone } from "../card-parts.ts";
import { frameOf, lightEnough } from "../cards.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";
import { administerButton, markButton, mineButton, showBoardButton } from "./board-buttons.ts";
import {
  boardGroups,
  boardLines,
  firstPlaces,
  groupTexts,
  placesOnPage,
  type ShownPlaces,
} from "./board-rows.ts";
import type { BarPart, BoardCardData } from "./contracts.ts";

/** Twice as many places, from what is read at a glance to what surely fits. */
const ROWS_IN_CHANNEL = [12, 8, 5, 3, 1] as const;
const ROWS_A_PAGE = [20, 12, 8, 5, 2] as const;
const MOST_TITLE = 120;
/** A part of the bar is wide enough to be seen, in twentieths. */
const BAR = 20;
const LEAST_PART = 2;

/** A board, and where it is read. */
export interface BoardShown {
  readonly standing: ReportStanding;
  readonly today: CalendarDate;
  /** `channel`: the one that is kept right; `copy`: as it is now, from the place after `shown`. */
  readonly as: "channel" | { readonly shown: number; readonly time: string };
}

/** Where a report stands, in words and as a card. */
export function boardMessage(shown: BoardShown, lang: Lang): PersonalMessage {
  const { standing, as } = shown;
  const [most] = as === "channel" ? ROWS_IN_CHANNEL : ROWS_A_PAGE;
  const head = headOf(shown, lang);
  const lines = boardLines(groupTexts(standing, placesOf(shown, most), lang));
  const plain = [
    `${head.title}: ${head.headline}.`,
    [head.stoppdatum, head.relation].filter((part) => part !== "").join(". ") + ".",
    ...head.notes,
    ...lines,
  ].join("\n");
  return {
    plain,
    card: (context) =>
      lightEnough(as === "channel" ? ROWS_IN_CHANNEL : ROWS_A_PAGE, (rows) =>
        renderCard("board", toBoardCard(shown, rows, lang, frameOf(plain, lang, context)), lang),
      ),
  };
}

/** One line for notifications: "Omvärldsanalys: 5 av 8 klara". */
export function boardSummary(shown: BoardShown, lang: Lang): string {
  const { title, headline } = headOf(shown, lang);
  return `${title}: ${headline}`;
}

interface Head {
  readonly title: string;
  readonly headline: string;
  readonly stoppdatum: string;
  readonly relation: string;
  readonly tone: Tone;
  readonly notes: readonly string[];
}

function headOf({ standing, today, as }: BoardShown, lang: Lang): Head {
  const { report, done, total, isLocked } = standing;
  const t = texts[lang].board;
  const isAllDone = total > 0 && done === total;
  // A board that nothing is missing on counts no days: it need not be written again tomorrow.
  const isOpen = !isAllDone && !isLocked;
  const days = daysBetween(today, report.stoppdatum);
  const time = as === "channel" ? "" : as.time;
  const now = report.plan.channelId === undefined ? t.nowAlone(time) : t.now(time);
  return {
    title: shorten(reportTitle(report, lang), MOST_TITLE),
    headline: t.act[report.plan.act].headline(done, total),
    stoppdatum: t.stoppdatum(formatDay(report.stoppdatum, lang)),
    relation: isOpen ? relationText(days, lang) : "",
    tone: isOpen && days < 0 ? "Attention" : "Default",
    notes: [
      ...(total === 0 ? [t.none] : []),
      ...(isAllDone ? [t.act[report.plan.act].all] : []),
      ...(isLocked ? [t.locked] : []),
      ...(report.isInCalendar ? [] : [t.notInCalendar]),
      ...(as === "channel" ? [] : [now]),
    ],
  };
}

function relationText(days: number, lang: Lang): string {
  const t = texts[lang].board;
  if (days >= 0) return t.left(days);
  return days < -BOARD_DAYS ? t.longPassed : t.passed(formatDaysAway(days, lang));
}

function toBoardCard(shown: BoardShown, rows: number, lang: Lang, frame: CardFrame): BoardCardData {
  const { standing, as } = shown;
  const head = headOf(shown, lang);
  const places = placesOf(shown, rows);
  const buttons = buttonsOf(shown, places, frame);
  const isPressed = frame.isShared;
  return {
    plain: frame.plain,
    clock: frame.clock,
    title: escapeMarkdown(head.title),
    headline: asMarkdown(head.headline),
    bar: barOf(standing, head.tone),
    stoppdatum: asMarkdown(head.stoppdatum),
    relation: asMarkdown(head.relation),
    tone: head.tone,
    notes: head.notes.map(asMarkdown),
    groups: boardGroups(groupTexts(standing, places, lang)),
    page: asMarkdown(as === "channel" ? "" : pageText(standing, as.shown, places, lang)),
    presses: isPressed ? buttons : [],
    buttons: isPressed ? [] : buttons,
  };
}

function placesOf({ standing, as }: BoardShown, rows: number): ShownPlaces {
  return as === "channel" ? firstPlaces(standing, rows) : placesOnPage(standing, as.shown, rows);
}

function pageText({ total }: ReportStanding, from: number, places: ShownPlaces, lang: Lang): string {
  const count = countOf(places);
  return count === 0 || count === total ? "" : texts[lang].board.page(from + 1, from + count, total);
}

const countOf = ({ missing, done }: ShownPlaces): number => missing.length + done.length;

/** Two parts, each wide enough to be seen; one where all or nothing is done. */
function barOf({ done, total }: ReportStanding, tone: Tone): readonly BarPart[] {
  if (total === 0) return [];
  const share = Math.min(BAR - LEAST_PART, Math.max(LEAST_PART, Math.round((done / total) * BAR)));
  const part = done === 0 ? 0 : done === total ? BAR : share;
  const left = tone === "Attention" ? "attention" : "emphasis";
  const parts: readonly BarPart[] = [
    { weight: part, style: "good" },
    { weight: BAR - part, style: left },
  ];
  return parts.filter(({ weight }) => weight > 0);
}

function buttonsOf(
  { standing, as }: BoardShown,
  places: ShownPlaces,
  frame: CardFrame,
): readonly CardButton[] {
  const { report, isLocked, done, total } = standing;
  const { press, isShared, isAdministrator } = frame;
  const mayMark = !isLocked && done < total;
  const mayUndo = !isLocked && total > 0;
  const from = isShared ? "board" : "chat";
  return [
    ...(mayMark ? [markButton(report, from, press)] : []),
    ...(mayUndo ? [mineButton(report, press)] : []),
    ...moreButtons({ standing, as }, places, press),
    ...(isAdministrator && !isShared ? [administerButton(report, press)] : []),
  ];
}

function moreButtons(
  { standing, as }: Pick<BoardShown, "standing" | "as">,
  places: ShownPlaces,
  press: PressContext,
): readonly CardButton[] {
  const { button } = texts[press.lang].board;
  const { report, total } = standing;
  const from = as === "channel" ? 0 : as.shown;
  const shown = from + countOf(places);
  if (shown >= total) return [];
  return [
    as === "channel"
      ? showBoardButton(button.all, report.id, 0, press)
      : showBoardButton(button.more, report.id, shown, press),
  ];
}
