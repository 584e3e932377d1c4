import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import type { Month } from "../../domain/follow-up/follow-up.ts";
import type { SaidMonth } from "../../domain/follow-up-question/follow-up-wish.ts";
import { monthOfYear } from "../../domain/follow-up/months.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatMonth, monthName } from "../../text/figures.ts";
import { namesText } from "../../text/follow-up/units-text.ts";
import { texts } from "../../text/texts.ts";
import { askButton, capitalized, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { noteMessage } from "../note-message.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { shorten } from "../shorten.ts";
import { monthButton, showFollowUpButton } from "./follow-up-buttons.ts";

/** Teams shows no more on a card. */
const MOST_BUTTONS = 6;
const MOST_MONTHS = 12;
const MOST_NAME = 80;

/** The month that is asked for is not there; those that are can be had. */
export function notImportedNote(
  area: Pick<FollowUpArea, "id" | "name">,
  month: Month,
  known: readonly Month[],
  lang: Lang,
): PersonalMessage {
  return missingMonthNote({ area, month, known }, lang, (each, press) => monthButton(area.id, each, press));
}

/** That a month is not there, with a button for each that is. */
export function missingMonthNote(
  {
    area,
    month,
    known,
  }: {
    readonly area: Pick<FollowUpArea, "name">;
    readonly month: Month;
    readonly known: readonly Month[];
  },
  lang: Lang,
  buttonOf: (known: Month, press: PressContext) => CardButton,
): PersonalMessage {
  const t = texts[lang].followUp.notImported;
  const name = shorten(area.name, MOST_NAME);
  const months = known.map((each) => formatMonth(each, lang));
  const [only, ...others] = months;
  const text =
    only !== undefined && others.length === 0
      ? t.one(name, only)
      : t.text(name, namesText(months, MOST_MONTHS, t.more, lang));
  const headline = capitalized(t.headline(formatMonth(month, lang)));
  return noteMessage({ headline, text }, lang, (press) =>
    known.slice(0, MOST_BUTTONS).map((each) => buttonOf(each, press)),
  );
}

/** Several areas, and which one is wanted is not known; `said` is a name that none has. */
export function whichAreaNote(
  areas: readonly FollowUpArea[],
  { said, month }: { readonly said?: string; readonly month?: Month | SaidMonth },
  lang: Lang,
): PersonalMessage {
  const t = texts[lang].followUp.which;
  const words =
    said === undefined
      ? { headline: t.headline, text: t.text }
      : { headline: t.noneCalled(shorten(said, MOST_NAME)), text: t.choose };
  const more = areas.length - MOST_BUTTONS;
  return noteMessage({ ...words, notes: more > 0 ? [t.more(more)] : [] }, lang, (press) =>
    areas.slice(0, MOST_BUTTONS).map((area) => areaButton(area, month, press)),
  );
}

/** A month whose year was not said is asked for in words, so that each area's own newest one is meant. */
function areaButton(
  { id, name }: FollowUpArea,
  month: Month | SaidMonth | undefined,
  press: PressContext,
): CardButton {
  if (month === undefined) return showFollowUpButton(name, { areaId: id }, press);
  if (typeof month === "string") return showFollowUpButton(name, { areaId: id, month }, press);
  if (month.year !== undefined)
    return showFollowUpButton(name, { areaId: id, month: monthOfYear(month.year, month.month) }, press);
  const { ask } = texts[press.lang].followUp;
  return askButton(name, ask.show(monthName(month.month, press.lang), name), press);
}

/** Nothing at all is there; an administrator reads how it comes. */
export function noFollowUpNote(isAdministrator: boolean, lang: Lang): PersonalMessage {
  const { headline, text, how } = texts[lang].followUp.none;
  return noteMessage({ headline, text, notes: isAdministrator ? [how] : [] }, lang);
}
