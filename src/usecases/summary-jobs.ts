import type { OccurrenceKey } from "../domain/delivery/delivery.ts";
import { eventKey, mailingDays } from "../domain/summary/mailing-days.ts";
import { formatSummarySubject, readVersionSubject } from "../domain/summary/summary-key.ts";
import { instantInStockholm } from "../domain/time/stockholm.ts";
import { currentRound } from "./current-round.ts";
import type { ConversationStore, JobSource } from "./delivery-ports.ts";
import type { OrganisationReader } from "./organisation-ports.ts";
import { personalChatsOf } from "./personal-chat.ts";
import type { CalendarReader } from "./ports.ts";
import type { RoundStore, SummaryVersionStore, VersionSummary } from "./proposal-ports.ts";

export interface SummaryJobsDeps {
  readonly conversations: Pick<ConversationStore, "list">;
  readonly rounds: Pick<RoundStore, "list" | "find">;
  readonly summaryVersions: Pick<SummaryVersionStore, "published">;
  readonly calendars: Pick<CalendarReader, "active">;
  readonly organisation: Pick<OrganisationReader, "administrators">;
}

/**
 * A version is given its instant and written a little later, when the planner may have passed that instant. Looking back costs
 * nothing: what has been made once is not made again, nor what was announced when it was published.
 */
const LOOK_BACK_MS = 15 * 60_000;
/** Before people have read their mail and after they have come to work. */
const OFFER_TIME = "08:00";

/** Published versions, each to the channel that it was published to. */
export function createSummaryJobs({ rounds, summaryVersions }: SummaryJobsDeps): JobSource {
  return {
    due: async (after, until) => {
      const years = (await rounds.list()).map(({ value }) => value.budgetYear);
      const published = await Promise.all(
        years.map((year) => summaryVersions.published(year, after - LOOK_BACK_MS, until)),
      );
      return published
        .flat()
        .map(occurrenceOf)
        .sort((a, b) => a.due - b.due);
    },
    recipients: async ({ subject, due }) => {
      const named = readVersionSubject(subject);
      if (named === undefined) return [];
      const published = await summaryVersions.published(named.budgetYear, due, due);
      return published.filter(({ version }) => version === named.version).map(({ channelId }) => channelId);
    },
  };
}

/** The post of a published version: the same key whoever makes it. */
export function occurrenceOf({
  budgetYear,
  version,
  publishedAt,
}: Pick<VersionSummary, "budgetYear" | "version" | "publishedAt">): OccurrenceKey {
  const subject = formatSummarySubject({ budgetYear, of: String(version) });
  return { kind: "summary", subject, due: publishedAt };
}

/** The question to the administrators, on the calendar's days for it, whether to publish now. */
export function createOfferJobs(deps: SummaryJobsDeps): JobSource {
  const { calendars, conversations, organisation } = deps;
  return {
    due: async (after, until) => {
      const standing = await currentRound(deps);
      if (standing === undefined) return [];
      const { budgetYear } = standing.round;
      return mailingDays(await calendars.active(), standing)
        .map(({ event, day }): OccurrenceKey => ({
          kind: "offer",
          subject: formatSummarySubject({ budgetYear, of: eventKey(event) }),
          due: instantInStockholm(day, OFFER_TIME),
        }))
        .filter(({ due }) => due > after && due <= until);
    },
    recipients: async () => {
      const chats = await personalChatsOf(conversations);
      return organisation.administrators().flatMap((administrator) => chats.get(administrator)?.id ?? []);
    },
  };
}
