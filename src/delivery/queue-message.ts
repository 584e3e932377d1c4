import { z } from "zod";
import { JOB_KINDS, type DeliveryKey } from "../domain/delivery/delivery.ts";

const messageSchema = z.object({
  occurrence: z.object({ kind: z.enum(JOB_KINDS), subject: z.string().min(1), due: z.number().int() }),
  conversationId: z.string().min(1),
});

/** A delivery's key as the text of a message, and nothing else of it. */
export function messageText({ occurrence: { kind, subject, due }, conversationId }: DeliveryKey): string {
  return JSON.stringify({ occurrence: { kind, subject, due }, conversationId });
}

/** The key in a message's text; undefined when it holds none. */
export function keyIn(text: string): DeliveryKey | undefined {
  try {
    return messageSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
