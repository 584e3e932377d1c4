import type { Instant } from "../time/instant.ts";
import { withGrant } from "./change-organisation.ts";
import { grantKey } from "./grant-key.ts";
import { personOf } from "./grants.ts";
import { overLimit } from "./limits.ts";
import type {
  Claim,
  ClaimDecision,
  Organisation,
  Person,
  PersonRef,
  PlaceRef,
  RoleGrant,
} from "./organisation.ts";
import { isSamePlace } from "./place-text.ts";
import { placeNamed } from "./places.ts";

/** So many claims are kept, and so many of one person's wait at once: anybody can write them. */
const MOST_CLAIMS = 100;
const MOST_OWN_CLAIMS = 5;
/** A decided claim is kept so long for the administrators whose card still asks. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

export type ClaimOutcome =
  | { readonly kind: "claimed"; readonly organisation: Organisation; readonly claim: Claim }
  /** The same person has said it, and waits. */
  | { readonly kind: "waits"; readonly claim: Claim }
  | { readonly kind: "isResponsible" }
  | { readonly kind: "tooMany" };

/** Keeps that somebody says to be responsible for a place, for an administrator to confirm. The same said twice is one. */
export function claimPlace(
  organisation: Organisation,
  claim: { readonly id: string; readonly by: PersonRef; readonly of: PlaceRef; readonly at: Instant },
): ClaimOutcome {
  if (isResponsible(organisation, claim.by.aadObjectId, claim.of)) return { kind: "isResponsible" };
  // One whose place has gone can be answered by nobody, and is in nobody's way.
  const claims = organisation.claims.filter(
    ({ decision, of }) => decision !== undefined || placeNamed(of, organisation) !== undefined,
  );
  const own = waitingClaims({ claims }).filter(({ by }) => by.aadObjectId === claim.by.aadObjectId);
  const same = own.find(({ of }) => isSamePlace(of, claim.of));
  if (same !== undefined) return { kind: "waits", claim: same };
  if (own.length >= MOST_OWN_CLAIMS) return { kind: "tooMany" };
  const kept = makeRoom(claims, claim.at);
  if (kept.length >= MOST_CLAIMS) return { kind: "tooMany" };
  return { kind: "claimed", organisation: { ...organisation, claims: [...kept, claim] }, claim };
}

/** Those that no administrator has answered, in the order that they came. */
export function waitingClaims({ claims }: Pick<Organisation, "claims">): readonly Claim[] {
  return claims.filter(({ decision }) => decision === undefined);
}

/** Those who are responsible for a place, by the organisation's own order. */
export function responsibleOf({ people }: Organisation, place: PlaceRef): readonly Person[] {
  return people.filter(({ grants }) => grants.some((grant) => isResponsibleGrant(grant, place)));
}

export type ClaimDecided =
  | { readonly kind: "decided"; readonly organisation: Organisation; readonly claim: Claim }
  /** Another was first, and this is what was decided. */
  | { readonly kind: "already"; readonly claim: Claim & { readonly decision: ClaimDecision } }
  /** The claim, or on confirming the place, is no longer there; or the organisation holds too many people. */
  | { readonly kind: "gone" | "placeGone" | "tooManyPeople" };

/** An administrator's answer: confirming gives the role, declining gives nothing. The first answer holds. */
export function decideClaim(
  organisation: Organisation,
  claimId: string,
  decision: ClaimDecision,
): ClaimDecided {
  const claim = organisation.claims.find(({ id }) => id === claimId);
  if (claim === undefined) return { kind: "gone" };
  if (claim.decision !== undefined) return { kind: "already", claim: { ...claim, decision: claim.decision } };
  const decided = { ...claim, decision };
  const claims = organisation.claims.map((each) => (each.id === claimId ? decided : each));
  if (decision.kind === "declined")
    return { kind: "decided", organisation: { ...organisation, claims }, claim: decided };

  if (placeNamed(claim.of, organisation) === undefined) return { kind: "placeGone" };
  const after = withGrant({ ...organisation, claims }, claim.by, { role: "responsible", of: claim.of });
  if (overLimit(after) !== undefined) return { kind: "tooManyPeople" };
  return { kind: "decided", organisation: after, claim: decided };
}

function isResponsible(organisation: Organisation, aadObjectId: string, place: PlaceRef): boolean {
  const grants = personOf(organisation, aadObjectId)?.grants ?? [];
  return grants.some((grant) => isResponsibleGrant(grant, place));
}

function isResponsibleGrant(grant: RoleGrant, of: PlaceRef): boolean {
  return grantKey(grant) === grantKey({ role: "responsible", of });
}

/** Old answers go, and where there is no room also newer ones, the oldest first; nobody who waits. */
function makeRoom(claims: readonly Claim[], now: Instant): readonly Claim[] {
  const kept = claims.filter(({ decision }) => decision === undefined || now - decision.at < KEPT_MS);
  const over = new Set(
    kept
      .filter(({ decision }) => decision !== undefined)
      .slice(0, Math.max(0, kept.length - MOST_CLAIMS + 1))
      .map(({ id }) => id),
  );
  return kept.filter(({ id }) => !over.has(id));
}
