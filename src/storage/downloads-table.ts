import { AppError } from "../errors.ts";
import type { DownloadStore } from "../usecases/proposal-ports.ts";

export function downloadsTable(): DownloadStore {
  const missing = () => Promise.reject(new AppError("internal", "Not written yet."));
  return { find: missing, save: missing, signingKey: missing };
}
