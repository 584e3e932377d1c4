import type { SendOutcome } from "../usecases/delivery-ports.ts";
import { callOnce, type HttpCall, type HttpOutcome } from "./http-call.ts";
import { retryAfterMs } from "./retry-after.ts";

/** Signs a request as the bot; the SDK's credentials do, and keep their token until it grows old. */
export interface Credential {
  signRequest(request: { headers: Map<string, string> }): Promise<unknown>;
}

/** Where something is posted or put. */
export type Place = Pick<HttpCall, "method" | "url">;

/** What became of one call; `cause` is what a log wants to know of a call that got no answer. */
export type PostOutcome =
  | { readonly kind: "sent"; readonly text: string }
  | (Exclude<SendOutcome, { kind: "sent" }> & { readonly cause?: unknown });

/** How long a token may take, and how long the call. */
export const PATIENCE_MS = 15_000;

/** The address of a conversation, or of what is in it. */
export function conversationUrl(serviceUrl: string, ...path: readonly string[]): URL {
  const under = path.map((part) => `/${encodeURIComponent(part)}`).join("");
  return new URL(`${serviceUrl.replace(/\/+$/u, "")}/v3/conversations${under}`);
}

/**
 * Hands a message to Teams once: after a 5xx or a lost connection it may have arrived, and whether to try again is for those
 * who know what it is.
 */
export async function postOnce(
  place: Place,
  message: unknown,
  credential: Credential,
  patienceMs: number = PATIENCE_MS,
): Promise<PostOutcome> {
  const headers = new Map([["content-type", "application/json"]]);
  try {
    await inTime(credential.signRequest({ headers }), patienceMs);
  } catch (cause) {
    return { kind: "notReached", cause };
  }
  const call = { ...place, headers: Object.fromEntries(headers), body: JSON.stringify(message) };
  return meaningOf(await callOnce(call, patienceMs));
}

function meaningOf(outcome: HttpOutcome): PostOutcome {
  if (outcome.kind === "notReached") return outcome;
  if (outcome.kind === "noAnswer") return { kind: "leftOpen", status: undefined, cause: outcome.cause };
  const { status, headers, text } = outcome;
  if (status >= 200 && status < 300) return { kind: "sent", text };
  if (status === 429 || status === 412)
    return { kind: "throttled", status, retryAfterMs: retryAfterMs(headers) };
  return status >= 500 ? { kind: "leftOpen", status } : { kind: "refused", status };
}

/** A token that does not come in time is as good as none: nothing is posted after that. */
async function inTime(token: Promise<unknown>, patienceMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error("No token came in time."));
    }, patienceMs);
  });
  try {
    await Promise.race([token, impatience]);
  } finally {
    clearTimeout(timer);
  }
}
