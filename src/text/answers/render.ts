import type {
  Answer,
  CompareAnswer,
  CountAnswer,
  DeclineAnswer,
  ListAnswer,
  NoneAnswer,
} from "../../domain/question/answer.ts";
import { unstatedIn } from "../../domain/question/unstated-in.ts";
import { relationTo } from "../event-time.ts";
import { texts } from "../texts.ts";
import { chosenOf } from "./chosen.ts";
import { daysApart } from "./days-apart.ts";
import { eventLines } from "./event-lines.ts";
import { dateOf, nameIn, titleOf } from "./labels.ts";
import { noneWords } from "./none.ts";
import { rowLines } from "./rows.ts";
import { sourceText } from "./sources.ts";
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
      return listLines(answer, answer.total, t);
    case "count":
      return listLines(answer, answer.count, t);
    case "candidates":
      return [t.candidates(answer.events.length), ...rowLines(answer, t)];
    case "compare":
      return compareLines(answer, t);
    case "none":
      return noneLines(answer, t);
    case "decline":
      return [...declineLines(answer, t), ...tryLines(answer, t)];
    case "help":
      return [t.help, ...tryLines(answer, t)];
    case "smalltalk": {
      const { headline, text } = texts[answer.lang].smalltalk;
      return [`${headline[answer.talk]}. ${text[answer.talk]}`.trim()];
    }
    case "clarify": {
      const { headline, text } = texts[answer.lang].clarify;
      return [`${headline[answer.missing]} ${text[answer.missing]}`];
    }
  }
}

function listLines(answer: ListAnswer | CountAnswer, total: number, t: AnswerTexts): string[] {
  const chosen = chosenOf(answer.selection, answer.lang, t);
  const unstated = unstatedIn(answer.events, answer.selection.period);
  if (unstated > 0 && unstated === answer.events.length) return [t.mayLead(chosen), ...rowLines(answer, t)];
  const note = unstated === 0 ? "" : t.unstated(unstated);
  return [t.listLead(total, chosen), ...rowLines(answer, t), note];
}

function declineLines(answer: DeclineAnswer, t: AnswerTexts): string[] {
  if (answer.errand) return [t.errand];
  const { headline, unknownWords } = texts[answer.lang].decline;
  const said =
    answer.unknownWords.length === 0 ? t.decline : `${headline}. ${unknownWords(answer.unknownWords)}`;
  if (answer.nearest.length === 0) return [said];
  const rows = answer.nearest.map((each) =>
    t.rowWhen(dateOf(each, answer.lang), nameIn(each, answer.nearest), relationTo(each, answer.lang)),
  );
  return [said, t.near, ...rows];
}

function compareLines(answer: CompareAnswer, t: AnswerTexts): string[] {
  const [first, second] = answer.events;
  const one = dateOf(first, answer.lang);
  const two = dateOf(second, answer.lang);
  const names = [nameIn(first, answer.events), nameIn(second, answer.events)] as const;
  const { days, fromEnd } = daysApart(answer);
  const between = fromEnd ? t.betweenEnd : t.between;
  const lines: string[] = [];
  if (answer.holds !== undefined) lines.push(answer.holds ? t.yes : t.no);
  if (answer.asked === "between" && !answer.sameTime)
    lines.push(days === undefined ? t.betweenUnknown : between(days));
  if (answer.sameTime) lines.push(t.sameTime(one), ...names.map((name) => t.tryRow(name)));
  else lines.push(`${t.firstIs}: ${names[0]}, ${one}.`, `${t.thenIs}: ${names[1]}, ${two}.`);
  if (answer.asked !== "between" && days !== undefined && !answer.sameTime) lines.push(between(days));
  return [...lines, `${sourceText(answer, t)}.`];
}

function noneLines(answer: NoneAnswer, t: AnswerTexts): string[] {
  const { sentence, forward, nearest } = noneWords(answer, t);
  return [
    [sentence, forward].filter(Boolean).join(" "),
    ...nearest.map(({ label, event }) => `${label}: ${titleOf(event)}, ${dateOf(event, answer.lang)}.`),
  ];
}

function tryLines(answer: Answer, t: AnswerTexts): string[] {
  const questions = answer.suggestions.map((each) => t.tryRow(suggestionText(each, answer.lang)));
  return questions.length === 0 ? [] : [t.tryThese, ...questions];
}

export { suggestionText } from "./suggestion-text.ts";
