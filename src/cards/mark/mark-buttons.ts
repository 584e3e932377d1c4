import { formatPlaceRef } from "../../domain/organisation/place-text.ts";
import type { MarkedFrom } from "../../domain/report/report.ts";
import { texts } from "../../text/texts.ts";
import { MOST_TITLE, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { shorten } from "../shorten.ts";
import type { PlaceShown } from "./mark-shown.ts";

type Named = Pick<PlaceShown, "place" | "section"> & { readonly report: { readonly id: string } };

/** What names one klarmarkering on a card. */
function dataOf({ report, place, section }: Named) {
  return {
    report: report.id,
    place: formatPlaceRef(place),
    ...(section === undefined ? {} : { section: section.id }),
  };
}

/** `from` says on what card it stands; absent in the chat. */
export function markButton(title: string, of: Named, press: PressContext, from?: MarkedFrom): CardButton {
  const data = { ...dataOf(of), ...(from === undefined ? {} : { from }) };
  return { title: shorten(title, MOST_TITLE), data: { verb: "mark-report", ...press, ...data } };
}

export function undoButton(title: string, of: Named, press: PressContext): CardButton {
  return {
    title: shorten(title, MOST_TITLE),
    style: "destructive",
    data: { verb: "undo-mark", ...press, ...dataOf(of) },
  };
}

export function commentButton(of: Named, press: PressContext): CardButton {
  const title = texts[press.lang].mark.comment.save;
  return { title, data: { verb: "comment-mark", ...press, ...dataOf(of) } };
}

/** What is left of all reports. */
export function mineButton(press: PressContext): CardButton {
  return { title: texts[press.lang].mark.mine, data: { verb: "my-reports", ...press } };
}

/** What somebody has in one report, done or not. */
export function chooseButton(title: string, report: string, press: PressContext): CardButton {
  return { title: shorten(title, MOST_TITLE), data: { verb: "choose-marks", ...press, report } };
}
