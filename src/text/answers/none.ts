import { DateTime } from "luxon";
import type { AnsweredEvent, NoneAnswer } from "../../domain/question/answer.ts";
import { relationTo } from "../event-time.ts";
import { chosenOf } from "./chosen.ts";
import { isRoughlyNow } from "./standing.ts";
import type { AnswerTexts } from "./sv.ts";

/** What is said when nothing fits, for text and card alike: the sentence, the way forward, and the nearest. */
export interface NoneWords {
  readonly sentence: string;
  readonly forward: string;
  readonly nearest: readonly { readonly label: string; readonly event: AnsweredEvent }[];
}

export function noneWords(answer: NoneAnswer, t: AnswerTexts): NoneWords {
  return { ...saidOf(answer, t), nearest: nearestOf(answer, t) };
}

function saidOf(answer: NoneAnswer, t: AnswerTexts): Pick<NoneWords, "sentence" | "forward"> {
  const { beyond, selection, lang, before, after } = answer;
  if (beyond) {
    const month = DateTime.fromISO(beyond.day, { locale: lang }).toFormat("LLLL yyyy");
    return beyond.edge === "end"
      ? { sentence: t.ends(month), forward: `${t.beyondEnd} ${t.importNext}` }
      : { sentence: t.begins(month), forward: `${t.beyondStart} ${t.importEarlier}` };
  }
  const chosen = chosenOf(selection, lang, t);
  if (
    selection.period === undefined &&
    after === undefined &&
    before === undefined &&
    chosen.role === undefined &&
    chosen.kind !== undefined
  )
    return { sentence: t.noneOfKind(chosen.kind), forward: "" };
  if (answer.reason === "all-passed") {
    const isAll = chosen.kind === undefined && chosen.role === undefined && chosen.topic === undefined;
    return { sentence: isAll ? t.allPassed : t.noneLeft(chosen), forward: t.importNext };
  }
  if (selection.period === undefined && after === undefined && before !== undefined)
    return {
      sentence: before.standing === "passed" ? t.noneLeft(chosen) : t.nothingBegins,
      forward: "",
    };
  return { sentence: t.none(chosen), forward: "" };
}

function nearestOf({ selection, before, after, lang }: NoneAnswer, t: AnswerTexts): NoneWords["nearest"] {
  const hasPeriod = selection.period !== undefined;
  const beforeLabel = (event: AnsweredEvent): string => {
    if (hasPeriod) return t.before;
    return isRoughlyNow(event) ? capitalized(relationTo(event, lang)) : t.latest;
  };
  return [
    ...(before === undefined ? [] : [{ label: beforeLabel(before), event: before }]),
    ...(after === undefined ? [] : [{ label: t.after, event: after }]),
  ];
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
