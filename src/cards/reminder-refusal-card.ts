import type { Lang } from "../domain/lang.ts";
import type { AnsweredEvent } from "../domain/question/answer.ts";
import { countedDay } from "../domain/reminder/counted-day.ts";
import type { ReminderPlan } from "../domain/reminder/plan-reminder.ts";
import type { ClockTime } from "../domain/time/calendar-date.ts";
import { daysBetween } from "../domain/time/civil-day.ts";
import { formatDay } from "../text/format.ts";
import { beforePhrase, eventPhrase } from "../text/reminder-text.ts";
import { texts } from "../text/texts.ts";
import { capitalized, readyButton } from "./buttons.ts";
import type { CardButton } from "./card-button.ts";
import type { MessageCardData } from "./contracts.ts";
import type { CardFrame } from "./frame.ts";
import { toMessage } from "./message-card.ts";
import { myRemindersButton, offerButtons } from "./reminder-buttons.ts";

/** Why there is no reminder, and of what. */
export interface RefusedShown {
  readonly refusal:
    Exclude<ReminderPlan, { readonly kind: "planned" }> | { readonly kind: "full"; readonly most: number };
  readonly answered: AnsweredEvent;
  readonly time?: ClockTime;
}

interface Said {
  readonly headline: string;
  readonly lines: readonly string[];
}

/** Why there is no reminder, as plain text. */
export function refusedText(shown: RefusedShown, lang: Lang): string {
  const { headline, lines } = saidOf(shown, lang);
  const stopped = /[.?]$/u.test(headline) ? headline : `${headline}.`;
  return [stopped, ...lines].join(" ");
}

/** What stands in the way, with the dates, and a button for each day that is possible. */
export function toRefusedCard(shown: RefusedShown, lang: Lang, frame: CardFrame): MessageCardData {
  const { headline, lines } = saidOf(shown, lang);
  const { refusal, answered, time } = shown;
  const offers = "offers" in refusal ? refusal.offers : [];
  const days = offerButtons(offers, answered, frame.press, time === undefined ? {} : { time });
  const lead = days.length === 0 ? "" : texts[lang].reminders.past.offers;
  const buttons = [...days, ...waysOn(shown, frame)].slice(0, 6);
  return toMessage({ headline, text: lines.join(" "), buttons, lead }, frame);
}

function saidOf({ refusal, answered }: RefusedShown, lang: Lang): Said {
  const t = texts[lang].reminders;
  const event = `${eventPhrase(answered, lang)}.`;
  switch (refusal.kind) {
    case "past": {
      const { day } = countedDay(answered.date, answered.event.kind);
      const before = capitalized(beforePhrase(daysBetween(refusal.day, day), answered, lang));
      const headline = refusal.offers.length === 0 ? t.past.none : t.past.headline;
      const gone = refusal.day === day ? [] : [t.past.text(before, formatDay(refusal.day, lang))];
      return { headline, lines: [...gone, event] };
    }
    case "afterwards":
      return {
        headline: t.afterwards.headline,
        lines: [t.afterwards.text(formatDay(refusal.day, lang)), event],
      };
    case "over":
      return { headline: t.over[answered.standing === "ongoing" ? "ongoing" : "passed"], lines: [event] };
    case "tooFar":
      return { headline: t.tooFar.headline, lines: [t.tooFar.text, event] };
    case "unclear":
      return { headline: t.unclear.headline, lines: [event, t.unclear.text] };
    case "full":
      return { headline: t.full.headline, lines: [t.full.text(refusal.most)] };
  }
}

function waysOn({ refusal, answered }: RefusedShown, { press }: CardFrame): CardButton[] {
  switch (refusal.kind) {
    case "full":
      return [myRemindersButton(press)];
    case "over":
      return [readyButton("after", press, [answered]), readyButton("next", press)];
    case "tooFar":
      return [readyButton("when", press, [answered])];
    case "past":
    case "afterwards":
    case "unclear":
      // No day is left to choose: nobody should stand there without a way on.
      return refusal.offers.length > 0 ? [] : [readyButton("next", press)];
  }
}
