import type { Month } from "../../domain/follow-up/follow-up.ts";
import { formatMonth } from "../../text/figures.ts";
import { texts } from "../../text/texts.ts";
import { askButton, MOST_TITLE, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import type { FollowUpView } from "../follow-up-submits.ts";
import { shorten } from "../shorten.ts";

interface Shows {
  readonly areaId: string;
  /** The newest one where it is absent. */
  readonly month?: Month;
  readonly view?: FollowUpView;
  readonly shown?: number;
}

/** Shows a month, or one of its longer views from the row after those that were shown. */
export function showFollowUpButton(
  title: string,
  { areaId, month, view, shown }: Shows,
  press: PressContext,
): CardButton {
  return {
    title: shorten(title, MOST_TITLE),
    data: {
      verb: "show-follow-up",
      ...press,
      area: areaId,
      ...(month === undefined ? {} : { month }),
      ...(view === undefined ? {} : { view }),
      ...(shown === undefined ? {} : { shown }),
    },
  };
}

export function monthButton(areaId: string, month: Month, press: PressContext): CardButton {
  const title = texts[press.lang].followUp.button.month(formatMonth(month, press.lang));
  return showFollowUpButton(title, { areaId, month }, press);
}

/** The draft of the tjänsteskrivelse; for administrators. */
export function memorandumButton(areaId: string, month: Month, press: PressContext): CardButton {
  const title = texts[press.lang].followUp.button.memorandum;
  return { title, data: { verb: "make-memorandum", ...press, area: areaId, month } };
}

/** What is decided of an area; for administrators. */
export function editAreaButton(areaId: string, press: PressContext): CardButton {
  return {
    title: texts[press.lang].followUp.button.settings,
    data: { verb: "edit-area", ...press, area: areaId },
  };
}

/** The form of the only unit whose comment is missing; where several are, as if the one who presses had asked to comment. */
export function commentButton(
  areaId: string,
  month: Month,
  unitIds: readonly string[],
  press: PressContext,
): CardButton {
  const t = texts[press.lang].followUp;
  const [only, ...others] = unitIds;
  if (only !== undefined && others.length === 0)
    return {
      title: t.button.comment,
      data: { verb: "comment-unit", ...press, area: areaId, month, unit: only },
    };
  return askButton(t.button.comment, t.ask.comment(formatMonth(month, press.lang)), press);
}
