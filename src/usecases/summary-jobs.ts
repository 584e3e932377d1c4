import type { ConversationStore, JobSource } from "./delivery-ports.ts";
import type { OrganisationReader } from "./organisation-ports.ts";
import type { CalendarReader } from "./ports.ts";
import type { RoundStore, SummaryVersionStore } from "./proposal-ports.ts";

export interface SummaryJobsDeps {
  readonly conversations: ConversationStore;
  readonly rounds: Pick<RoundStore, "list">;
  readonly summaryVersions: Pick<SummaryVersionStore, "published" | "find">;
  readonly calendars: CalendarReader;
  readonly organisation: Pick<OrganisationReader, "administrators">;
}

/** Published versions, each to the channel that it was published to. */
export function createSummaryJobs(_deps: SummaryJobsDeps): JobSource {
  return { due: () => Promise.resolve([]), recipients: () => Promise.resolve([]) };
}

/** The question to the administrators, on the calendar's days for it, whether to publish now. */
export function createOfferJobs(_deps: SummaryJobsDeps): JobSource {
  return { due: () => Promise.resolve([]), recipients: () => Promise.resolve([]) };
}
