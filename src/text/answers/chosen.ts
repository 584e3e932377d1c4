import type { Lang } from "../../domain/lang.ts";
import type { Period, Selection } from "../../domain/question/answer.ts";
import { periodPhrase } from "../event-time.ts";
import type { AnswerTexts, Chosen } from "./sv.ts";

/** What narrowed a list, in the words that sentences are made of. */
export function chosenOf(selection: Selection, lang: Lang, t: AnswerTexts): Chosen {
  const { eventKind: kind, role, topic, weekend, period } = selection;
  // The words as typed tell something only where nothing else was understood of them.
  const isTelling = kind === undefined && role === undefined && weekend === undefined;
  return {
    kind,
    role,
    topic: isTelling ? topic : undefined,
    weekend: weekend === true,
    when: period && periodText(period, lang, t),
  };
}

/** A stretch of days inside a sentence: "i mars 2023", "vecka 12 2023", "under våren 2023". */
function periodText(period: Period, lang: Lang, t: AnswerTexts): string {
  return t.period[period.label.kind](periodPhrase(period, lang));
}
