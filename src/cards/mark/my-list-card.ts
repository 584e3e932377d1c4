import type { Lang } from "../../domain/lang.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { pageOf, pageText } from "../page.ts";
import { mineButton } from "./mark-buttons.ts";
import { asSentence, markMessage, type MarkAnswer } from "./mark-message.ts";
import type { MyListShown } from "./mark-shown.ts";
import { titleOf } from "./mark-words.ts";
import { groupsOf, linesOf, rowsOf, stoppdatumText, type MyRow } from "./my-rows.ts";

/** Rows of a card: more nobody looks through on a phone. */
const PAGE = 15;

/** What somebody has to mark, each with its button. */
export function myListAnswer(shown: MyListShown, lang: Lang): MarkAnswer {
  const { today } = shown;
  const rows = rowsOf(shown);
  const page = pageOf(rows, shown.shown, PAGE);
  const headline = headlineOf(shown, rows, lang);
  const [text = "", ...notes] = notesOf(shown, rows, lang);
  const to = page.first + page.rows.length;
  const message = markMessage(
    {
      headline,
      text,
      notes,
      groups: (press) => groupsOf(page.rows, today, press),
      lines: linesOf(page.rows, today, lang),
      page: pageText(page, lang),
      buttons: (press) => buttonsOf(shown, rows.length > to ? to : undefined, press),
    },
    lang,
  );
  return { brief: asSentence(headline), isReceipt: false, message };
}

function headlineOf({ of, mine, isUndoing }: MyListShown, rows: readonly MyRow[], lang: Lang): string {
  const t = texts[lang].mark.list;
  if (of !== undefined) {
    const asksWhat = of.plan.about === undefined && rows.some(({ isDone }) => !isDone);
    return asksWhat ? t.choose(titleOf(of, lang)) : titleOf(of, lang);
  }
  if (isUndoing) return rows.length === 0 ? t.nothingToUndo : t.undoing;
  // A report is one thing that waits, however many places or sections somebody has in it.
  return t.headline(new Set(mine.map(({ report }) => report.id)).size);
}

function notesOf(shown: MyListShown, rows: readonly MyRow[], lang: Lang): readonly string[] {
  const { of, hasPlaces, today, note = "" } = shown;
  const t = texts[lang].mark.list;
  const isLeft = rows.some(({ isDone }) => !isDone);
  if (shown.isUndoing) return [];
  if (of === undefined)
    return [note, hasPlaces ? "" : t.noPlace, hasPlaces && !isLeft ? t.noneText : ""].filter(
      (line) => line !== "",
    );
  const choose = chooseText(of, lang);
  const several = new Set(shown.mine.map(({ standing }) => standing.name)).size > 1;
  return [
    note,
    !isLeft ? t.nothingHere : several ? choose : t.chooseSection,
    rows.length === 0 ? asSentence(stoppdatumText(of.stoppdatum, today, lang)) : "",
  ].filter((line) => line !== "");
}

function chooseText({ plan }: NonNullable<MyListShown["of"]>, lang: Lang): string {
  const t = texts[lang].mark.list;
  if (plan.about !== undefined) return t.chooseComment;
  return plan.act === "approve" ? t.chooseApproval : t.chooseText;
}

function buttonsOf(
  { of, hasPlaces, isUndoing }: MyListShown,
  next: number | undefined,
  press: PressContext,
): readonly CardButton[] {
  const t = texts[press.lang].mark.list;
  const more = { shown: next ?? 0 };
  const data =
    of === undefined
      ? { verb: "my-reports" as const, ...press, ...more }
      : { verb: "choose-marks" as const, ...press, report: of.id, ...more };
  return [
    ...(next === undefined ? [] : [{ title: t.more, data }]),
    ...(of !== undefined || isUndoing ? [mineButton(press)] : []),
    ...(of === undefined && !isUndoing && next === undefined && hasPlaces
      ? [{ title: t.refresh, data }]
      : []),
  ];
}
