import type { AnsweredEvent, Answer } from "../../domain/question/answer.ts";
import { relationTo } from "../event-time.ts";
import { texts } from "../texts.ts";
import { dateOf, nameIn, SHOWN } from "./labels.ts";
import { sourceText } from "./sources.ts";
import type { AnswerTexts } from "./sv.ts";

/** A list longer than this begins with what is not over, as its card does. */
const LONG = 10;

/** The rows of a list and where they are written. */
export function rowLines(answer: Answer, t: AnswerTexts): string[] {
  const { events } = answer;
  if (events.length === 0) return [];
  const passed = events.filter(({ standing }) => standing === "passed");
  const isParted = events.length > LONG && passed.length > 0 && passed.length < events.length;
  const first = isParted ? events.filter(({ standing }) => standing !== "passed") : events;
  const shown = first.slice(0, SHOWN);
  const rest = isParted ? passed.slice(0, SHOWN - shown.length) : [];
  const lines = shown.map((each) => row(answer, each, t));
  if (rest.length > 0) lines.push(t.passedRows(passed.length), ...rest.map((each) => row(answer, each, t)));
  const left = events.length - shown.length - rest.length;
  if (left > 0) lines.push(t.more(left));
  return [...lines, `${sourceText(answer, t)}.`];
}

function row(answer: Answer, each: AnsweredEvent, t: AnswerTexts): string {
  const relation =
    each.standing === "passed" ? texts[answer.lang].card.passed : relationTo(each, answer.lang);
  return t.rowWhen(dateOf(each, answer.lang), nameIn(each, answer.events), relation);
}
