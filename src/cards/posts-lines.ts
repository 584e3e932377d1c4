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
import { shorten } from "./shorten.ts";

/** People may call a channel anything, at any length. */
const MOST_PLACE = 80;

/** What has been posted, as an administrator may see it. */
export interface PostsShown {
  readonly today: CalendarDate;
  /** Newest first. */
  readonly occurrences: readonly OccurrenceReview[];
  /** The first of `toLookAt`, with where each was to go. */
  readonly attention: readonly {
    readonly delivery: Delivery;
    readonly conversation: KnownConversation | undefined;
  }[];
  readonly toLookAt: readonly Delivery[];
  readonly failedReminders: number;
}

/** The large line: what is most wrong, or that nothing is. */
export function postsHeadline({ occurrences, toLookAt, failedReminders }: PostsShown, lang: Lang): string {
  const t = texts[lang].posts.headline;
  const { failed, unknown, waiting } = countPosts(toLookAt);
  if (failed > 0) return t.failed(failed);
  if (unknown + failedReminders > 0) return t.unknown(unknown + failedReminders);
  if (waiting > 0) return t.waiting(waiting);
  const [newest] = occurrences;
  if (newest === undefined) return t.none;
  return newest.kind === "skipped" ? t.skipped : t.allWell;
}

/** What the large line leaves to be said, or "". */
export function postsLead({ occurrences, toLookAt }: PostsShown, lang: Lang): string {
  const t = texts[lang].posts;
  if (occurrences.length === 0) return t.noneText;
  const { failed, unknown, waiting } = countPosts(toLookAt);
  return waiting > 0 && failed + unknown === 0 ? t.reason.waiting : "";
}

/** "Veckobrev måndag 13 mars kl. 08.00". */
function occurrenceName({ kind, due }: OccurrenceKey, today: CalendarDate, lang: Lang): string {
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
  const what = review.count === 1 ? t.skippedOne(days) : t.skippedDays(review.count, days);
  return { what, counts: "" };
}

/** "12 skickade, 1 kom inte fram". */
function countsText(counts: PostCounts, lang: Lang): string {
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

/** What it is, where it stands and since when: "Veckobrev · kom inte fram måndag 13 mars kl. 08.01". */
export function stateText(delivery: Delivery, today: CalendarDate, lang: Lang): string {
  const t = texts[lang].posts;
  const standing = standingOf(delivery);
  const say = standing === "failed" || standing === "unknown" ? t.state[standing] : t.state.waiting;
  return `${t.kind[delivery.occurrence.kind]} · ${say(momentText(delivery.changedAt, today, lang))}`;
}

/** Why, and what to do about it; "" for what takes care of itself. */
export function reasonText({ state }: Delivery, lang: Lang): string {
  const t = texts[lang].posts.reason;
  if (state.kind === "failed") return t.failed[state.reason];
  return state.kind === "unknown" ? t.unknown[state.reason] : "";
}
