import type { FollowUpAsk } from "../../domain/follow-up-question/follow-up-wish.ts";
import type { MonthSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatMonth } from "../../text/figures.ts";
import { noFollowUpAnswerWords, type NoFollowUpAnswer } from "../../text/follow-up-question/no-answer.ts";
import { texts } from "../../text/texts.ts";
import { askButton, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { showFollowUpButton } from "../follow-up/follow-up-buttons.ts";
import { noFollowUpNote, notImportedNote, whichAreaNote } from "../follow-up/follow-up-notes.ts";
import { noteMessage, type NoteWords } from "../note-message.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { shorten } from "../shorten.ts";

const MOST_BUTTONS = 6;
const MOST_HEADLINE = 200;
const MOST_TEXT = 1_600;

/** Why a question about the figures cannot be answered, and the way on. */
export function noFollowUpAnswerMessage(
  refused: NoFollowUpAnswer,
  isAdministrator: boolean,
  lang: Lang,
): PersonalMessage {
  switch (refused.kind) {
    case "severalUnits":
      return noteMessage(shortWords(refused, lang), lang, (press) => unitButtons(refused, press));
    case "unknownUnit":
      return noteMessage(shortWords(refused, lang), lang, (press) => [unitsButton(refused.summary, press)]);
    case "notStated":
      return noteMessage(shortWords(refused, lang), lang, (press) => [showButton(refused.summary, press)]);
    case "notImported":
      return notImportedNote(refused.area, refused.month, refused.known, lang);
    case "unknownArea":
      return whichAreaNote(refused.areas, { said: refused.said }, lang);
    case "severalAreas":
      return whichAreaNote(refused.areas, {}, lang);
    case "none":
      return noFollowUpNote(isAdministrator, lang);
  }
}

/** Names are bounded before they stand in sentences, so that a card is never too heavy. */
function shortWords(
  refused: Extract<NoFollowUpAnswer, { kind: "severalUnits" | "unknownUnit" | "notStated" }>,
  lang: Lang,
): NoteWords {
  const { headline, text } = noFollowUpAnswerWords(refused, lang);
  return { headline: shorten(headline, MOST_HEADLINE), text: shorten(text, MOST_TEXT) };
}

/** Each unit that may be meant, with the same question about it. */
function unitButtons(
  { units, summary, question }: Extract<NoFollowUpAnswer, { kind: "severalUnits" }>,
  press: PressContext,
): readonly CardButton[] {
  const t = texts[press.lang].followUpAnswers;
  return units.slice(0, MOST_BUTTONS).map(({ name }) => {
    const asked = t.asks[askable(question.asks)](name);
    const month = formatMonth(summary.month, press.lang);
    const inMonth = question.month && t.asks.inMonth(asked.replace(/\?$/u, ""), month);
    return askButton(name, inMonth ?? asked, press);
  });
}

type Askable = Exclude<keyof (typeof texts)["sv"]["followUpAnswers"]["asks"], "inMonth">;

function askable(asks: FollowUpAsk): Askable {
  switch (asks) {
    case "standing":
    case "used":
    case "left":
    case "budget":
    case "outcome":
    case "deviation":
    case "forecast":
    case "comments":
    case "parts":
      return asks;
    case "largest":
    case "over":
    case "compare":
    case "fact":
    case "missing-comments":
    case "meaning":
    case "months":
      return "standing";
  }
}

function unitsButton({ area, month }: MonthSummary, press: PressContext): CardButton {
  const { units } = texts[press.lang].followUpAnswers.buttons;
  return showFollowUpButton(units, { areaId: area.id, month, view: "units" }, press);
}

function showButton({ area, month }: MonthSummary, press: PressContext): CardButton {
  const { show } = texts[press.lang].followUpAnswers.buttons;
  return showFollowUpButton(show, { areaId: area.id, month }, press);
}
