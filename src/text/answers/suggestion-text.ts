import { DateTime } from "luxon";
import type { Lang } from "../../domain/lang.ts";
import type { Suggestion } from "../../domain/question/answer.ts";
import { answerTexts } from "./texts.ts";

/** A suggestion as the question that a person would type. */
export function suggestionText(suggestion: Suggestion, lang: Lang): string {
  const { asks } = answerTexts[lang];
  switch (suggestion.kind) {
    case "when":
      return asks.when(inSentence(suggestion.event.event.title));
    case "who":
      return asks.who(inSentence(suggestion.event.event.title));
    case "purpose":
      return asks.purpose(inSentence(suggestion.event.event.title));
    case "what-next":
      return asks.whatNext;
    case "all-stoppdatum":
      return asks.allStoppdatum;
    case "this-month":
      return asks.month(DateTime.fromObject({ month: suggestion.month }, { locale: lang }).toFormat("LLLL"));
    case "help":
      return asks.help;
  }
}

/** A title inside a sentence begins small, unless it begins with an abbreviation. */
function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
