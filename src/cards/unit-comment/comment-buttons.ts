import type { Month } from "../../domain/follow-up/follow-up.ts";
import { texts } from "../../text/texts.ts";
import { MOST_TITLE, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { shorten } from "../shorten.ts";

/** A month of an area, as cards name it. */
export interface NamedMonth {
  readonly area: { readonly id: string };
  readonly month: Month;
}

interface NamedRow {
  readonly unitId: string;
  readonly name: string;
}

/** Opens the form of a unit. */
export function commentUnitButton(
  { area, month }: NamedMonth,
  { unitId, name }: NamedRow,
  press: PressContext,
  title: string = texts[press.lang].unitComment.comment(name),
): CardButton {
  const data = { verb: "comment-unit" as const, ...press, area: area.id, month, unit: unitId };
  return { title: shorten(title, MOST_TITLE), data };
}

/** What is typed goes with it. */
export function saveCommentButton(
  { area, month }: NamedMonth,
  { unitId }: Pick<NamedRow, "unitId">,
  revision: number,
  press: PressContext,
): CardButton {
  return {
    title: texts[press.lang].unitComment.form.save,
    style: "positive",
    data: { verb: "save-comment", ...press, area: area.id, month, unit: unitId, revision },
  };
}

export function showMonthButton({ area, month }: NamedMonth, press: PressContext): CardButton {
  const title = texts[press.lang].unitComment.receipt.show;
  return { title, data: { verb: "show-follow-up", ...press, area: area.id, month } };
}

export function myCommentsButton(press: PressContext, shown = 0): CardButton {
  const t = texts[press.lang];
  const title = shown === 0 ? t.unitComment.receipt.mine : t.mark.list.more;
  return { title, data: { verb: "my-comments", ...press, ...(shown === 0 ? {} : { shown }) } };
}
