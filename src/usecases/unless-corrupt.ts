import { AppError } from "../errors.ts";
import type { JobSource } from "./delivery-ports.ts";

/**
 * Jobs that keep nobody else's post waiting: while something of theirs is stored that cannot be read, none of them is due, and it
 * is told. For jobs that are due until they are done: nothing is lost when a round passes them over.
 */
export function unlessCorrupt(jobs: JobSource, tell: (fault: AppError) => void): JobSource {
  return {
    due: async (after, until) => {
      try {
        return await jobs.due(after, until);
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== "storage.corrupt") throw error;
        tell(error);
        return [];
      }
    },
    recipients: (occurrence) => jobs.recipients(occurrence),
  };
}
