import { nextDigest } from "../domain/digest/digest-times.ts";
import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import type { Lang } from "../domain/lang.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import type { Instant } from "../domain/time/instant.ts";
import { stockholmDateAt } from "../domain/time/stockholm.ts";
import { dayBeside } from "../text/digest/dates.ts";
import { momentText } from "../text/moment.ts";
import { texts } from "../text/texts.ts";
import { askButton, capitalized } from "./buttons.ts";
import type { CardFrame } from "./frame.ts";
import { asMarkdown, escapeMarkdown } from "./markdown.ts";
import type { PostRow, PostsCardData } from "./posting-contracts.ts";
import { rowText, shownRow } from "./posts-card.ts";
import { choiceOf, formOf } from "./posts-choices.ts";
import { occurrenceName, placeOf, reasonText, standingText, stateText, toneOf } from "./posts-lines.ts";
import type { ListedPost } from "./receivers-card.ts";

/** So many of one place's posts are shown. */
const MOST_POSTS = 6;

/** What has gone lately to the places that somebody named. */
export interface PlacesShown {
  readonly today: CalendarDate;
  readonly now: Instant;
  /** As it was typed: it may have been meant for the calendar. */
  readonly asked: string;
  readonly places: readonly Place[];
  readonly total: number;
}

interface Place {
  readonly conversation: KnownConversation;
  /** Newest first. */
  readonly posts: readonly ListedPost[];
}

/** What has gone to some places, as plain text. */
export function placesText(shown: PlacesShown, lang: Lang): string {
  const { headline, text, rows } = partsOf(shown, lang);
  return [`${headline}. ${text}`.trimEnd(), ...rows.map(rowText), moreText(shown, lang)]
    .filter((line) => line !== "")
    .join("\n");
}

/** One place with its latest posts, or several with the latest of each. */
export function toPlacesCard(shown: PlacesShown, lang: Lang, frame: CardFrame): PostsCardData {
  const { headline, text, rows, posts } = partsOf(shown, lang);
  const again = posts.filter(({ mayResend }) => mayResend).map((post) => choiceOf(post, lang));
  return {
    plain: frame.plain,
    clock: frame.clock,
    headline: escapeMarkdown(headline),
    text: asMarkdown(text),
    attention: rows.map(shownRow),
    more: asMarkdown(moreText(shown, lang)),
    ...formOf(again, frame.press),
    latest: [],
    skipped: [],
    notes: [],
    buttons: [askButton(texts[lang].posts.askCalendar, shown.asked, frame.press)],
  };
}

interface Parts {
  readonly headline: string;
  readonly text: string;
  readonly rows: readonly PostRow<string>[];
  /** Those in the rows. */
  readonly posts: readonly ListedPost[];
}

function partsOf(shown: PlacesShown, lang: Lang): Parts {
  const [place, ...others] = shown.places;
  if (place !== undefined && others.length === 0) return onePlace(place, shown, lang);
  return {
    headline: texts[lang].posts.places.headline(shown.total),
    text: "",
    rows: shown.places.map((each) => latestOf(each, shown, lang)),
    posts: shown.places.flatMap(({ posts }) => posts.slice(0, 1)),
  };
}

function onePlace({ conversation, posts }: Place, shown: PlacesShown, lang: Lang): Parts {
  const latest = posts.slice(0, MOST_POSTS);
  const none = latest.length === 0 ? [texts[lang].posts.places.none] : [];
  return {
    headline: capitalized(placeOf(conversation, lang)),
    text: [...none, prospectOf(conversation, shown, lang)].join(" "),
    rows: latest.map(({ delivery, mayResend }) => ({
      where: occurrenceName(delivery.occurrence, shown.today, lang),
      state: capitalized(standingText(delivery, shown.today, lang)),
      reason: reasonText(delivery, mayResend, lang),
      tone: toneOf(delivery),
    })),
    posts: latest,
  };
}

function latestOf({ conversation, posts }: Place, shown: PlacesShown, lang: Lang): PostRow<string> {
  const where = capitalized(placeOf(conversation, lang));
  const [post] = posts;
  if (post === undefined) {
    const state = texts[lang].posts.places.none.replace(/\.$/u, "");
    return { where, state, reason: prospectOf(conversation, shown, lang), tone: "Default" };
  }
  return {
    where,
    state: stateText(post.delivery, shown.today, lang),
    reason: reasonText(post.delivery, post.mayResend, lang),
    tone: toneOf(post.delivery),
  };
}

/** When the next digest comes, or why none will. */
function prospectOf({ reach, digest }: KnownConversation, { today, now }: PlacesShown, lang: Lang): string {
  const t = texts[lang].posts.places;
  if (reach.kind !== "active") return t[reach.kind](dayBeside(stockholmDateAt(reach.since), today, lang));
  const next = digest && nextDigest(digest, now);
  return next === undefined ? t.off : t.next(momentText(next.due, today, lang));
}

function moreText({ places, total }: PlacesShown, lang: Lang): string {
  const left = total - places.length;
  return left > 0 ? texts[lang].posts.places.more(left) : "";
}
