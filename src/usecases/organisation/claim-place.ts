import {
  claimPlace,
  decideClaim,
  type ClaimDecided,
  type ClaimOutcome,
} from "../../domain/organisation/claims.ts";
import { findReportPlace, type FoundPlace } from "../../domain/organisation/find-place.ts";
import type { ClaimDecision, Organisation, PersonRef } from "../../domain/organisation/organisation.ts";
import type { OrganisationReader, OrganisationStore } from "../organisation-ports.ts";
import type { Clock, NewId } from "../ports.ts";
import { MOST_TRIES } from "../tries.ts";

export interface ClaimDeps {
  readonly organisations: OrganisationStore;
  readonly organisation: Pick<OrganisationReader, "isAdministrator" | "refresh">;
  readonly clock: Pick<Clock, "millis">;
  readonly newId: NewId;
}

export type ClaimedPlace =
  /** `organisation` as it is now. */
  | { readonly kind: "unknown"; readonly organisation: Organisation }
  /** Others kept changing the organisation. */
  | { readonly kind: "conflict" }
  | { readonly kind: "several"; readonly found: readonly FoundPlace[] }
  | (Exclude<ClaimOutcome, { readonly kind: "claimed" }> & { readonly place: FoundPlace })
  | {
      readonly kind: "claimed";
      readonly place: FoundPlace;
    };

/** Somebody says to be responsible for a place, by its name as people type it. It gives no right by itself. */
export async function claimByName(deps: ClaimDeps, by: PersonRef, name: string): Promise<ClaimedPlace> {
  const { organisations, clock, newId } = deps;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { organisation, version } = await organisations.read();
    const found = findReportPlace(name, organisation);
    if (found.kind === "unknown") return { kind: "unknown", organisation };
    if (found.kind === "several") return found;
    const outcome = claimPlace(organisation, { id: newId(), by, of: found.place, at: clock.millis() });
    if (outcome.kind !== "claimed") return { ...outcome, place: found };
    if ((await organisations.save(outcome.organisation, version)) !== undefined)
      return { kind: "claimed", place: found };
  }
  return { kind: "conflict" };
}

export type DecidedClaim =
  | { readonly kind: "notAdministrator" }
  | { readonly kind: "conflict" }
  /** `organisation` as it is now. */
  | (ClaimDecided & { readonly organisation: Organisation });

/** An administrator's answer to a claim; the right to give it is looked up anew. */
export async function answerClaim(
  deps: ClaimDeps,
  by: PersonRef,
  { claimId, kind }: { readonly claimId: string; readonly kind: ClaimDecision["kind"] },
): Promise<DecidedClaim> {
  const { organisations, organisation: reader, clock } = deps;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await reader.refresh();
    if (!reader.isAdministrator(by.aadObjectId)) return { kind: "notAdministrator" };
    const { organisation, version } = await organisations.read();
    const outcome = decideClaim(organisation, claimId, { kind, by, at: clock.millis() });
    if (outcome.kind !== "decided") return { organisation, ...outcome };
    if ((await organisations.save(outcome.organisation, version)) === undefined) continue;
    await reader.refresh();
    return outcome;
  }
  return { kind: "conflict" };
}
