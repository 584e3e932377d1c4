import type { AnsweredEvent } from "../domain/question/answer.ts";
import type { Lang } from "../domain/lang.ts";
import { isYearly } from "../domain/calendar/event-date.ts";
import { texts } from "../text/texts.ts";
import type { CardButton } from "./card-button.ts";
import { shorten } from "./shorten.ts";
import { formatRef } from "./submits.ts";

/** What the buttons of one card share. */
export interface PressContext {
  readonly lang: Lang;
  readonly submitId: string;
}

/** A button's words fit on a phone; the question it asks is whole. */
export const MOST_TITLE = 44;

export function askButton(
  title: string,
  question: string,
  press: PressContext,
  about: readonly AnsweredEvent[] = [],
): CardButton {
  const refs = about.length === 0 ? {} : { about: about.map(refOf) };
  return {
    title: shorten(title, MOST_TITLE),
    data: { verb: "ask", submitId: press.submitId, lang: press.lang, question, ...refs },
  };
}

/** A question with ready-made words: "who" is the button "Vem ansvarar?" and asks "vem ansvarar?". */
export function readyButton(
  name: keyof (typeof texts)["sv"]["asks"],
  press: PressContext,
  about: readonly AnsweredEvent[] = [],
): CardButton {
  const t = texts[press.lang];
  return askButton(t.buttons[name], t.asks[name], press, about);
}

export function refOf(answered: AnsweredEvent): string {
  const { id, date } = answered.event;
  return formatRef(isYearly(date) ? { id, year: Number(answered.start.slice(0, 4)) } : { id });
}

export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
