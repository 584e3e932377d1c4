import { placesCard, postsCard, receiversCard } from "../cards/cards.ts";
import { placesText } from "../cards/places-card.ts";
import { parseEvery, parsePostRef } from "../cards/post-keys.ts";
import { MOST_ATTENTION, postsText } from "../cards/posts-card.ts";
import { receiversText } from "../cards/receivers-card.ts";
import { isPersonal } from "../domain/delivery/delivery.ts";
import type { Lang } from "../domain/lang.ts";
import { texts } from "../text/texts.ts";
import {
  cancelPosts,
  resendPosts,
  type ResendPostsOutcome,
  type ResendWish,
} from "../usecases/resend-posts.ts";
import { reviewPosts } from "../usecases/review-posts.ts";
import { showPlaces, showReceivers } from "../usecases/show-posts.ts";
import { cardContextOf } from "./card-context.ts";
import { commandLanguage } from "./command-language.ts";
import type { BotDeps } from "./deps.ts";
import { onQuestion } from "./on-question.ts";
import { sendCardOr, sendText } from "./send.ts";
import type { Turn } from "./turn.ts";

/** Longer than this no name of a place is. */
const MOST_ASKED = 200;

/** What has been posted, for an administrator. */
export async function onPosts(turn: Turn, deps: BotDeps): Promise<void> {
  const { isAdministrator } = deps.choosing;
  const lang = commandLanguage(turn);
  const t = texts[lang].posts;
  const outcome = await reviewPosts({ ...deps, isAdministrator }, turn.aadObjectId, MOST_ATTENTION);
  // With a word beside it, it may as well be the calendar's own mailings that are asked for.
  if (outcome.kind === "notAdministrator")
    return /\s/u.test(turn.text) ? onQuestion(turn, deps) : sendText(turn.context, t.notAllowed);
  if (!turn.isPersonal) return sendText(turn.context, t.inPersonalChat);

  const shown = { ...outcome, today: deps.clock.today() };
  await sendCardOr(turn.context, postsText(shown, lang), deps.log, () =>
    postsCard(shown, lang, cardContextOf(turn, deps)),
  );
}

/** Where the occurrence on the card went. */
export async function onShowReceivers(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "show-receivers") return;
  const { lang, occurrence: written, shown } = turn.submit;
  const t = texts[lang].posts;
  if (!turn.isPersonal) return sendText(turn.context, t.inPersonalChat);
  const occurrence = parsePostRef(written)?.occurrence;
  if (occurrence === undefined) return sendText(turn.context, t.receivers.none);

  const { isAdministrator } = deps.choosing;
  const outcome = await showReceivers({ ...deps, isAdministrator }, turn.aadObjectId, occurrence);
  if (outcome.kind === "notAdministrator") return sendText(turn.context, t.notAllowed);
  if (outcome.kind === "personal") return sendText(turn.context, t.receivers.personal);
  if (outcome.posts.length <= shown) return sendText(turn.context, t.receivers.none);

  const receivers = { occurrence, posts: outcome.posts, shown, today: deps.clock.today() };
  await sendCardOr(turn.context, receiversText(receivers, lang), deps.log, () =>
    receiversCard(receivers, lang, cardContextOf(turn, deps)),
  );
}

/** What has gone to the place whose name stands after the command; without one it is a question like any other. */
export async function onPostsOf(turn: Turn, deps: BotDeps): Promise<void> {
  const lang: Lang = /^posts/iu.test(turn.text) ? "en" : "sv";
  const { isAdministrator } = deps.choosing;
  const words = turn.text.replace(/^\S+/u, "");
  const by = turn.isPersonal ? turn.aadObjectId : undefined;
  const outcome = await showPlaces({ ...deps, isAdministrator }, by, words);
  if (outcome.kind !== "places") return onQuestion(turn, deps);

  const { places, total } = outcome;
  const { clock } = deps;
  const shown = {
    places,
    total,
    asked: turn.text.slice(0, MOST_ASKED),
    today: clock.today(),
    now: clock.millis(),
  };
  await sendCardOr(turn.context, placesText(shown, lang), deps.log, () =>
    placesCard(shown, lang, cardContextOf(turn, deps)),
  );
}

/** The posts that were chosen on the card, sent again. */
export async function onResend(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "resend") return;
  const { lang, deliveries } = turn.submit;
  if (!turn.isPersonal) return sendText(turn.context, texts[lang].posts.inPersonalChat);
  const wishes = deliveries.map(wishOf).filter((wish) => wish !== undefined);
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
  if (occurrence === undefined || isPersonal(occurrence.kind)) return sendText(turn.context, t.nothingWaits);

  const { isAdministrator } = deps.choosing;
  const outcome = await cancelPosts({ ...deps, isAdministrator }, turn.aadObjectId, occurrence);
  if (outcome.kind === "notAdministrator") return sendText(turn.context, t.notAllowed);
  await sendText(turn.context, outcome.count === 0 ? t.nothingWaits : t.cancelled(outcome.count));
}

function wishOf(written: string): ResendWish | undefined {
  const named = parsePostRef(written);
  // What somebody is told personally is theirs alone; no card of ours names it.
  if (named !== undefined && isPersonal(named.occurrence.kind)) return undefined;
  return named ?? parseEvery(written);
}

function resentText(outcome: ResendPostsOutcome, lang: Lang): string {
  const t = texts[lang].posts;
  switch (outcome.kind) {
    case "notAdministrator":
      return t.notAllowed;
    case "noneChosen":
      return t.chooseOne;
    case "resent": {
      const { resent, maybeTwice, changed, blocked, blockedReminders, blockedNews, blockedNudges } = outcome;
      const said = [
        resent > 0 ? t.resent.onTheirWay(resent) : "",
        maybeTwice > 0 ? t.resent.maybeTwice(maybeTwice) : "",
        changed > 0 ? t.resent.changed(changed) : "",
        blocked > 0 ? t.resent.blocked(blocked) : "",
        blockedReminders > 0 ? t.resent.blockedReminders(blockedReminders) : "",
        blockedNews > 0 ? t.resent.blockedNews(blockedNews) : "",
        blockedNudges > 0 ? t.resent.blockedNudges(blockedNudges) : "",
        t.resent.look,
      ];
      return said.filter((sentence) => sentence !== "").join(" ");
    }
  }
}
