import type { DeliveryState } from "../domain/delivery/delivery.ts";
import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import { isTooLate } from "../domain/delivery/too-late.ts";
import { AppError } from "../errors.ts";
import { factsOf } from "../log.ts";
import type { Memo, OutgoingMessage, Rendered } from "../usecases/delivery-ports.ts";
import type { Claim } from "./claim.ts";
import type { Parts } from "./parts.ts";

export type Prepared =
  | { readonly kind: "end"; readonly state: DeliveryState }
  | {
      readonly kind: "post";
      readonly to: KnownConversation;
      readonly message: OutgoingMessage;
      readonly memo: Memo | undefined;
    };

/** What Teams takes of a card; the renderer shortens, and this only holds back what it should have. */
const MOST_BYTES = 28 * 1_024;

/** Decides what a claimed delivery posts, if it is to be posted at all. */
export async function prepare(parts: Parts, claim: Claim): Promise<Prepared> {
  const delivery = claim.row.value;
  if (isTooLate(delivery, parts.clock.millis(), parts.timings.catchUp)) {
    return { kind: "end", state: { kind: "skipped", reason: "too-late" } };
  }
  const to = (await parts.conversations.find(delivery.conversationId))?.value;
  if (to?.reach.kind !== "active") return { kind: "end", state: { kind: "skipped", reason: "removed" } };
  const rendered = await render(parts, claim, to);
  if (rendered === undefined) return { kind: "end", state: { kind: "failed", reason: "not-rendered" } };
  if (rendered.kind === "skip") {
    return { kind: "end", state: { kind: "skipped", reason: rendered.reason } };
  }
  const { message, memo } = rendered;
  const bytes = Buffer.byteLength(JSON.stringify(message.attachments ?? []));
  if (bytes > MOST_BYTES) return { kind: "end", state: { kind: "failed", reason: "too-large" } };
  return { kind: "post", to, message, memo };
}

async function render(parts: Parts, claim: Claim, to: KnownConversation): Promise<Rendered | undefined> {
  try {
    return await parts.render(claim.row.value.occurrence, to);
  } catch (error) {
    // What may go well the next time decides nothing.
    if (error instanceof AppError && (error.retryable || error.code === "storage.unavailable")) throw error;
    parts.log.error("A delivery could not be made into a message.", {
      ...factsOf(error),
      job: claim.row.value.occurrence.kind,
    });
    return undefined;
  }
}
