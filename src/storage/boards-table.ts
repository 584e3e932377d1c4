import { AppError } from "../errors.ts";
import type { BoardStore } from "../usecases/report-ports.ts";

export function boardsTable(): BoardStore {
  const missing = () => Promise.reject(new AppError("internal", "Not written yet."));
  return { find: missing, list: missing, save: missing };
}
