import type { OccurrenceKey } from "../delivery/delivery.ts";
import type { Claim } from "./organisation.ts";

/** What of a claim is told: that it waits, to the administrators; or how it was decided, to the one who made it. */
export interface ClaimSubject {
  readonly claimId: string;
  readonly tells: "waiting" | "decided";
}

const DECIDED = ".decided";

function formatClaimSubject({ claimId, tells }: ClaimSubject): string {
  return tells === "decided" ? `${claimId}${DECIDED}` : claimId;
}

export function readClaimSubject(subject: string): ClaimSubject {
  return subject.endsWith(DECIDED)
    ? { claimId: subject.slice(0, -DECIDED.length), tells: "decided" }
    : { claimId: subject, tells: "waiting" };
}

/** What is told of a claim, each at its instant: one while it waits, and one more when it has been decided. */
export function claimOccurrences({ id, at, decision }: Claim): readonly OccurrenceKey[] {
  const key = (tells: ClaimSubject["tells"], due: number): OccurrenceKey => ({
    kind: "claim",
    subject: formatClaimSubject({ claimId: id, tells }),
    due,
  });
  return [key("waiting", at), ...(decision === undefined ? [] : [key("decided", decision.at)])];
}
