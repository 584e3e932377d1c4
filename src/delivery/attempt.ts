import { afterPost } from "../domain/delivery/after-post.ts";
import type { DeliveryState } from "../domain/delivery/delivery.ts";
import { factsOf } from "../log.ts";
import type { SendOutcome } from "../usecases/delivery-ports.ts";
import { waitAfter } from "./back-off.ts";
import { beginSending, endClaim, keepClaim, putBack, type Claim } from "./claim.ts";
import type { Ticket } from "./pace.ts";
import type { Parts } from "./parts.ts";
import type { Prepared } from "./prepare.ts";

export type Post = Extract<Prepared, { readonly kind: "post" }>;

/** What came of one try to post. */
export type Attempted =
  | { readonly kind: "ended"; readonly state: DeliveryState }
  /** Teams did not take it, and it is kept to be tried again. */
  | { readonly kind: "again"; readonly waitMs: number }
  /** It is back on the queue, or another has it. */
  | { readonly kind: "released" };

const RELEASED: Attempted = { kind: "released" };

/** Waits for its turn, writes `sending`, posts once, and records how it went. */
export async function attempt(parts: Parts, claim: Claim, post: Post, mayStay: boolean): Promise<Attempted> {
  const ticket = await admit(parts, claim);
  if (ticket === undefined) return RELEASED;
  const began = parts.clock.real();
  const { attempts } = claim.row.value;
  if (!(await beginSending(parts, claim))) return RELEASED;
  const departs = await ticket.depart();
  // A machine that stood still must not post what others have given up as unknown.
  if (!departs || parts.clock.real() - began > parts.timings.sendingLease / 2) {
    claim.row = { ...claim.row, value: { ...claim.row.value, attempts } };
    await putBack(parts, claim, 0);
    return RELEASED;
  }
  return record(parts, claim, await postOnce(parts, post), mayStay);
}

/** The conversation is asked last: what counts there is when posts leave, not when they began to wait for their turn. */
async function admit(parts: Parts, claim: Claim): Promise<Ticket | undefined> {
  const before = claim.until - parts.timings.lease / 4;
  const ticket = await parts.pace.admit(before, parts.closing);
  const inConversation = ticket === undefined ? 0 : parts.pace.conversations.waitFor(claim.row.value);
  if (inConversation === 0 && ticket !== undefined) return ticket;
  await putBack(parts, claim, inConversation);
  return undefined;
}

async function postOnce(parts: Parts, { to, message }: Post): Promise<SendOutcome> {
  try {
    return await parts.send(to, message, { kind: "new" });
  } catch (error) {
    parts.log.error("A post ended in a way that nobody foresaw.", factsOf(error));
    return { kind: "leftOpen", status: undefined };
  }
}

async function record(
  parts: Parts,
  claim: Claim,
  outcome: SendOutcome,
  mayStay: boolean,
): Promise<Attempted> {
  const { timings } = parts;
  const { attempts } = claim.row.value;
  const after = afterPost(outcome, { attempts, mostAttempts: timings.mostAttempts, by: claim.by });
  if (after.kind === "ended") {
    return (await endClaim(parts, claim, after.state)) ? after : RELEASED;
  }
  const wished = Math.min(after.retryAfterMs ?? 0, timings.retryAfterMost);
  const waitMs = Math.max(wished, waitAfter(attempts, timings.retry, timings.retryMost));
  if (mayStay && waitMs <= timings.waitAtOnce) {
    return (await keepClaim(parts, claim)) ? { kind: "again", waitMs } : RELEASED;
  }
  await putBack(parts, claim, waitMs);
  return RELEASED;
}
