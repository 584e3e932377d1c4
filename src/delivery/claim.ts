import { hasEnded, type Delivery, type DeliveryState } from "../domain/delivery/delivery.ts";
import { moved, postponed, sending } from "../domain/delivery/transitions.ts";
import type { QueueMessage, Stored } from "../usecases/delivery-ports.ts";
import type { Parts } from "./parts.ts";
import { reopen } from "./reopen.ts";
import { saveOver, saveSurely } from "./rows.ts";

/** A delivery that this instance has taken, and alone may change until its lease ends. */
export interface Claim {
  readonly by: string;
  /** The row as this instance last wrote it. */
  row: Stored<Delivery>;
  until: number;
  readonly message: QueueMessage;
}

type ClaimParts = Pick<Parts, "occurrences" | "deliveries" | "clock" | "timings" | "newId" | "queue" | "log">;

/** Takes a delivery; undefined when another was first. */
export async function takeClaim(
  parts: ClaimParts,
  stored: Stored<Delivery>,
  message: QueueMessage,
): Promise<Claim | undefined> {
  const by = parts.newId();
  const until = parts.clock.real() + parts.timings.lease;
  const next = moved(stored.value, { kind: "claimed", by, until }, parts.clock.millis());
  const row = await saveOver(parts, next, stored.version);
  return row && { by, row, until, message };
}

/** Writes that the post is about to leave; false when another has the delivery. Nothing has been posted when it throws. */
export async function beginSending(parts: ClaimParts, claim: Claim): Promise<boolean> {
  const until = parts.clock.real() + parts.timings.sendingLease;
  const next = sending(claim.row.value, claim.by, until, parts.clock.millis());
  const row = await saveSurely(parts, next, claim.row.version, claim.until);
  if (row !== undefined) claim.row = row;
  return row !== undefined;
}

/** Keeps a delivery that Teams did not take, to post it again soon; false when another has it. */
export async function keepClaim(parts: ClaimParts, claim: Claim): Promise<boolean> {
  const now = parts.clock.real();
  claim.until = now + parts.timings.lease;
  const state: DeliveryState = { kind: "claimed", by: claim.by, until: claim.until };
  if (!(await write(parts, claim, moved(claim.row.value, state, parts.clock.millis())))) return false;
  await parts.queue.hide(claim.message, parts.timings.lease);
  return true;
}

/** Puts a delivery back for anybody to take after `ms`, under a new message: waiting is no reason to be taken out. */
export async function putBack(parts: ClaimParts, claim: Claim, ms: number): Promise<void> {
  const next = postponed(claim.row.value, parts.clock.real() + ms, parts.clock.millis());
  if (!(await write(parts, claim, next))) return;
  await parts.queue.send(next, ms);
  await parts.queue.delete(claim.message);
}

/** Ends a delivery; false when another has changed it. */
export async function endClaim(parts: ClaimParts, claim: Claim, state: DeliveryState): Promise<boolean> {
  const written = await write(parts, claim, moved(claim.row.value, state, parts.clock.millis()));
  if (written) tellEnd(parts, claim.row.value, state);
  return written;
}

async function write(parts: ClaimParts, claim: Claim, next: Delivery): Promise<boolean> {
  const before = parts.clock.real() + parts.timings.recordFor;
  const row =
    (await saveSurely(parts, next, claim.row.version, before)) ?? (await saveOverUnknown(parts, claim, next));
  if (row !== undefined) claim.row = row;
  return row !== undefined;
}

/**
 * One whose `sending` had expired may have been called unknown meanwhile: whose claim it was still knows better, whether it
 * has posted or not.
 */
async function saveOverUnknown(
  parts: ClaimParts,
  { by }: Claim,
  next: Delivery,
): Promise<Stored<Delivery> | undefined> {
  const present = await parts.deliveries.find(next);
  if (present?.value.state.kind !== "unknown" || present.value.state.by !== by) return undefined;
  // Its occurrence may have been settled without it.
  if (!hasEnded(next)) await reopen(parts, next.occurrence);
  return saveOver(parts, next, present.version);
}

/** Neither whose conversation it was nor what was in it. */
export function tellEnd(
  { log }: Pick<Parts, "log">,
  { occurrence, attempts }: Delivery,
  state: DeliveryState,
): void {
  if (state.kind !== "failed" && state.kind !== "unknown") return;
  const { kind, reason, status } = state;
  log.warn("A delivery did not arrive as it should.", {
    job: occurrence.kind,
    due: occurrence.due,
    state: kind,
    reason,
    status,
    attempts,
  });
}
