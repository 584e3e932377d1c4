import { AppError } from "../errors.ts";
import type { ReportPlanStore } from "../usecases/report-ports.ts";

export function reportPlansTable(): ReportPlanStore {
  const missing = () => Promise.reject(new AppError("internal", "Not written yet."));
  return { list: missing, find: missing, save: missing };
}
