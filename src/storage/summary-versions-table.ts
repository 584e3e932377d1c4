import { AppError } from "../errors.ts";
import type { SummaryVersionStore } from "../usecases/proposal-ports.ts";

export function summaryVersionsTable(): SummaryVersionStore {
  const missing = () => Promise.reject(new AppError("internal", "Not written yet."));
  return { latest: missing, find: missing, publish: missing, published: missing };
}
