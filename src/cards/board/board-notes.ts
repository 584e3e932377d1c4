import type { Lang } from "../../domain/lang.ts";
import type { Report } from "../../domain/report/report.ts";
import { reportTitle } from "../../text/report/report-title.ts";
import { texts } from "../../text/texts.ts";
import { askButton } from "../buttons.ts";
import { noteMessage } from "../note-message.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { shorten } from "../shorten.ts";
import { showBoardButton } from "./board-buttons.ts";

/** Teams shows no more on a card. */
const MOST_BUTTONS = 6;
const MOST_ASKED = 80;

/** Several reports, and which board is wanted is not known; `asked` is a name that none has. */
export function whichBoardNote(
  reports: readonly Report[],
  asked: string | undefined,
  lang: Lang,
): PersonalMessage {
  const t = texts[lang].board;
  if (reports.length === 0) return noteMessage(t.empty, lang);
  const headline = asked === undefined ? t.which.headline : t.which.noneCalled(shorten(asked, MOST_ASKED));
  const more = reports.length - MOST_BUTTONS;
  const notes = more > 0 ? [t.which.more(more)] : [];
  return noteMessage({ headline, text: t.which.text, notes }, lang, (press) =>
    reports
      .slice(0, MOST_BUTTONS)
      .map((report) => showBoardButton(reportTitle(report, lang), report.id, 0, press)),
  );
}

/** The report of an old card is not there any longer. */
export function boardGoneNote(lang: Lang): PersonalMessage {
  const t = texts[lang].board;
  return noteMessage(t.gone, lang, (press) => [askButton(t.askAgain, t.ask, press)]);
}
