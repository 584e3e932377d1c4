import { isOfCalendars, ownWordsOf, type OwnThing } from "../domain/question/own-words.ts";
import type { BotDeps } from "./deps.ts";
import { mayWantReminder, onRemind } from "./on-remind.ts";
import { onQuestion } from "./on-question.ts";
import type { Turn } from "./turn.ts";

type Handle = (turn: Turn, deps: BotDeps) => Promise<void>;

/** True for a typed message that asks for what is the bot's own. */
export function asksFor(thing: OwnThing): (turn: Turn) => boolean {
  return ({ isAddressed, submit, text }) =>
    isAddressed && submit === undefined && ownWordsOf(text)?.asks === thing;
}

/** Carries out what is asked of the bot's own things, unless it is a sentence that the calendars have an answer to. */
export function unlessInCalendar(handle: Handle): Handle {
  return async (turn, deps) => {
    const own = ownWordsOf(turn.text);
    if (own === undefined || !isOfCalendars(own, await deps.calendars.active())) return handle(turn, deps);
    return mayWantReminder(turn) ? onRemind(turn, deps) : onQuestion(turn, deps);
  };
}
