import { memorandumOf, type Memorandum } from "../../domain/follow-up/memorandum.ts";
import type { OrganisationReader } from "../organisation-ports.ts";
import type { Clock } from "../ports.ts";
import { findMonth, type FindMonthDeps, type FindMonthOutcome, type WantedMonth } from "./find-month.ts";

export interface DraftMemorandumDeps extends FindMonthDeps {
  readonly organisation: Pick<OrganisationReader, "read" | "isAdministrator">;
  readonly clock: Pick<Clock, "today">;
}

export type DraftMemorandumOutcome =
  | { readonly kind: "drafted"; readonly memorandum: Memorandum }
  | { readonly kind: "notAdministrator" }
  | Exclude<FindMonthOutcome, { readonly kind: "found" }>;

/** The draft of the tjänsteskrivelse of the month that is meant, as it would be now; for who is an administrator now. */
export async function draftMemorandum(
  deps: DraftMemorandumDeps,
  aadObjectId: string,
  wanted: WantedMonth,
): Promise<DraftMemorandumOutcome> {
  await deps.organisation.read();
  if (!deps.organisation.isAdministrator(aadObjectId)) return { kind: "notAdministrator" };
  const found = await findMonth(deps, wanted);
  if (found.kind !== "found") return found;
  return { kind: "drafted", memorandum: memorandumOf(found.summary, deps.clock.today()) };
}
