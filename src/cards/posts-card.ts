import type { OccurrenceKey } from "../domain/delivery/delivery.ts";
import type { Lang } from "../domain/lang.ts";
import { standingOf, type OccurrenceReview } from "../domain/posts/posts-review.ts";
import { texts } from "../text/texts.ts";
import { capitalized, type PressContext } from "./buttons.ts";
import type { CardButton } from "./card-button.ts";
import type { OccurrenceRow, PostRow, PostsCardData } from "./posting-contracts.ts";
import type { CardFrame } from "./frame.ts";
import { asMarkdown, escapeMarkdown } from "./markdown.ts";
import { formatPostRef } from "./post-keys.ts";
import { formOf, resendChoices } from "./posts-choices.ts";
import {
  occurrenceLine,
  placeOf,
  postsHeadline,
  postsLead,
  reasonText,
  shortOccurrenceName,
  stateText,
  toneOf,
  type PostsShown,
} from "./posts-lines.ts";

/** So many posts to look at stand on a card; the rest are counted. */
export const MOST_ATTENTION = 6;
/** Occurrences that can be stopped from one card. */
const MOST_CANCELS = 4;

/** What has been posted, as plain text. */
export function postsText(shown: PostsShown, lang: Lang): string {
  const { today, occurrences } = shown;
  return [
    `${postsHeadline(shown, lang)}. ${postsLead(shown, lang)}`.trimEnd(),
    ...attentionOf(shown, lang).map(rowText),
    ...notesOf(shown, lang),
    ...occurrences
      .map((review) => occurrenceLine(review, today, lang))
      .map(({ what, counts }) => (counts === "" ? what : `${what}: ${counts}.`)),
  ].join("\n");
}

/** A row of the card as a line of plain text. */
export function rowText({ where, state, reason }: PostRow<string>): string {
  return `${where}: ${state}. ${reason}`.trimEnd();
}

/** The same row as the card shows it. */
export function shownRow({ where, state, reason, tone }: PostRow<string>): PostRow {
  return { where: escapeMarkdown(where), state: asMarkdown(state), reason: asMarkdown(reason), tone };
}

/** What went out and what did not, with what can be done about it. */
export function toPostsCard(shown: PostsShown, lang: Lang, frame: CardFrame): PostsCardData {
  const { today, occurrences, toLookAt, attention } = shown;
  const left = toLookAt.length - attention.length;
  return {
    plain: frame.plain,
    clock: frame.clock,
    headline: asMarkdown(postsHeadline(shown, lang)),
    text: asMarkdown(postsLead(shown, lang)),
    attention: attentionOf(shown, lang).map(shownRow),
    more: asMarkdown(left > 0 ? texts[lang].posts.more(left) : ""),
    ...formOf(resendChoices(shown, lang), frame.press),
    latest: occurrences
      .filter(({ kind }) => kind === "posted")
      .map((review) => latestRow(review, shown, frame.press)),
    skipped: occurrences
      .filter(({ kind }) => kind === "skipped")
      .map((review) => asMarkdown(occurrenceLine(review, today, lang).what)),
    notes: notesOf(shown, lang).map(asMarkdown),
    buttons: cancelsOf(shown, frame.press),
  };
}

function attentionOf({ attention, today }: PostsShown, lang: Lang): PostRow<string>[] {
  return attention.map(({ delivery, conversation }) => ({
    where: capitalized(placeOf(conversation, lang)),
    state: stateText(delivery, today, lang),
    reason: reasonText(delivery, true, lang),
    tone: toneOf(delivery),
  }));
}

function notesOf({ reminders: { failed, unknown, over }, news, nudges }: PostsShown, lang: Lang): string[] {
  const { reminders: t, news: tNews, nudges: tNudges } = texts[lang].posts;
  return [
    ...(failed > 0 ? [t.failed(failed)] : []),
    ...(unknown > 0 ? [t.unknown(unknown)] : []),
    ...(over > 0 ? [t.over(over)] : []),
    ...(news.failed > 0 ? [tNews.failed(news.failed)] : []),
    ...(news.unknown > 0 ? [tNews.unknown(news.unknown)] : []),
    ...(nudges.failed > 0 ? [tNudges.failed(nudges.failed)] : []),
    ...(nudges.unknown > 0 ? [tNudges.unknown(nudges.unknown)] : []),
  ];
}

function latestRow(review: OccurrenceReview, { today }: PostsShown, press: PressContext): OccurrenceRow {
  const { lang, submitId } = press;
  const { show, showReceivers } = texts[lang].posts;
  const { what, counts } = occurrenceLine(review, today, lang);
  const occurrence = formatPostRef({ occurrence: review.key });
  return {
    what: asMarkdown(what),
    counts: asMarkdown(counts),
    open: {
      title: showReceivers(shortOccurrenceName(review.key, lang)),
      data: { verb: "show-receivers", submitId, lang, occurrence, shown: 0 },
    },
    openWord: show,
  };
}

function cancelsOf({ toLookAt }: PostsShown, { lang, submitId }: PressContext): CardButton[] {
  const t = texts[lang].posts;
  const waiting = new Map<string, OccurrenceKey>();
  for (const delivery of toLookAt)
    if (standingOf(delivery) === "waiting")
      waiting.set(formatPostRef({ occurrence: delivery.occurrence }), delivery.occurrence);
  return [...waiting].slice(0, MOST_CANCELS).map(([occurrence, key]) => ({
    title: waiting.size === 1 ? t.cancel : t.cancelOf(shortOccurrenceName(key, lang)),
    data: { verb: "cancel-posts", submitId, lang, occurrence },
  }));
}
