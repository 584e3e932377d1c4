import type { Answer, Suggestion } from "../domain/question/answer.ts";
import { suggestionText } from "../text/answers/render.ts";
import { askButton, MOST_TITLE, type PressContext } from "./buttons.ts";
import type { CardButton } from "./card-button.ts";
import { shorten } from "./shorten.ts";

/** Under a list the questions about one event would leave open which. */
export function generalButtons(answer: Answer, press: PressContext): CardButton[] {
  const general = answer.suggestions.filter(
    (suggestion) => !("event" in suggestion) && !isJustAsked(suggestion, answer),
  );
  return suggestionButtons({ ...answer, suggestions: general }, press);
}

/** Nobody is offered the question that was just answered in vain. */
function isJustAsked({ kind }: Suggestion, answer: Answer): boolean {
  if (kind === "what-next") return answer.intent === "what-next";
  return kind === "all-stoppdatum" && answer.kind === "list" && answer.selection.eventKind === "stoppdatum";
}

export function suggestionButtons(answer: Answer, press: PressContext): CardButton[] {
  return answer.suggestions.map((suggestion) => {
    const question = suggestionText(suggestion, answer.lang);
    const frame = suggestionText(suggestion, answer.lang, () => "").length;
    const title = suggestionText(suggestion, answer.lang, (whole) => shorten(whole, MOST_TITLE - frame));
    return askButton(title, question, press);
  });
}
