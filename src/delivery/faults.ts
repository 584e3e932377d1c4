import { AppError } from "../errors.ts";

/** True when the storage did not answer: nothing is to be decided before it does. */
export function isStorageFault(error: unknown): boolean {
  return error instanceof AppError && error.code === "storage.unavailable";
}
