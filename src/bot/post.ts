import { AppError } from "../errors.ts";
import { postOnce, type Credential, type PostOutcome } from "./post-once.ts";

const MOST_TRIES = 3;
/** A person waits for it. */
const MOST_WAIT_MS = 5_000;
const USUAL_WAIT_MS = 1_000;

/** Posts what a turn answers and gives its id. Only what Teams has certainly not taken, and asks us to wait with, is repeated. */
export async function post(url: URL, message: unknown, credential: Credential): Promise<{ id: string }> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await postOnce({ method: "POST", url }, message, credential);
    if (outcome.kind === "sent") return { id: idIn(outcome.text, "id") };
    const wait = outcome.kind === "throttled" ? (outcome.retryAfterMs ?? USUAL_WAIT_MS) : undefined;
    if (wait === undefined || wait > MOST_WAIT_MS || tries === MOST_TRIES) throw sendFailed(outcome);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** An id in what Teams answered; empty when there is none, which takes nothing from its having arrived. */
export function idIn(text: string, name: "id" | "activityId"): string {
  try {
    const id = (JSON.parse(text) as Readonly<Record<string, unknown>> | null)?.[name];
    return typeof id === "string" ? id : "";
  } catch {
    return "";
  }
}

function sendFailed(outcome: Exclude<PostOutcome, { kind: "sent" }>): AppError {
  const status = outcome.kind === "notReached" ? 0 : (outcome.status ?? 0);
  return new AppError("teams.sendFailed", "Teams did not take a message.", {
    facts: { status },
    cause: outcome.cause,
  });
}
