import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import type { Month } from "../../domain/follow-up/follow-up.ts";
import type { SaidMonth } from "../../domain/follow-up-question/follow-up-wish.ts";
import { monthOfYear } from "../../domain/follow-up/months.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatMonth, monthName } from "../../text/figures.ts";
import { texts } from "../../text/texts.ts";
import { askButton, MOST_TITLE, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { memorandumButton } from "../follow-up/follow-up-buttons.ts";
import { missingMonthNote } from "../follow-up/follow-up-notes.ts";
import { firstAsHeadline } from "../message-card.ts";
import { noteMessage } from "../note-message.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { shorten } from "../shorten.ts";

/** Teams shows no more on a card. */
const MOST_BUTTONS = 6;
const MOST_NAME = 80;

/** That only administrators make it, or that nothing can be fetched here. */
export function memorandumRefusedNote(kind: "notAdministrator" | "noDownload", lang: Lang): PersonalMessage {
  return noteMessage(firstAsHeadline(texts[lang].memorandum[kind]), lang);
}

/** The month is not there; a draft of those that are can be had. */
export function memorandumNotImportedNote(
  area: Pick<FollowUpArea, "id" | "name">,
  month: Month,
  known: readonly Month[],
  lang: Lang,
): PersonalMessage {
  return missingMonthNote({ area, month, known }, lang, (each, press) => ({
    ...memorandumButton(area.id, each, press),
    title: texts[lang].memorandum.button.month(formatMonth(each, lang)),
  }));
}

/** Several areas, and which one is wanted is not known; `said` is a name that none has. */
export function whichMemorandumNote(
  areas: readonly FollowUpArea[],
  { said, month }: { readonly said?: string; readonly month?: Month | SaidMonth },
  lang: Lang,
): PersonalMessage {
  const t = texts[lang].memorandum.which;
  const headline = said === undefined ? t.headline : t.noneCalled(shorten(said, MOST_NAME));
  const notes = areas.length > MOST_BUTTONS ? [t.more] : [];
  return noteMessage({ headline, text: t.text, notes }, lang, (press) =>
    areas.slice(0, MOST_BUTTONS).map((area) => areaButton(area, month, press)),
  );
}

/** A month whose year was not said is asked for in words, so that each area's own newest one is meant. */
function areaButton(
  { id, name }: FollowUpArea,
  month: Month | SaidMonth | undefined,
  press: PressContext,
): CardButton {
  const { ask } = texts[press.lang].memorandum;
  if (month === undefined) return askButton(name, ask.latest(name), press);
  if (typeof month !== "string" && month.year === undefined)
    return askButton(name, ask.month(monthName(month.month, press.lang), name), press);
  const whole = typeof month === "string" ? month : monthOfYear(month.year ?? 0, month.month);
  return { ...memorandumButton(id, whole, press), title: shorten(name, MOST_TITLE) };
}
