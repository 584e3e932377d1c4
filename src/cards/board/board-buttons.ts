import type { MarkedFrom } from "../../domain/report/report.ts";
import type { Report } from "../../domain/report/report.ts";
import { texts } from "../../text/texts.ts";
import { MOST_TITLE, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { shorten } from "../shorten.ts";

/** Marks what the one who presses is responsible for. */
export function markButton({ id, plan }: Report, from: MarkedFrom, press: PressContext): CardButton {
  const t = texts[press.lang];
  const title = plan.about === undefined ? t.board.act[plan.act].press : t.mark.about[plan.about.part].button;
  return { title, style: "positive", data: { verb: "mark-report", ...press, report: id, from } };
}

/** What the one who presses has in the report, done or not. */
export function mineButton({ id }: Report, press: PressContext): CardButton {
  return { title: texts[press.lang].board.button.mine, data: { verb: "choose-marks", ...press, report: id } };
}

/** The places after those that were shown; from the first for 0. */
export function showBoardButton(
  title: string,
  reportId: string,
  shown: number,
  press: PressContext,
): CardButton {
  return {
    title: shorten(title, MOST_TITLE),
    data: { verb: "show-board", ...press, report: reportId, shown },
  };
}

export function administerButton({ id }: Report, press: PressContext): CardButton {
  const title = texts[press.lang].board.button.administer;
  return { title, data: { verb: "administer-report", ...press, report: id } };
}
