import type { OccurrenceKey } from "../domain/delivery/delivery.ts";
import { nudgesBetween } from "../domain/report/nudge-mornings.ts";
import type { JobSource } from "./delivery-ports.ts";
import { eventsNow } from "./report/find-report.ts";
import { nudgedAt, type NudgeDeps } from "./report/nudge-ground.ts";

/**
 * The bundled reminders of reports, on their mornings, to those who miss something: one message a person, however many reports
 * it is about.
 */
export function createNudgeJobs(deps: NudgeDeps): JobSource {
  return {
    due: async (after, until) => {
      const [plans, eventOf] = await Promise.all([deps.reportPlans.list(), eventsNow(deps.calendars)]);
      const values = plans.map(({ value }) => value);
      return nudgesBetween("nudge", values, { after, until, eventOf });
    },
    recipients: async ({ due }: OccurrenceKey) => {
      const { places, chats } = await nudgedAt(deps, due);
      return [...places.keys()].flatMap((aadObjectId) => chats.get(aadObjectId)?.id ?? []);
    },
  };
}
