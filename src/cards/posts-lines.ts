import type { Delivery, OccurrenceKey } from "../domain/delivery/delivery.ts";
import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import type { Lang } from "../domain/lang.ts";
import {
  countPosts,
  standingOf,
  STANDINGS,
  type OccurrenceReview,
  type PostCounts,
} from "../domain/posts/posts-review.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { stockholmDateAt } from "../domain/time/stockholm.ts";
import { dateBeside } from "../text/digest/dates.ts";
import { momentText, shortMomentText } from "../text/moment.ts";
import { placeText } from "../text/place-name.ts";
import { texts } from "../text/texts.ts";
import type { Tone } from "./card-parts.ts";
import { shorten } from "./shorten.ts";

/** People may call a channel anything, at any length. */
const MOST_PLACE = 80;

/** What has been posted, as an administrator may see it. */
export interface PostsShown {
  readonly today: CalendarDate;
  /** Newest first. */
  readonly occurrences: readonly OccurrenceReview[];
  /** The first of `toLookAt`, with where each was to go. */
  readonly attention: readonly PlacedPost[];
  readonly toLookAt: readonly Delivery[];
  /** Reminders that did not arrive, that may have, and of either kind those that can no longer be sent again. */
  readonly reminders: Readonly<Record<"failed" | "unknown" | "over", number>>;
  /** The same of news of proposals. */
  readonly news: Readonly<Record<"failed" | "unknown", number>>;
  /** The same of what people are told of reports. */
  readonly nudges: PostsShown["news"];
}

/** A post, and where it was to go; no conversation when the directory has forgotten it. */
export interface PlacedPost {
  readonly delivery: Delivery;
  readonly conversation: KnownConversation | undefined;
}

/** The large line: what is most wrong, or that nothing is. */
export function postsHeadline(shown: PostsShown, lang: Lang): string {
  const { occurrences, toLookAt, reminders, news, nudges } = shown;
  const t = texts[lang].posts.headline;
  const { failed, unknown, waiting } = countPosts(toLookAt);
  const allFailed = failed + reminders.failed + news.failed + nudges.failed;
  if (allFailed > 0) return t.failed(allFailed);
  const unclear = unknown + reminders.unknown + reminders.over + news.unknown + nudges.unknown;
  if (unclear > 0) return t.unknown(unclear);
  if (waiting > 0) return t.waiting(waiting);
  const [newest] = occurrences;
  if (newest === undefined) return t.none;
  if (newest.kind !== "skipped") return t.allWell;
  return newest.key.kind === "nudge" ? t.skippedNudges : t.skipped;
}

/** What the large line leaves to be said, or "". */
export function postsLead({ occurrences, toLookAt }: PostsShown, lang: Lang): string {
  const t = texts[lang].posts;
  if (occurrences.length === 0) return t.noneText;
  const { failed, unknown, waiting } = countPosts(toLookAt);
  return waiting > 0 && failed + unknown === 0 ? t.why.waiting : "";
}

/** "Veckobrev måndag 13 mars kl. 08.00". */
export function occurrenceName({ kind, due }: OccurrenceKey, today: CalendarDate, lang: Lang): string {
  return `${texts[lang].posts.kind[kind]} ${momentText(due, today, lang)}`;
}

/** The same within a sentence, short enough for a button: "veckobrev 13 mars kl. 08.00". */
export function shortOccurrenceName({ kind, due }: OccurrenceKey, lang: Lang): string {
  return `${texts[lang].posts.shortKind[kind]} ${shortMomentText(due, lang)}`;
}

/** What an occurrence is, and how many of its posts stand where: "" for those that were never made. */
export function occurrenceLine(
  review: OccurrenceReview,
  today: CalendarDate,
  lang: Lang,
): { readonly what: string; readonly counts: string } {
  const t = texts[lang].posts;
  if (review.kind === "posted")
    return { what: occurrenceName(review.key, today, lang), counts: countsText(review.counts, lang) };
  const [start, end] = [stockholmDateAt(review.first), stockholmDateAt(review.key.due)];
  const days = dateBeside({ precision: start === end ? "day" : "range", start, end }, today, lang);
  if (review.key.kind === "nudge") return { what: t.skippedNudges(days), counts: "" };
  const what = review.count === 1 ? t.skippedOne(days) : t.skippedDays(review.count, days);
  return { what, counts: "" };
}

/** "12 skickade, 1 kom inte fram". */
export function countsText(counts: PostCounts, lang: Lang): string {
  const t = texts[lang].posts;
  const said = STANDINGS.filter((standing) => counts[standing] > 0).map((standing) =>
    t.counts[standing](counts[standing]),
  );
  return said.length === 0 ? t.noReceivers : said.join(", ");
}

/** The place of a post, short enough for a phone. */
export function placeOf(conversation: KnownConversation | undefined, lang: Lang): string {
  return shorten(placeText(conversation, lang), MOST_PLACE);
}

/** Where it stands and since when: "kom inte fram måndag 13 mars kl. 08.01". */
export function standingText(delivery: Delivery, today: CalendarDate, lang: Lang): string {
  return texts[lang].posts.state[standingOf(delivery)](momentText(delivery.changedAt, today, lang));
}

/** The same, and what it is: "Veckobrev · kom inte fram måndag 13 mars kl. 08.01". */
export function stateText(delivery: Delivery, today: CalendarDate, lang: Lang): string {
  const { kind } = texts[lang].posts;
  return `${kind[delivery.occurrence.kind]} · ${standingText(delivery, today, lang)}`;
}

/** Why, and what to do about it when sending it again would be of use; "" for what takes care of itself. */
export function reasonText({ state, occurrence }: Delivery, mayResend: boolean, lang: Lang): string {
  const { why, advice } = texts[lang].posts;
  if (state.kind === "skipped") return why.skipped[state.reason];
  if (state.kind !== "failed" && state.kind !== "unknown") return "";
  const reason = state.kind === "failed" ? why.failed[state.reason] : why.unknown[state.reason];
  if (mayResend) return `${reason} ${state.kind === "failed" ? advice.failed[state.reason] : advice.unknown}`;
  return occurrence.kind === "digest" ? `${reason} ${advice.followed}` : reason;
}

/** Colour for what somebody has to see to; the rest takes care of itself. */
export function toneOf(delivery: Delivery): Tone {
  const standing = standingOf(delivery);
  return standing === "failed" || standing === "unknown" ? "Attention" : "Default";
}
