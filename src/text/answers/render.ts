import type { Answer, CompareAnswer, NoneAnswer } from "../../domain/question/answer.ts";
import { eventLines } from "./event-lines.ts";
import { dateOf, nameIn, periodText, SHOWN, sourceLine } from "./labels.ts";
import { suggestionText } from "./suggestion-text.ts";
import type { AnswerTexts } from "./sv.ts";
import { answerTexts } from "./texts.ts";

/** An answer as plain text: for the terminal, for screen readers and where no card can be shown. */
export function answerText(answer: Answer): string {
  const t = answerTexts[answer.lang];
  const lines = linesOf(answer, t);
  return lines.filter((line) => line !== "").join("\n");
}

function linesOf(answer: Answer, t: AnswerTexts): string[] {
  switch (answer.kind) {
    case "event":
      return eventLines(answer, t);
    case "list":
    case "count": {
      const total = answer.kind === "count" ? answer.count : answer.total;
      const lead = t.listLead(
        total,
        answer.selection.eventKind,
        answer.selection.period && periodText(answer.selection.period, answer.lang, t),
      );
      return [lead, ...rows(answer, t)];
    }
    case "candidates":
      return [t.candidates(answer.events.length), ...rows(answer, t)];
    case "compare":
      return compareLines(answer, t);
    case "none":
      return noneLines(answer, t);
    case "decline": {
      if (answer.errand) return [t.errand, tryLine(answer, t)];
      const words = answer.unknownWords.map((word) => t.quote(word)).join(", ");
      return [words === "" ? t.decline : t.declineWords(words), tryLine(answer, t)];
    }
    case "help":
      return [t.help, tryLine(answer, t)];
    case "smalltalk":
      return [t.talk[answer.talk]];
    case "clarify":
      return [t.clarify[answer.missing]];
  }
}

function rows(answer: Answer, t: AnswerTexts): string[] {
  const lines = answer.events
    .slice(0, SHOWN)
    .map((each) => t.row(dateOf(each, answer.lang), nameIn(each, answer.events)));
  if (answer.events.length > SHOWN) lines.push(t.more(answer.events.length - SHOWN));
  return [...lines, sourceLine(answer.events, t)];
}

function compareLines(answer: CompareAnswer, t: AnswerTexts): string[] {
  const [first, second] = answer.events;
  const one = dateOf(first, answer.lang);
  const two = dateOf(second, answer.lang);
  const lines: string[] = [];
  if (answer.holds !== undefined) lines.push(answer.holds ? t.yes : t.no);
  lines.push(
    answer.sameTime
      ? t.sameTime(nameIn(first, answer.events), nameIn(second, answer.events), one)
      : t.firstIs(nameIn(first, answer.events), one, nameIn(second, answer.events), two),
  );
  if (answer.daysBetween !== undefined && !answer.sameTime) lines.push(t.between(answer.daysBetween));
  else if (answer.asked === "between" && !answer.sameTime) lines.push(t.betweenUnknown);
  return [...lines, sourceLine(answer.events, t)];
}

function noneLines(answer: NoneAnswer, t: AnswerTexts): string[] {
  const { selection, lang, before, after } = answer;
  const lead =
    answer.reason === "all-passed"
      ? t.allPassed
      : t.none(selection.eventKind, selection.period && periodText(selection.period, lang, t));
  return [
    lead,
    before ? t.before(before.event.title, dateOf(before, lang)) : "",
    after ? t.after(after.event.title, dateOf(after, lang)) : "",
  ];
}

function tryLine(answer: Answer, t: AnswerTexts): string {
  const questions = answer.suggestions.map((each) => t.quote(suggestionText(each, answer.lang)));
  return questions.length === 0 ? "" : t.tryThese(questions.join(" "));
}

export { suggestionText } from "./suggestion-text.ts";
