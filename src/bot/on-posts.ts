import { postsCard } from "../cards/cards.ts";
import { parsePostRef } from "../cards/post-keys.ts";
import { MOST_ATTENTION, postsText } from "../cards/posts-card.ts";
import type { Lang } from "../domain/lang.ts";
import { texts } from "../text/texts.ts";
import { cancelPosts, resendPosts, type ResendPostsOutcome } from "../usecases/resend-posts.ts";
import { reviewPosts } from "../usecases/review-posts.ts";
import { cardContextOf } from "./card-context.ts";
import type { BotDeps } from "./deps.ts";
import { sendCardOr, sendText } from "./send.ts";
import type { Turn } from "./turn.ts";

/** What has been posted, for an administrator. */
export async function onPosts(turn: Turn, deps: BotDeps): Promise<void> {
  const { isAdministrator } = deps.choosing;
  const lang: Lang = /^posts/iu.test(turn.text) ? "en" : "sv";
  const t = texts[lang].posts;
  const outcome = await reviewPosts({ ...deps, isAdministrator }, turn.aadObjectId, MOST_ATTENTION);
  if (outcome.kind === "notAdministrator") return sendText(turn.context, t.notAllowed);
  if (!turn.isPersonal) return sendText(turn.context, t.inPersonalChat);

  const shown = { ...outcome, today: deps.clock.today() };
  await sendCardOr(turn.context, postsText(shown, lang), deps.log, () =>
    postsCard(shown, lang, cardContextOf(turn, deps)),
  );
}

/** The posts that were chosen on the card, sent again. */
export async function onResend(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "resend") return;
  const { lang, deliveries } = turn.submit;
  if (!turn.isPersonal) return sendText(turn.context, texts[lang].posts.inPersonalChat);
  // A reminder is its owner's alone; no card of ours names one.
  const wishes = deliveries
    .map(parsePostRef)
    .filter((wish) => wish !== undefined)
    .filter(({ occurrence }) => occurrence.kind !== "reminder");
  const { isAdministrator } = deps.choosing;
  const outcome = await resendPosts({ ...deps, isAdministrator }, turn.aadObjectId, wishes);
  await sendText(turn.context, resentText(outcome, lang));
}

/** Takes back what waits of the occurrence on the card. */
export async function onCancelPosts(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "cancel-posts") return;
  const { lang, occurrence: written } = turn.submit;
  const t = texts[lang].posts;
  if (!turn.isPersonal) return sendText(turn.context, t.inPersonalChat);
  const occurrence = parsePostRef(written)?.occurrence;
  if (occurrence === undefined || occurrence.kind === "reminder")
    return sendText(turn.context, t.nothingWaits);

  const { isAdministrator } = deps.choosing;
  const outcome = await cancelPosts({ ...deps, isAdministrator }, turn.aadObjectId, occurrence);
  if (outcome.kind === "notAdministrator") return sendText(turn.context, t.notAllowed);
  await sendText(turn.context, outcome.count === 0 ? t.nothingWaits : t.cancelled(outcome.count));
}

function resentText(outcome: ResendPostsOutcome, lang: Lang): string {
  const t = texts[lang].posts;
  switch (outcome.kind) {
    case "notAdministrator":
      return t.notAllowed;
    case "noneChosen":
      return t.chooseOne;
    case "resent": {
      const { resent, maybeTwice, changed, blocked } = outcome;
      const said = [
        resent > 0 ? t.resent.onTheirWay(resent) : "",
        maybeTwice > 0 ? t.resent.maybeTwice(maybeTwice) : "",
        changed > 0 ? t.resent.changed(changed) : "",
        blocked > 0 ? t.resent.blocked(blocked) : "",
        t.resent.look,
      ];
      return said.filter((sentence) => sentence !== "").join(" ");
    }
  }
}
