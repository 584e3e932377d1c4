import { memorandumOf, type Memorandum } from "../../domain/follow-up/memorandum.ts";
import type { MemorandumFile } from "../download-ports.ts";
import { findMonth, type FindMonthDeps } from "../follow-up/find-month.ts";
import type { OrganisationReader } from "../organisation-ports.ts";
import type { Clock } from "../ports.ts";

export interface MemorandumFileDeps extends FindMonthDeps {
  readonly organisation: Pick<OrganisationReader, "read" | "isAdministrator">;
  readonly clock: Pick<Clock, "today">;
}

/** A month's draft as it is now, for who is an administrator now; undefined for others, and where the month is no longer there. */
export async function memorandumFor(
  deps: MemorandumFileDeps,
  { areaId, month }: MemorandumFile,
  aadObjectId: string,
): Promise<Memorandum | undefined> {
  await deps.organisation.read();
  if (!deps.organisation.isAdministrator(aadObjectId)) return undefined;
  const found = await findMonth(deps, { area: areaId, month });
  return found.kind === "found" ? memorandumOf(found.summary, deps.clock.today()) : undefined;
}
