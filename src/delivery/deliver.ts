import { DelegateBackoff, handleWhenResult, retry, type IRetryBackoffContext } from "cockatiel";
import type { Delivery, DeliveryState } from "../domain/delivery/delivery.ts";
import { factsOf } from "../log.ts";
import type { QueueMessage, Stored } from "../usecases/delivery-ports.ts";
import { attempt, type Attempted, type Post } from "./attempt.ts";
import { endClaim, takeClaim, type Claim } from "./claim.ts";
import type { Parts } from "./parts.ts";
import { prepare } from "./prepare.ts";

/** Claims a delivery and carries it as far as it goes now; every way out has been written down when it ends. */
export async function deliver(parts: Parts, message: QueueMessage, stored: Stored<Delivery>): Promise<void> {
  const claim = await takeClaim(parts, stored, message);
  if (claim === undefined) return;
  const prepared = await prepare(parts, claim);
  if (prepared.kind === "end") {
    if (await endClaim(parts, claim, prepared.state)) await parts.queue.delete(message);
    return;
  }
  const attempted = await attemptAgain(parts, claim, prepared);
  if (attempted.kind !== "ended") return;
  await tell(parts, claim, prepared, attempted.state);
  await parts.queue.delete(message);
}

function attemptAgain(parts: Parts, claim: Claim, post: Post): Promise<Attempted> {
  const { triesAtOnce } = parts.timings;
  const policy = retry(
    handleWhenResult((result) => (result as Attempted).kind === "again"),
    { maxAttempts: triesAtOnce - 1, backoff: new DelegateBackoff(wishedWait) },
  );
  return policy.execute((context) =>
    attempt(parts, claim, post, context.attempt + 1 < triesAtOnce && !parts.closing.aborted),
  );
}

function wishedWait({ result }: IRetryBackoffContext<unknown>): number {
  if (!("value" in result)) return 0;
  const attempted = result.value as Attempted;
  return attempted.kind === "again" ? attempted.waitMs : 0;
}

/** The record stands, whatever those who are told make of it. */
async function tell(parts: Parts, claim: Claim, { to, memo }: Post, state: DeliveryState): Promise<void> {
  try {
    if (state.kind === "sent")
      await parts.events.sent(claim.row.value.occurrence, to, memo, state.activityId);
    if (state.kind === "failed" && (state.status === 403 || state.status === 404)) {
      await parts.events.refused(to, state.status);
    }
  } catch (error) {
    parts.log.warn("What follows on a delivery could not be done.", factsOf(error));
  }
}
