import type { EventRef } from "../cards/submits.ts";
import type { Answer } from "../domain/question/answer.ts";
import type { Lang } from "../domain/lang.ts";
import type { Log } from "../log.ts";
import type { ChooseCalendarsDeps } from "../usecases/choose-calendars.ts";
import type { CalendarReader, Clock, NewId, WelcomeStore } from "../usecases/ports.ts";

/** A question as it came: who asked and where, so that a follow-up can be understood. */
export interface AskedQuestion {
  readonly text: string;
  readonly conversationId: string;
  readonly personId: string;
  /** The events on the card whose button asked it. */
  readonly about: readonly EventRef[];
}

/** An answer, and the same in words. */
export interface WordedAnswer {
  readonly answer: Answer;
  readonly plain: string;
}

/** What the bot needs of the rest of the house. */
export interface BotDeps {
  readonly log: Log;
  readonly newId: NewId;
  readonly clock: Clock;
  /** The clock has been moved, and every answer says so. */
  readonly tellsClock: boolean;
  readonly defaultLang: Lang;
  readonly calendars: CalendarReader;
  readonly choosing: ChooseCalendarsDeps;
  readonly welcomes: WelcomeStore;
  readonly ask: (question: AskedQuestion) => Promise<WordedAnswer>;
}
