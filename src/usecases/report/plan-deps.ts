import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { ConversationStore } from "../delivery-ports.ts";
import type { OrganisationReader } from "../organisation-ports.ts";
import type { CalendarReader, Clock } from "../ports.ts";
import type { KlarmarkeringStore, ReportPlanStore } from "../report-ports.ts";

export interface PlanDeps {
  readonly reportPlans: ReportPlanStore;
  readonly klarmarkeringar: Pick<KlarmarkeringStore, "ofReport" | "state">;
  readonly calendars: Pick<CalendarReader, "active">;
  readonly organisation: Pick<OrganisationReader, "read" | "isAdministrator">;
  readonly conversations: Pick<ConversationStore, "list">;
  readonly clock: Pick<Clock, "today" | "millis">;
}

/** The organisation for one who is an administrator now; undefined for everybody else. */
export async function asAdministrator(
  { organisation }: Pick<PlanDeps, "organisation">,
  aadObjectId: string,
): Promise<Organisation | undefined> {
  const read = await organisation.read();
  return organisation.isAdministrator(aadObjectId) ? read : undefined;
}

/** The channels that a board can stand in. */
export async function knownChannels({
  conversations,
}: Pick<PlanDeps, "conversations">): Promise<readonly KnownConversation[]> {
  const known = await conversations.list();
  return known
    .map(({ value }) => value)
    .filter(({ kind, reach }) => kind === "channel" && reach.kind === "active");
}
