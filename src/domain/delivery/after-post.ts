import type { DeliveryState } from "./delivery.ts";
import type { SendOutcome } from "./send-outcome.ts";

/** Where a delivery ends after a post, or that it may be posted again, no sooner than `retryAfterMs`. */
export type AfterPost =
  | { readonly kind: "ended"; readonly state: DeliveryState }
  | { readonly kind: "again"; readonly retryAfterMs: number | undefined };

interface Attempts {
  /** How many posts have been tried, this one included. */
  readonly attempts: number;
  readonly mostAttempts: number;
  /** The token of the claim that posted. */
  readonly by: string;
}

/** Decides what becomes of a delivery by what Teams answered; only what certainly was not taken is tried again. */
export function afterPost(outcome: SendOutcome, { attempts, mostAttempts, by }: Attempts): AfterPost {
  switch (outcome.kind) {
    case "sent":
      return ended({ kind: "sent", activityId: outcome.activityId });
    case "refused":
      return ended(refusal(outcome.status));
    case "leftOpen":
      return ended(
        outcome.status === undefined
          ? { kind: "unknown", reason: "no-answer", by }
          : { kind: "unknown", reason: "server-error", by, status: outcome.status },
      );
    case "throttled":
      if (attempts < mostAttempts) return { kind: "again", retryAfterMs: outcome.retryAfterMs };
      return ended({ kind: "failed", reason: "throttled", status: outcome.status });
    case "notReached":
      if (attempts < mostAttempts) return { kind: "again", retryAfterMs: undefined };
      return ended({ kind: "failed", reason: "unreachable" });
  }
}

function ended(state: DeliveryState): AfterPost {
  return { kind: "ended", state };
}

function refusal(status: number): DeliveryState {
  switch (status) {
    case 403:
      return { kind: "failed", reason: "blocked", status };
    case 404:
      return { kind: "failed", reason: "gone", status };
    case 413:
      return { kind: "failed", reason: "too-large", status };
    default:
      return { kind: "failed", reason: "refused", status };
  }
}
