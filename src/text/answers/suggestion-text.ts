import { DateTime } from "luxon";
import type { Lang } from "../../domain/lang.ts";
import type { Suggestion } from "../../domain/question/answer.ts";
import { answerTexts } from "./texts.ts";

/** A suggestion as the question that a person would type; `short` cuts a title inside its quotes. */
export function suggestionText(
  suggestion: Suggestion,
  lang: Lang,
  short: (title: string) => string = (title) => title,
): string {
  const { asks } = answerTexts[lang];
  switch (suggestion.kind) {
    case "when":
    case "who":
    case "purpose":
      return asks[suggestion.kind](short(suggestion.event.event.title));
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
