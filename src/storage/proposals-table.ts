import { AppError } from "../errors.ts";
import type { ProposalStore } from "../usecases/proposal-ports.ts";

export function proposalsTable(): ProposalStore {
  const missing = () => Promise.reject(new AppError("internal", "Not written yet."));
  return {
    find: missing,
    findByNumber: missing,
    list: missing,
    ofAuthor: missing,
    ofDepartments: missing,
    save: missing,
    saveNumbered: missing,
    saveAll: missing,
    changes: missing,
    news: missing,
    findNews: missing,
  };
}
