import { JOB_KINDS, type OccurrenceKey } from "../domain/delivery/delivery.ts";

/** An occurrence as a card names it, with a conversation when only the post there is meant. */
export interface PostRef {
  readonly occurrence: OccurrenceKey;
  readonly conversationId?: string;
}

/** "digest~all~1678690800000~19%3Akanal": several stand in one comma-joined answer, so nothing in it may be a comma. */
export function formatPostRef({ occurrence, conversationId }: PostRef): string {
  const { kind, subject, due } = occurrence;
  const parts = [kind, subject, String(due), ...(conversationId === undefined ? [] : [conversationId])];
  return parts.map((part) => encodeURIComponent(part).replaceAll("~", "%7E")).join("~");
}

/** Undefined for what no card of ours has written. */
export function parsePostRef(text: string): PostRef | undefined {
  const [written, subject, due, conversationId, ...rest] = text.split("~").map(decoded);
  const kind = JOB_KINDS.find((each) => each === written);
  if (kind === undefined || !subject || due === undefined || !/^\d{1,15}$/u.test(due)) return undefined;
  if (conversationId === "" || rest.length > 0) return undefined;
  const occurrence = { kind, subject, due: Number(due) };
  return conversationId === undefined ? { occurrence } : { occurrence, conversationId };
}

const EVERY = ["post", "reminder", "news", "nudge"] as const;

/** Everything that stands so, without naming any of it. */
export interface EveryRef {
  readonly every: (typeof EVERY)[number];
  readonly standing: "failed" | "unknown";
}

export function formatEvery({ every, standing }: EveryRef): string {
  return `every~${every}~${standing}`;
}

/** Undefined for what is no such reference. */
export function parseEvery(text: string): EveryRef | undefined {
  const [, written, standing] = /^every~(\w+)~(failed|unknown)$/u.exec(text) ?? [];
  const every = EVERY.find((each) => each === written);
  if (every === undefined) return undefined;
  return standing === "failed" || standing === "unknown" ? { every, standing } : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
