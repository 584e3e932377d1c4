import type { Answer, Suggestion } from "../domain/question/answer.ts";
import type { Lang } from "../domain/lang.ts";
import { askButton, type PressContext } from "./buttons.ts";
import type { CardButton } from "./contracts.ts";

/** Under a list the questions about one event would leave open which. */
export function generalButtons(answer: Answer, press: PressContext): CardButton[] {
  const general = answer.suggestions.filter((suggestion) => !("event" in suggestion));
  return suggestionButtons({ ...answer, suggestions: general }, press);
}

export function suggestionButtons(answer: Answer, press: PressContext): CardButton[] {
  return answer.suggestions.map((suggestion) => {
    const question = suggestionText(suggestion, answer.lang);
    return askButton(question, question, press);
  });
}
function suggestionText(s: Suggestion, lang: Lang): string {
  if (lang === "en" && s.kind === "what-next") return "What happens next?";
  switch (s.kind) {
    case "when":
      return `När är ${s.event.event.title}?`;
    case "who":
      return `Vem ansvarar för ${s.event.event.title}?`;
    case "purpose":
      return `Vad är syftet med ${s.event.event.title}?`;
    case "what-next":
      return "Vad händer härnäst?";
    case "all-stoppdatum":
      return "Vilka stoppdatum finns?";
    case "this-month":
      return "Vad händer den här månaden?";
    case "help":
      return "Hjälp";
  }
}
