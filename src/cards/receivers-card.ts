import type { OccurrenceKey } from "../domain/delivery/delivery.ts";
import type { Lang } from "../domain/lang.ts";
import { countPosts, standingOf, type PostStanding } from "../domain/posts/posts-review.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { texts } from "../text/texts.ts";
import { capitalized, type PressContext } from "./buttons.ts";
import type { CardButton } from "./card-button.ts";
import type { CardFrame } from "./frame.ts";
import { asMarkdown } from "./markdown.ts";
import type { PostRow, PostsCardData } from "./posting-contracts.ts";
import { formatPostRef } from "./post-keys.ts";
import { rowText, shownRow } from "./posts-card.ts";
import { choiceOf, formOf } from "./posts-choices.ts";
import {
  countsText,
  occurrenceName,
  placeOf,
  reasonText,
  standingText,
  toneOf,
  type PlacedPost,
} from "./posts-lines.ts";

/** As many as are read on a phone without losing one's place. */
const PAGE = 10;

export interface ListedPost extends PlacedPost {
  readonly mayResend: boolean;
}

/** Where an occurrence went; those that were shown before are passed over. */
export interface ReceiversShown {
  readonly today: CalendarDate;
  readonly occurrence: OccurrenceKey;
  readonly posts: readonly ListedPost[];
  readonly shown: number;
}

/** What somebody may want to do something about comes first. */
const ORDER: Readonly<Record<PostStanding, number>> = {
  failed: 0,
  unknown: 1,
  waiting: 2,
  skipped: 3,
  sent: 4,
};

/** Where an occurrence went, as plain text. */
export function receiversText(shown: ReceiversShown, lang: Lang): string {
  return [
    `${occurrenceName(shown.occurrence, shown.today, lang)}: ${countsOf(shown, lang)}.`,
    ...pageOf(shown, lang).map((post) => rowText(rowOf(post, shown.today, lang))),
    pageText(shown, lang),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** Where an occurrence went: each place with where it stands, when and why. */
export function toReceiversCard(shown: ReceiversShown, lang: Lang, frame: CardFrame): PostsCardData {
  const page = pageOf(shown, lang);
  const again = page.filter(({ mayResend }) => mayResend).map((post) => choiceOf(post, lang));
  return {
    plain: frame.plain,
    clock: frame.clock,
    headline: asMarkdown(occurrenceName(shown.occurrence, shown.today, lang)),
    text: asMarkdown(countsOf(shown, lang)),
    attention: page.map((post) => shownRow(rowOf(post, shown.today, lang))),
    more: asMarkdown(pageText(shown, lang)),
    ...formOf(again, frame.press),
    latest: [],
    skipped: [],
    notes: [],
    buttons: moreOf(shown, frame.press),
  };
}

function rowOf({ delivery, conversation, mayResend }: ListedPost, today: CalendarDate, lang: Lang) {
  return {
    where: capitalized(placeOf(conversation, lang)),
    state: capitalized(standingText(delivery, today, lang)),
    reason: reasonText(delivery, mayResend, lang),
    tone: toneOf(delivery),
  } satisfies PostRow<string>;
}

function countsOf({ posts }: ReceiversShown, lang: Lang): string {
  return countsText(countPosts(posts.map(({ delivery }) => delivery)), lang);
}

function pageOf({ posts, shown }: ReceiversShown, lang: Lang): readonly ListedPost[] {
  const compare = new Intl.Collator(lang, { numeric: true }).compare;
  return posts
    .map((post) => ({
      post,
      order: ORDER[standingOf(post.delivery)],
      name: placeOf(post.conversation, lang),
    }))
    .sort((a, b) => a.order - b.order || compare(a.name, b.name))
    .slice(shown, shown + PAGE)
    .map(({ post }) => post);
}

function pageText({ posts, shown }: ReceiversShown, lang: Lang): string {
  if (posts.length <= PAGE) return "";
  const last = Math.min(shown + PAGE, posts.length);
  return texts[lang].posts.receivers.page(shown + 1, last, posts.length);
}

function moreOf(
  { occurrence, posts, shown }: ReceiversShown,
  { lang, submitId }: PressContext,
): CardButton[] {
  const next = shown + PAGE;
  if (next >= posts.length) return [];
  return [
    {
      title: texts[lang].buttons.more,
      data: {
        verb: "show-receivers",
        submitId,
        lang,
        occurrence: formatPostRef({ occurrence }),
        shown: next,
      },
    },
  ];
}
