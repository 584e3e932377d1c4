import { digestCard } from "../cards/cards.ts";
import { digestTimes, nextDigest } from "../domain/digest/digest-times.ts";
import type { DigestSettings } from "../domain/digest/digest-settings.ts";
import type { DigestOccasion } from "../domain/digest/digest.ts";
import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import { nextTime } from "../domain/schedule/weekly-times.ts";
import { stockholmDateAt } from "../domain/time/stockholm.ts";
import type { Instant } from "../domain/time/instant.ts";
import { digestSummary, digestText } from "../text/digest/digest-text.ts";
import type { DigestReading } from "../text/digest/occasion.ts";
import type { RenderPost } from "../usecases/delivery-ports.ts";
import { missedDigests } from "../usecases/missed-digests.ts";
import type { BotDeps } from "./deps.ts";
import { cardMessage } from "./send.ts";

export type RenderDigestDeps = Pick<
  BotDeps,
  "makeDigest" | "occurrences" | "deliveries" | "clock" | "newId" | "tellsClock" | "log"
>;

/**
 * The weekly digest for its due instant, from the calendars as they are now. Settings that no longer name the instant are no
 * reason to hold it back: it had been planned, and the week would go without. Its memo is what `rememberDigest` keeps.
 */
export function createRenderDigest(deps: RenderDigestDeps): RenderPost {
  return async ({ due }, to) => {
    const settings = to.digest;
    if (settings?.on !== true) return { kind: "skip", reason: "switched-off" };
    const day = stockholmDateAt(due);
    const { horizonWeeks, lang, quietWeeks } = settings;
    const { digest, versions } = await deps.makeDigest({ day, horizonWeeks, last: to.lastDigest });
    if (digest.quiet && quietWeeks === "nothing") return { kind: "skip", reason: "quiet" };

    const occasion = await occasionOf(to, settings, due, deps);
    const today = deps.clock.today();
    const isShared = to.kind !== "personal";
    const reading: DigestReading = { lang, isShared, sentOn: today };
    const context = { submitId: deps.newId(), isShared, ...(deps.tellsClock ? { movedTo: today } : {}) };
    const message = cardMessage(
      () => digestCard(digest, occasion, reading, context),
      { plain: digestText(digest, occasion, reading), summary: digestSummary(digest, lang) },
      deps.log,
    );
    return { kind: "post", message, memo: versions };
  };
}

async function occasionOf(
  to: KnownConversation,
  settings: DigestSettings,
  due: Instant,
  deps: RenderDigestDeps,
): Promise<DigestOccasion> {
  const day = stockholmDateAt(due);
  const [time = { nominal: day, day, due }] = digestTimes(settings, due - 1, due);
  const next = nextDigest(settings, due) ?? nextTime(settings, due);
  const missed = await missedDigests(deps, to, settings, due);
  return { kind: "scheduled", schedule: settings, time, next, missed };
}
