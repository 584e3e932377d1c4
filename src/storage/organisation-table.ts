import { AppError } from "../errors.ts";
import type { OrganisationStore } from "../usecases/organisation-ports.ts";

export function organisationTable(): OrganisationStore {
  const missing = () => Promise.reject(new AppError("internal", "Not written yet."));
  return { read: missing, save: missing };
}
