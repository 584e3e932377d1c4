import type { JobSource } from "./delivery-ports.ts";

/** The questions to the responsible of units for a comment on a month. */
export function createCommentJobs(): JobSource {
  return { due: () => Promise.resolve([]), recipients: () => Promise.resolve([]) };
}
