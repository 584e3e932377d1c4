import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import type { HelpAnswer } from "../domain/question/answer.ts";
import { answerQuestion } from "../domain/question/answer-question.ts";
import type { Lang } from "../domain/lang.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { AppError } from "../errors.ts";
import { indexOf } from "./ask-question.ts";

const ASKED: Readonly<Record<Lang, string>> = { sv: "hjälp", en: "help" };

/** What the bot can do, with questions that work in these calendars. */
export function offerHelp(
  calendars: readonly ProcessCalendar[],
  today: CalendarDate,
  lang: Lang,
): HelpAnswer {
  const { answer } = answerQuestion(ASKED[lang], indexOf(calendars), today);
  if (answer.kind !== "help") throw new AppError("internal", "Asking for help gave another answer.");
  return { ...answer, lang };
}
