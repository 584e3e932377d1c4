import type { Delivery } from "../domain/delivery/delivery.ts";
import type { Lang } from "../domain/lang.ts";
import { standingOf } from "../domain/posts/posts-review.ts";
import { texts } from "../text/texts.ts";
import { capitalized } from "./buttons.ts";
import type { CardButton } from "./card-button.ts";
import type { FormChoice, PostRow, PostsCardData } from "./posting-contracts.ts";
import type { CardFrame } from "./frame.ts";
import { asMarkdown, escapeMarkdown } from "./markdown.ts";
import { formatPostRef } from "./post-keys.ts";
import {
  occurrenceLine,
  placeOf,
  postsHeadline,
  postsLead,
  reasonText,
  shortOccurrenceName,
  stateText,
  type PostsShown,
} from "./posts-lines.ts";

/** So many posts to look at stand on a card; the rest are counted. */
export const MOST_ATTENTION = 6;
/** Occurrences that can be stopped, or sent again as a whole, from one card. */
const MOST_CANCELS = 4;
const MOST_WHOLES = 2;

/** What has been posted, as plain text. */
export function postsText(shown: PostsShown, lang: Lang): string {
  const { today, occurrences } = shown;
  return [
    `${postsHeadline(shown, lang)}. ${postsLead(shown, lang)}`.trimEnd(),
    ...attentionOf(shown, lang).map(({ where, state, reason }) => `${where}: ${state}. ${reason}`.trimEnd()),
    ...occurrences
      .map((review) => occurrenceLine(review, today, lang))
      .map(({ what, counts }) => (counts === "" ? what : `${what}: ${counts}.`)),
  ].join("\n");
}

/** What went out and what did not, with what can be done about it. */
export function toPostsCard(shown: PostsShown, lang: Lang, frame: CardFrame): PostsCardData {
  const t = texts[lang].posts;
  const { today, occurrences, toLookAt, attention, failedReminders } = shown;
  const left = toLookAt.length - attention.length;
  const choices = [...choicesOf(shown, lang), ...wholesOf(shown, lang)];
  const resend: CardButton = {
    title: t.resend,
    data: { verb: "resend", submitId: frame.press.submitId, lang },
  };
  return {
    plain: frame.plain,
    clock: frame.clock,
    headline: asMarkdown(postsHeadline(shown, lang)),
    text: asMarkdown(postsLead(shown, lang)),
    attention: attentionOf(shown, lang).map(({ where, state, reason, tone }) => ({
      where: escapeMarkdown(where),
      state: asMarkdown(state),
      reason: asMarkdown(reason),
      tone,
    })),
    more: asMarkdown(left > 0 ? t.more(left) : ""),
    choices,
    resend: choices.length === 0 ? [] : [resend],
    latest: occurrences
      .map((review) => occurrenceLine(review, today, lang))
      .map(({ what, counts }) => ({ what: asMarkdown(what), counts: asMarkdown(counts) })),
    notes: failedReminders === 0 ? [] : [asMarkdown(t.reminders(failedReminders))],
    buttons: cancelsOf(shown, lang, frame),
  };
}

/** Colour for what somebody has to see to; what waits takes care of itself. */
function attentionOf({ attention, today }: PostsShown, lang: Lang): PostRow<string>[] {
  return attention.map(({ delivery, conversation }) => ({
    where: capitalized(placeOf(conversation, lang)),
    state: stateText(delivery, today, lang),
    reason: reasonText(delivery, lang),
    tone: standingOf(delivery) === "waiting" ? "Default" : "Attention",
  }));
}

function choicesOf({ attention }: PostsShown, lang: Lang): FormChoice[] {
  const t = texts[lang].posts;
  return attention
    .filter(({ delivery }) => standingOf(delivery) !== "waiting")
    .map(({ delivery, conversation }) => {
      const say = standingOf(delivery) === "unknown" ? t.choiceUnknown : t.choice;
      const what = shortOccurrenceName(delivery.occurrence, lang);
      return {
        title: escapeMarkdown(say(capitalized(placeOf(conversation, lang)), what)),
        value: formatPostRef(delivery),
      };
    });
}

/** Where more have failed than the card shows, all of them together. What may have arrived is chosen one by one. */
function wholesOf({ attention, toLookAt, occurrences }: PostsShown, lang: Lang): FormChoice[] {
  const shown = new Set(attention.map(({ delivery }) => delivery));
  const failed = toLookAt.filter((delivery) => standingOf(delivery) === "failed");
  return occurrences
    .map(({ key }) => ({ key, posts: failed.filter((delivery) => isOf(delivery, key)) }))
    .filter(({ posts }) => posts.some((delivery) => !shown.has(delivery)))
    .slice(0, MOST_WHOLES)
    .map(({ key, posts }) => ({
      title: asMarkdown(texts[lang].posts.choiceAll(posts.length, shortOccurrenceName(key, lang))),
      value: formatPostRef({ occurrence: key }),
    }));
}

function cancelsOf({ occurrences }: PostsShown, lang: Lang, frame: CardFrame): CardButton[] {
  const t = texts[lang].posts;
  const waiting = occurrences.filter((review) => review.kind === "posted" && review.counts.waiting > 0);
  return waiting.slice(0, MOST_CANCELS).map(({ key }) => ({
    title: waiting.length === 1 ? t.cancel : t.cancelOf(shortOccurrenceName(key, lang)),
    data: {
      verb: "cancel-posts",
      submitId: frame.press.submitId,
      lang,
      occurrence: formatPostRef({ occurrence: key }),
    },
  }));
}

function isOf({ occurrence }: Delivery, { kind, subject, due }: Delivery["occurrence"]): boolean {
  return occurrence.kind === kind && occurrence.subject === subject && occurrence.due === due;
}
