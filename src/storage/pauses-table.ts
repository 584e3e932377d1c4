import { AppError } from "../errors.ts";
import type { PauseStore } from "../usecases/report-ports.ts";

export function pausesTable(): PauseStore {
  const missing = () => Promise.reject(new AppError("internal", "Not written yet."));
  return { list: missing, find: missing, save: missing, remove: missing };
}
