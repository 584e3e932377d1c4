import type { CalendarEvent } from "../../domain/calendar/calendar-event.ts";
import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { Lang } from "../../domain/lang.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { daysBetween } from "../../domain/time/civil-day.ts";
import { answerTexts } from "../../text/answers/texts.ts";
import { formatDay } from "../../text/format.ts";
import { placeText } from "../../text/place-name.ts";
import { texts } from "../../text/texts.ts";
import { capitalized } from "../buttons.ts";
import type { Tone } from "../card-parts.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown } from "../markdown.ts";
import { cardInput, type CardInput } from "../card-input.ts";
import { shorten, withoutInvisible } from "../shorten.ts";
import type { RoundCardData } from "./contracts.ts";

/** A stoppdatum is near when it is in this week or so. */
const NEAR_DAYS = 7;
export const MOST_EVENT_TITLE = 170;

/** A card without anything on it but its frame. */
export function emptyRoundCard(frame: CardFrame): RoundCardData {
  const none = asMarkdown("");
  return {
    plain: frame.plain,
    clock: frame.clock,
    said: none,
    kicker: none,
    headline: none,
    relation: none,
    tone: "Default",
    title: none,
    notes: [],
    source: none,
    warning: none,
    inputs: [],
    hint: none,
    facts: [],
    counts: [],
    extensions: [],
    moreExtensions: none,
    history: [],
    submit: [],
    buttons: [],
  };
}

export function dayTone(day: CalendarDate, today: CalendarDate): Tone {
  const left = daysBetween(today, day);
  return left >= 0 && left <= NEAR_DAYS ? "Attention" : "Default";
}

/** "11 dagar kvar", "Sista dagen är i dag", "Har passerat". */
export function leftOf(day: CalendarDate, today: CalendarDate, lang: Lang): string {
  const t = texts[lang].round.left;
  const left = daysBetween(today, day);
  if (left < 0) return t.passed;
  return left === 0 ? t.today : t.days(left);
}

/** "Fredag 17 mars 2023". */
export function largeDay(day: CalendarDate, lang: Lang): string {
  return capitalized(formatDay(day, lang));
}

/** Where an event is written: "Källa: Tidsplan för Mål och budget 2024, rad 21". */
export function sourceOf({ source }: CalendarEvent, calendarName: string, lang: Lang): string {
  const t = answerTexts[lang];
  const row = t.row([String(source.row)]);
  return t.source(calendarName, source.section === undefined ? row : t.section(source.section, row));
}

/** What the calendar says where it does not state the one last day; "" where it does. */
export function impreciseText({ date, source }: CalendarEvent, lang: Lang): string {
  const statesDay = date.precision === "day" && date.also === undefined && date.exclusive !== true;
  return statesDay ? "" : texts[lang].round.imprecise(source.dateText.trim());
}

export function channelName(
  channels: readonly KnownConversation[],
  id: string | undefined,
  lang: Lang,
): string {
  const channel = channels.find((each) => each.id === id);
  return placeText(channel, lang);
}

/** Longer than this nothing comes back into an input: a card has to hold it. */
const MOST_RETURNED = 2_000;

export function inputOf(
  id: string,
  fields: Partial<CardInput> & Pick<CardInput, "label" | "value">,
): CardInput {
  const input = cardInput({ id, ...fields });
  return { ...input, value: returned(input.value, input.mostCharacters) };
}

/** What was typed, whole unless it is far longer than the field takes. */
function returned(value: string, most: number): string {
  const clean = withoutInvisible(value);
  return clean.length <= Math.min(most * 4, MOST_RETURNED) ? clean : shorten(clean, most * 2);
}
