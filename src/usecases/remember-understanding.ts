import type { CalendarIndex } from "../domain/question/calendar-index.ts";
import { understand, type Question } from "../domain/question/understand.ts";

/** Buttons ask the same few questions again and again, and people much the same ones. */
const MOST_QUESTIONS = 500;
/** Longer ones are nobody's but the writer's. */
const MOST_CHARACTERS = 120;

/** Understands as the domain does, and remembers the short questions of late for each set of prepared calendars. */
export function rememberUnderstanding(): typeof understand {
  const understood = new WeakMap<CalendarIndex, Map<string, Question>>();
  return (text, index, now) => {
    if (text.length > MOST_CHARACTERS) return understand(text, index, now);
    const key = `${now} ${text}`;
    const lately = understood.get(index) ?? new Map<string, Question>();
    const question = lately.get(key) ?? understand(text, index, now);
    // The one asked the longest ago is the first, and goes first.
    lately.delete(key);
    lately.set(key, question);
    if (lately.size > MOST_QUESTIONS) lately.delete(lately.keys().next().value ?? "");
    understood.set(index, lately);
    return question;
  };
}
