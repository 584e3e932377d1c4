import type { Lang } from "../domain/lang.ts";
import type { AnsweredEvent } from "../domain/question/answer.ts";
import { texts } from "../text/texts.ts";
import { askButton, type PressContext } from "./buttons.ts";
import type { CardButton } from "./card-button.ts";
import type { EventGroup } from "./card-parts.ts";
import type { EventsCardData, MessageCardData } from "./contracts.ts";
import { PAGE, spokenLine, toGroup } from "./event-rows.ts";
import { toEvents } from "./events-parts.ts";
import type { CardFrame } from "./frame.ts";
import { toMessage, unknownText } from "./message-card.ts";
import { myRemindersButton, remindButton, type ReminderChoice } from "./reminder-buttons.ts";

/** Events to choose among, and how each would be reminded of. */
export interface ChoiceShown {
  readonly events: readonly AnsweredEvent[];
  /** The reminder that a row asks for; undefined when its day must be chosen next. */
  readonly choiceOf: (answered: AnsweredEvent) => ReminderChoice | undefined;
  /** The calendar does not have what was asked for, and these are near; with the words that it does not know. */
  readonly nearTo?: { readonly unknownWords: readonly string[] };
}

/** The events to choose among as text, one a line. */
export function choiceText(shown: ChoiceShown, lang: Lang): string {
  const { headline, text } = leadOf(shown, lang);
  return [headline, text, ...shown.events.slice(0, PAGE).map((each) => spokenLine(each, lang))].join("\n");
}

/** Several events fit: each row is a button that asks for its reminder. */
export function toChoiceCard(shown: ChoiceShown, lang: Lang, frame: CardFrame): EventsCardData {
  const { events } = shown;
  const left = events.length - PAGE;
  const groups = toGroup("", events.slice(0, PAGE), frame.press, "emphasis");
  return toEvents(
    {
      ...leadOf(shown, lang),
      groups: groups.map((group) => withChoices(group, shown, frame.press)),
      notes: left > 0 ? [texts[lang].reminders.choose.more(left)] : [],
      buttons: [],
    },
    frame,
  );
}

function leadOf({ nearTo }: ChoiceShown, lang: Lang): { headline: string; text: string } {
  const t = texts[lang].reminders;
  if (nearTo === undefined) return { headline: t.choose.headline, text: t.choose.text };
  const text = [unknownText({ ...nearTo, lang }), t.notFound.near].filter(Boolean).join(" ");
  return { headline: t.notFound.headline, text };
}

function withChoices(group: EventGroup, shown: ChoiceShown, press: PressContext): EventGroup {
  const rows = group.rows.map((row, at) => {
    const answered = shown.events[at];
    return answered === undefined ? row : { ...row, open: choiceButton(answered, shown, press) };
  });
  return { ...group, rows };
}

function choiceButton(answered: AnsweredEvent, { choiceOf }: ChoiceShown, press: PressContext): CardButton {
  const t = texts[press.lang].reminders;
  const choice = choiceOf(answered);
  const button =
    choice === undefined
      ? askButton("", t.asks.someDay, press, [answered])
      : remindButton("", answered, press, choice);
  return { ...button, title: t.choose.titleOf(answered.event.title.slice(0, 170)) };
}

/** No event is meant, or the calendar has none such. */
export interface NotFoundShown {
  /** Nothing was named at all. */
  readonly isUnnamed: boolean;
  readonly unknownWords: readonly string[];
}

/** That no event was found, as plain text. */
export function notFoundText(shown: NotFoundShown, lang: Lang): string {
  const { headline, text } = notFoundWords(shown, lang);
  return `${headline}${headline.endsWith("?") ? "" : "."} ${text}`;
}

/** How to say it so that the event is found. */
export function toNotFoundCard(shown: NotFoundShown, lang: Lang, frame: CardFrame): MessageCardData {
  const { headline, text } = notFoundWords(shown, lang);
  return toMessage({ headline, text, buttons: [myRemindersButton(frame.press)] }, frame);
}

function notFoundWords(
  { isUnnamed, unknownWords }: NotFoundShown,
  lang: Lang,
): { headline: string; text: string } {
  const t = texts[lang].reminders.notFound;
  const said = unknownText({ unknownWords, lang });
  return { headline: isUnnamed ? t.which : t.headline, text: [said, t.text].filter(Boolean).join(" ") };
}
