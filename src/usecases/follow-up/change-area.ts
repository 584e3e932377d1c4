import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import { changedArea, type AreaFault, type AreaForm } from "../../domain/follow-up/area-form.ts";
import { readAreaForm } from "../../domain/follow-up/read-area-form.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { wantMonths, type AreaDeps } from "./area-deps.ts";

/** The area that a card shows. */
export interface ShownArea {
  readonly id: string;
  readonly revision: number;
}

export type ChangeAreaOutcome =
  | { readonly kind: "saved" | "same"; readonly area: FollowUpArea }
  /** Somebody else has changed it since the card was made: nothing is done. */
  | { readonly kind: "changed"; readonly area: FollowUpArea }
  | { readonly kind: "faulty"; readonly area: FollowUpArea; readonly faults: readonly AreaFault[] }
  | { readonly kind: "gone" | "notAdministrator" };

/** Saves what a form says of an area's limits and questions, and has the months that are posted show it. */
export async function changeArea(
  deps: Omit<AreaDeps, "conversations" | "followUpPosts">,
  by: PersonRef,
  shown: ShownArea,
  form: AreaForm,
): Promise<ChangeAreaOutcome> {
  const { followUps, organisation } = deps;
  if (!organisation.isAdministrator(by.aadObjectId)) return { kind: "notAdministrator" };
  const found = await followUps.findArea(shown.id);
  if (found === undefined) return { kind: "gone" };
  const area = found.value;
  const read = readAreaForm(form);
  if (read.kind === "faulty") return { kind: "faulty", area, faults: read.faults };

  const after = changedArea(area, read.wish);
  // The same press again: what it wanted holds.
  if (after === area) return { kind: "same", area };
  if (area.revision !== shown.revision) return { kind: "changed", area };
  if ((await followUps.saveArea(after, found.version)) === undefined) {
    const present = await followUps.findArea(shown.id);
    return present === undefined ? { kind: "gone" } : { kind: "changed", area: present.value };
  }
  await wantMonths(deps, after);
  return { kind: "saved", area: after };
}
