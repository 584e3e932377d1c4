import { claimOccurrences, readClaimSubject } from "../domain/organisation/claim-key.ts";
import type { ConversationStore, JobSource } from "./delivery-ports.ts";
import type { OrganisationReader } from "./organisation-ports.ts";
import { personalChatsOf } from "./personal-chat.ts";

/**
 * A claim is made at one moment and written a little later, when the planner may have passed that moment. Looking back costs
 * nothing: what has been made once is not made again.
 */
const LOOK_BACK_MS = 15 * 60_000;

export interface ClaimJobsDeps {
  readonly conversations: ConversationStore;
  readonly organisation: Pick<OrganisationReader, "read" | "administrators">;
}

/** That somebody says to be responsible, to the administrators; and what one of them answered, to the one who said it. */
export function createClaimJobs({ conversations, organisation }: ClaimJobsDeps): JobSource {
  return {
    due: async (after, until) => {
      const { claims } = await organisation.read();
      return claims
        .flatMap(claimOccurrences)
        .filter(({ due }) => due > after - LOOK_BACK_MS && due <= until)
        .toSorted((a, b) => a.due - b.due);
    },
    recipients: async ({ subject }) => {
      const { claimId, tells } = readClaimSubject(subject);
      const { claims } = await organisation.read();
      const claim = claims.find(({ id }) => id === claimId);
      if (claim === undefined) return [];
      const chats = await personalChatsOf(conversations);
      const people = tells === "decided" ? [claim.by.aadObjectId] : organisation.administrators();
      return people.flatMap((person) => chats.get(person)?.id ?? []);
    },
  };
}
