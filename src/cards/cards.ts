import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import type { Digest, DigestOccasion } from "../domain/digest/digest.ts";
import type { AnsweredEvent, Answer, HelpAnswer } from "../domain/question/answer.ts";
import type { Lang } from "../domain/lang.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { AppError } from "../errors.ts";
import { digestText } from "../text/digest/digest-text.ts";
import type { DigestReading } from "../text/digest/occasion.ts";
import { formatDay } from "../text/format.ts";
import { texts } from "../text/texts.ts";
import { toAnswerCard } from "./answer-card.ts";
import { type StoredChoice, toCalendarsCard } from "./calendars-card.ts";
import { toDigestCard } from "./digest-card.ts";
import { PAGE, spokenLine } from "./event-rows.ts";
import { toMoreCard } from "./list-card.ts";
import type { CardFrame } from "./frame.ts";
import { asMarkdown } from "./markdown.ts";
import { toWelcomeCard } from "./message-card.ts";
import { noticeText, toNoticeCard, type NoticeShown } from "./notice-card.ts";
import { overviewOf } from "./overview.ts";
import { overviewText, toOverviewCard } from "./overview-card.ts";
import { type PlacesShown, placesText, toPlacesCard } from "./places-card.ts";
import { postsText, toPostsCard } from "./posts-card.ts";
import type { PostsShown } from "./posts-lines.ts";
import { type ReceiversShown, receiversText, toReceiversCard } from "./receivers-card.ts";
import { type SettingsShown, settingsText, toSettingsCard } from "./settings-card.ts";
import { shorten } from "./shorten.ts";
import { type AdaptiveCard, renderCard } from "./render.ts";

/** What the bot knows when it sends a card. */
export interface CardContext {
  readonly submitId: string;
  /** The day that the bot's clock was moved to; absent in real time. */
  readonly movedTo?: CalendarDate;
  readonly isAdministrator?: boolean;
  /** A channel or a group chat, where the bot answers only those who name it. */
  readonly isShared?: boolean;
}

/** Longer than this nobody listens to, and it weighs twice in the card. */
const MOST_PLAIN = 1200;

/** The card of an answer. `plain` is the answer as text: it is read aloud, and shown where the card cannot be. */
export function answerCard(answer: Answer, plain: string, context: CardContext): AdaptiveCard {
  const card = toAnswerCard(answer, frameOf(plain, answer.lang, context));
  switch (card.name) {
    case "event":
      return renderCard(card.name, card.data, answer.lang);
    case "events":
      return renderCard(card.name, card.data, answer.lang);
    case "message":
      return renderCard(card.name, card.data, answer.lang);
  }
}

/** The next page of a list: `left` are the events of the pressed button, as far as they are still in the calendar. */
export function moreCard(
  left: readonly AnsweredEvent[],
  pressed: { readonly shown: number; readonly total: number; readonly lang: Lang },
  plain: string,
  context: CardContext,
): AdaptiveCard {
  const { lang } = pressed;
  return renderCard("events", toMoreCard(left, pressed, frameOf(plain, lang, context)), lang);
}

/** The next page as text, one event a line. */
export function moreText(left: readonly AnsweredEvent[], lang: Lang): string {
  return left
    .slice(0, PAGE)
    .map((answered) => spokenLine(answered, lang))
    .join("\n");
}

/** The greeting of a new conversation, with the questions of the help. */
export function welcomeCard(help: HelpAnswer, context: CardContext): AdaptiveCard {
  const { lang } = help;
  return renderCard("message", toWelcomeCard(help, frameOf(welcomeText(lang), lang, context)), lang);
}

export function welcomeText(lang: Lang): string {
  const t = texts[lang].welcome;
  return `${t.headline}. ${t.text}`;
}

/** The active calendars at a glance. */
export function overviewCard(
  calendars: readonly ProcessCalendar[],
  today: CalendarDate,
  lang: Lang,
  context: CardContext,
): AdaptiveCard {
  const overview = overviewOf(calendars, today);
  const frame = frameOf(overviewText(overview, lang), lang, context);
  return renderCard("overview", toOverviewCard(overview, lang, frame), lang);
}

/** Which calendars to answer from; for administrators. */
export function calendarsCard(
  choices: readonly StoredChoice[],
  lang: Lang,
  context: CardContext,
): AdaptiveCard {
  const plain = texts[lang].calendars.headline;
  return renderCard("calendars", toCalendarsCard(choices, lang, frameOf(plain, lang, context)), lang);
}

/** The weekly digest of one conversation, to choose. */
export function settingsCard(shown: SettingsShown, lang: Lang, context: CardContext): AdaptiveCard {
  const frame = frameOf(settingsText(shown, lang), lang, context);
  return renderCard("settings", toSettingsCard(shown, lang, frame), lang);
}

/** Rows a section, from what a phone shows to what surely fits: heavy weeks are cut until Teams takes the card. */
const DIGEST_ROWS = [8, 5, 3, 1] as const;

/** The weekly digest; what does not fit is said, with a button that asks for it. */
export function digestCard(
  digest: Digest,
  occasion: DigestOccasion,
  reading: DigestReading,
  context: CardContext,
): AdaptiveCard {
  const { lang } = reading;
  const frame = frameOf(digestText(digest, occasion, reading), lang, context);
  return lightEnough(DIGEST_ROWS, (rows) =>
    renderCard("digest", toDigestCard(digest, occasion, reading, frame, rows), lang),
  );
}

/** The first of a card's sizes that Teams takes. */
export function lightEnough(
  [rows, ...fewer]: readonly [number, ...number[]],
  make: (rows: number) => AdaptiveCard,
): AdaptiveCard {
  try {
    return make(rows);
  } catch (error) {
    const [next, ...rest] = fewer;
    if (next === undefined || !(error instanceof AppError) || error.code !== "card.tooLarge") throw error;
    return lightEnough([next, ...rest], make);
  }
}

/** What has been posted; for administrators. */
export function postsCard(shown: PostsShown, lang: Lang, context: CardContext): AdaptiveCard {
  const frame = frameOf(postsText(shown, lang), lang, context);
  return renderCard("posts", toPostsCard(shown, lang, frame), lang);
}

/** Where an occurrence went; for administrators. */
export function receiversCard(shown: ReceiversShown, lang: Lang, context: CardContext): AdaptiveCard {
  const frame = frameOf(receiversText(shown, lang), lang, context);
  return renderCard("posts", toReceiversCard(shown, lang, frame), lang);
}

/** What has gone to the places that somebody named; for administrators. */
export function placesCard(shown: PlacesShown, lang: Lang, context: CardContext): AdaptiveCard {
  const frame = frameOf(placesText(shown, lang), lang, context);
  return renderCard("posts", toPlacesCard(shown, lang, frame), lang);
}

/** That a conversation gets no more posts; for administrators. */
export function noticeCard(shown: NoticeShown, lang: Lang, context: CardContext): AdaptiveCard {
  const frame = frameOf(noticeText(shown, lang), lang, context);
  return renderCard("message", toNoticeCard(shown, lang, frame), lang);
}

export function frameOf(plain: string, lang: Lang, context: CardContext): CardFrame {
  const clock = context.movedTo === undefined ? "" : texts[lang].clock(formatDay(context.movedTo, lang));
  return {
    press: { lang, submitId: context.submitId },
    // The clock's line is said after an answer that is cut, never cut with it.
    plain: [shorten(plain, MOST_PLAIN), clock].filter((line) => line !== "").join("\n"),
    clock: asMarkdown(clock),
    isAdministrator: context.isAdministrator ?? false,
    isShared: context.isShared ?? false,
  };
}
