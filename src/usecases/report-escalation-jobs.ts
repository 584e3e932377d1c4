import type { ConversationStore, DeliveryStore, JobSource } from "./delivery-ports.ts";
import type { OrganisationReader } from "./organisation-ports.ts";
import type { CalendarReader, Clock } from "./ports.ts";
import type { BoardStore, KlarmarkeringStore, PauseStore, ReportPlanStore } from "./report-ports.ts";

interface Deps {
  readonly conversations: ConversationStore;
  readonly deliveries: Pick<DeliveryStore, "find">;
  readonly organisation: OrganisationReader;
  readonly calendars: CalendarReader;
  readonly clock: Clock;
  readonly reportPlans: ReportPlanStore;
  readonly klarmarkeringar: KlarmarkeringStore;
  readonly boards: BoardStore;
  readonly pauses: PauseStore;
}

/** That a place is overdue, to its manager. */
export function createEscalationJobs(_deps: Deps): JobSource {
  return { due: () => Promise.resolve([]), recipients: () => Promise.resolve([]) };
}
