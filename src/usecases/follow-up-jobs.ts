import type { JobSource } from "./delivery-ports.ts";

/** The posts of months, each to its receivers on their day. */
export function createFollowUpJobs(): JobSource {
  return { due: () => Promise.resolve([]), recipients: () => Promise.resolve([]) };
}
