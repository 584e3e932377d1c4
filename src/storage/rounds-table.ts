import { AppError } from "../errors.ts";
import type { RoundStore } from "../usecases/proposal-ports.ts";

export function roundsTable(): RoundStore {
  const missing = () => Promise.reject(new AppError("internal", "Not written yet."));
  return { list: missing, find: missing, save: missing };
}
