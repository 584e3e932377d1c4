import type { OccurrenceKey } from "../domain/delivery/delivery.ts";
import { nudgesBetween } from "../domain/report/nudge-mornings.ts";
import type { JobSource } from "./delivery-ports.ts";
import { eventsNow } from "./report/find-report.ts";
import { escalatedAt, type NudgeDeps } from "./report/nudge-ground.ts";

/**
 * That places are overdue, two working days after the stoppdatum, to their managers: one message a person.
 */
export function createEscalationJobs(deps: NudgeDeps): JobSource {
  return {
    due: async (after, until) => {
      const [plans, eventOf] = await Promise.all([deps.reportPlans.list(), eventsNow(deps.calendars)]);
      const values = plans.map(({ value }) => value);
      return nudgesBetween("escalation", values, { after, until, eventOf });
    },
    recipients: async ({ due }: OccurrenceKey) => {
      const { places, chats } = await escalatedAt(deps, due);
      return [...places.keys()].flatMap((aadObjectId) => chats.get(aadObjectId)?.id ?? []);
    },
  };
}
