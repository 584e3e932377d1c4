import { digestCard } from "../cards/cards.ts";
import { stockholmDateAt } from "../domain/time/stockholm.ts";
import { digestSummary, digestText } from "../text/digest/digest-text.ts";
import type { DigestReading } from "../text/digest/occasion.ts";
import type { RenderPost } from "../usecases/delivery-ports.ts";
import { scheduledOccasion } from "../usecases/digest-occasion.ts";
import { digestReader } from "../usecases/digest-reports.ts";
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
    const { digest, versions } = await deps.makeDigest({
      day,
      horizonWeeks,
      last: to.lastDigest,
      ...digestReader(to),
    });
    if (digest.quiet && quietWeeks === "nothing") return { kind: "skip", reason: "quiet" };

    const occasion = await scheduledOccasion(deps, to, settings, due);
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
