import { offerMessage } from "../cards/summary/offer-card.ts";
import type { OccurrenceKey } from "../domain/delivery/delivery.ts";
import type { RoundStanding } from "../domain/proposal/round-standing.ts";
import { eventKey, mailingDays, type MailingDay } from "../domain/summary/mailing-days.ts";
import { readSummarySubject } from "../domain/summary/summary-key.ts";
import { stockholmDateAt } from "../domain/time/stockholm.ts";
import { currentRound } from "../usecases/current-round.ts";
import type { RenderPost } from "../usecases/delivery-ports.ts";
import { seeSummary } from "../usecases/summary/see-summary.ts";
import type { BotDeps } from "./deps.ts";
import { cardMessage } from "./send.ts";

export type RenderOfferDeps = Pick<
  BotDeps,
  | "rounds"
  | "calendars"
  | "organisation"
  | "proposals"
  | "summaryVersions"
  | "clock"
  | "newId"
  | "tellsClock"
  | "defaultLang"
  | "log"
>;

/** An offer for yesterday still helps whoever was away; one for last week is in the way. */
const MOST_AGE_MS = 24 * 3_600_000;

/**
 * Whether to publish now, to an administrator, from the calendar and the proposals as they are now. Nothing is asked when the
 * event has moved, when there is another round, or when it is too late.
 */
export function createRenderOffer(deps: RenderOfferDeps): RenderPost {
  return async (offer, to) => {
    const now = deps.clock.millis();
    if (now > offer.due + MOST_AGE_MS) return { kind: "skip", reason: "too-late" };
    const standing = await currentRound(deps);
    const mailing = standing && (await mailingOf(deps, offer, standing));
    if (standing === undefined || mailing === undefined) return { kind: "skip", reason: "subject-gone" };

    const { aadObjectId } = to;
    const seen = aadObjectId && (await seeSummary(deps, aadObjectId, standing));
    // Who was an administrator when it was planned may be none now.
    if (!seen || !seen.isAdministrator) return { kind: "skip", reason: "removed" };

    const lang = to.digest?.lang ?? deps.defaultLang;
    const today = deps.clock.today();
    const { model, latest, waiting } = seen;
    const { plain, card } = offerMessage({ mailing, model, version: latest + 1, waiting, today }, lang);
    const context = { submitId: deps.newId(), ...(deps.tellsClock ? { movedTo: today } : {}) };
    return { kind: "post", message: cardMessage(() => card(context), { plain, summary: plain }, deps.log) };
  };
}

/** The calendar's event, as long as it still stands on the day of the offer. */
async function mailingOf(
  { calendars }: RenderOfferDeps,
  { subject, due }: OccurrenceKey,
  standing: RoundStanding,
): Promise<MailingDay | undefined> {
  const named = readSummarySubject(subject);
  if (named?.budgetYear !== standing.round.budgetYear) return undefined;
  const day = stockholmDateAt(due);
  return mailingDays(await calendars.active(), standing).find(
    (mailing) => eventKey(mailing.event) === named.of && mailing.day === day,
  );
}
