import type { AnsweredEvent, Answer } from "../domain/question/answer.ts";
import { texts } from "../text/texts.ts";
import type { PressContext } from "./buttons.ts";
import type { Markdown } from "./markdown.ts";

/** What a card needs besides the answer itself. */
export interface CardFrame {
  readonly press: PressContext;
  readonly plain: string;
  readonly clock: Markdown;
  /** Administrators are told of what only they can do. */
  readonly isAdministrator: boolean;
  /** Others than the one who asks read it too. */
  readonly isShared: boolean;
}

/** Where an event is written: the calendar, the table in it when it has several, and the row. */
export function sourceLine({ event }: AnsweredEvent, answer: Pick<Answer, "calendar" | "lang">): string {
  const t = texts[answer.lang].card;
  const { section, row } = event.source;
  const { name } = answer.calendar;
  return section === undefined ? t.source(name, row) : t.sourceSection(name, section, row);
}

export function sourceOf(answer: Pick<Answer, "calendar" | "lang">): string {
  return texts[answer.lang].card.sourceDocument(answer.calendar.name);
}
