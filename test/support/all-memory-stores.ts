import type { Stores } from "../../src/compose.ts";
import {
  memoryConversations,
  memoryDeliveries,
  memoryPace,
  memoryReminders,
  memorySnapshots,
} from "./memory-delivery.ts";
import { memoryFollowUps, memoryUnitComments } from "./memory-follow-ups.ts";
import {
  memoryDownloads,
  memoryOrganisation,
  memoryProposals,
  memoryRounds,
  memorySummaryVersions,
} from "./memory-proposals.ts";
import { memoryBoards, memoryKlarmarkeringar, memoryPauses, memoryReportPlans } from "./memory-reports.ts";
import { memoryCalendars, memorySettings, memoryWelcomes } from "./memory-stores.ts";

/** All of the service's storage in memory. */
export function memoryStores(): Stores {
  return {
    calendars: memoryCalendars(),
    settings: memorySettings(),
    welcomes: memoryWelcomes(),
    conversations: memoryConversations(),
    snapshots: memorySnapshots(),
    reminders: memoryReminders(),
    ...memoryDeliveries(),
    pace: memoryPace(),
    organisations: memoryOrganisation(),
    rounds: memoryRounds(),
    proposals: memoryProposals(),
    summaryVersions: memorySummaryVersions(),
    downloads: memoryDownloads(),
    reportPlans: memoryReportPlans(),
    klarmarkeringar: memoryKlarmarkeringar(),
    boards: memoryBoards(),
    pauses: memoryPauses(),
    followUps: memoryFollowUps(),
    followUpPosts: memoryBoards(),
    unitComments: memoryUnitComments(),
  };
}
